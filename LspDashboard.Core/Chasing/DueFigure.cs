using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Chasing;

/// <summary>A figure that has not come.</summary>
/// <param name="Indicator">Of which.</param>
/// <param name="Period">For which period.</param>
/// <param name="Due">The last day on which it is in time: the period's end and the indicator's usual lag.</param>
/// <param name="State">On the as-known date.</param>
public sealed record DueFigure(Indicator Indicator, ReportingPeriod Period, DateOnly Due, DueState State);
