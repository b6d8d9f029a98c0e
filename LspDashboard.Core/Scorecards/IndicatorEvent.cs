using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Scorecards;

/// <summary>Something that happened to an indicator, tied to a period of its chart.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="On">The UK date from which it counts.</param>
/// <param name="Period">In which the day lies, or the chart's next; for bases and targets that of the first figure they touch.</param>
/// <param name="Words">In a few words: "decided: fund two more clinics".</param>
public sealed record IndicatorEvent(IndicatorEventKind Kind, DateOnly On, ReportingPeriod Period, string Words);
