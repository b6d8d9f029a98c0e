using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Forecasts;

/// <summary>Will it get there? METHOD section 8: the forecast to the target's date, how likely the target is, and the run rate it needs.</summary>
/// <param name="Reason">Why there is no probability, where there is none.</param>
/// <param name="Steps">The coming periods in order, to the target's date or, without one, a few; empty without a forecast.</param>
/// <param name="JudgedAt">The period at whose end the target is met or missed; null where there is no probability.</param>
/// <param name="Probability">0 to 1: that it is met then.</param>
/// <param name="RunRate">What each coming period must bring; null where nothing must change to get there.</param>
public sealed record Outlook(OutlookReason Reason, IReadOnlyList<OutlookStep> Steps, ReportingPeriod? JudgedAt = null, double? Probability = null, RunRate? RunRate = null)
{
    public static Outlook None(OutlookReason reason) => new(reason, []);

    /// <summary>The step of the target's date; null where there is no probability.</summary>
    public OutlookStep? AtTarget => JudgedAt is null ? null : Steps[^1];
}
