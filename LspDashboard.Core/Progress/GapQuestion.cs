using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Progress;

/// <summary>All that a gap depends on.</summary>
/// <param name="Polarity">Which way is better.</param>
/// <param name="Local">The place's values, one a period, all of one frequency, in any order.</param>
/// <param name="Comparator">The region's, England's, similar areas' or, for a ward, the borough's: same indicator and frequency.</param>
/// <param name="StartMonth">From which period on the gap is followed: its end month. The first common period from then on is the start.</param>
/// <param name="DifferenceThatMatters">A smaller change is Steady; in the indicator's units.</param>
/// <param name="Planned">The gap planned by the latest common period, local less comparator; null without a plan.</param>
public sealed record GapQuestion(
    Polarity Polarity,
    IReadOnlyList<TrendPoint> Local,
    IReadOnlyList<TrendPoint> Comparator,
    int StartMonth,
    double DifferenceThatMatters,
    double? Planned = null);
