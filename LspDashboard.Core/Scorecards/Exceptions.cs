using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Scorecards;

/// <summary>
/// What is behind plan, in the order of <see cref="BoardAgenda"/>: Red before Amber/Red, then what lacks an answer or an action, then the
/// furthest behind. Stale figures are not among them.
/// </summary>
public static class Exceptions
{
    public static IReadOnlyList<IndicatorScore> BehindPlan(Scorecard scorecard) => scorecard.Partnership.UsesRatings ? Rated(scorecard)
        : scorecard.Indicators.Where(AgainstPlan.IsBehind).OrderByDescending(BoardAsks.Missing).ThenByDescending(i => AgainstPlan.Of(i)!.Value.Shortfall).ToList();

    private static List<IndicatorScore> Rated(Scorecard scorecard) => scorecard.Indicators
        .Where(i => !i.IsLeftOut && i.Standing.Rating is (RagRating.Red or RagRating.AmberRed))
        .OrderByDescending(i => i.Standing.Rating).ThenByDescending(BoardAsks.Missing).ThenByDescending(i => i.Rating.Shortfall)
        .ToList();
}
