using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Scorecards;

/// <summary>Something that happened to an indicator, tied to the first figure that it could have touched.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="On">The UK date from which it counts.</param>
/// <param name="Period">Of that first figure; the latest one where none is as young as the event.</param>
/// <param name="Words">In a few words: "decided: fund two more clinics".</param>
public sealed record IndicatorEvent(IndicatorEventKind Kind, DateOnly On, ReportingPeriod Period, string Words);
