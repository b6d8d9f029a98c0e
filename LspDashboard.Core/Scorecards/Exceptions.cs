using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Scorecards;

/// <summary>What a Board should look at, in order: Red before Amber/Red, the furthest behind first. Stale figures are not among them.</summary>
public static class Exceptions
{
    public static IReadOnlyList<IndicatorScore> BehindPlan(Scorecard scorecard) => scorecard.Partnership.UsesRatings ? Rated(scorecard)
        : scorecard.Indicators.Where(AgainstPlan.IsBehind).OrderByDescending(i => AgainstPlan.Of(i)!.Value.Shortfall).ToList();

    private static List<IndicatorScore> Rated(Scorecard scorecard) => scorecard.Indicators
        .Where(i => !i.IsLeftOut && i.Standing.Rating is (RagRating.Red or RagRating.AmberRed))
        .OrderByDescending(i => i.Standing.Rating).ThenByDescending(i => i.Rating.Shortfall)
        .ToList();
}
