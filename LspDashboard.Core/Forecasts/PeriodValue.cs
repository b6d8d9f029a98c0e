using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Forecasts;

/// <summary>One figure of a series, in the indicator's units.</summary>
public readonly record struct PeriodValue(ReportingPeriod Period, double Value);
