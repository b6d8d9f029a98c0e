using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Scorecards;

/// <summary>The figure that holds for a period on the as-known date.</summary>
/// <param name="Period">What it is about.</param>
/// <param name="Value">In the indicator's units.</param>
/// <param name="Interval">95 %, where its counts allow one.</param>
/// <param name="Plan">What was planned by the period's end, where there was a plan.</param>
/// <param name="Observation">Where it came from.</param>
public sealed record SeriesPoint(ReportingPeriod Period, double Value, Interval? Interval, double? Plan, Observation Observation)
{
    /// <summary>Against the plan at its period's end; not rated where there was none.</summary>
    public RatingAnswer Rating { get; init; }

    /// <summary>The day this value was first known; a return that was accepted and undone brings the old value back, not a new one.</summary>
    public DateOnly FirstKnown { get; init; }
}
