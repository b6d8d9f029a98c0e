using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Scorecards;

/// <summary>What the figures cannot tell: late, stale, missing, or a person's word. Only of indicators that are meant to be rated, where the partnership rates; each is under one of the first three.</summary>
internal static class StoryGaps
{
    public static IReadOnlyList<StoryClause> Of(Scorecard scorecard)
    {
        var meant = scorecard.Indicators.Where(i => i.Indicator.IsRated || !scorecard.Partnership.UsesRatings).ToList();
        var late = meant.Count(i => i.Actual is not null && !i.IsStale && i.Flags.Any(f => f.Kind == FlagKind.Overdue));
        var stale = meant.Count(i => i.IsStale);
        var missing = meant.Count(i => i.Actual is null);
        var judged = scorecard.Overall.ByJudgement;
        var parts = new List<string>();
        if (late > 0) parts.Add(Story.Counted(late, "figure is late", "figures are late"));
        if (stale > 0) parts.Add(late > 0 ? Story.Counted(stale, "is stale", "are stale") : Story.Counted(stale, "figure is stale", "figures are stale"));
        if (missing > 0) parts.Add(Story.Counted(missing, "indicator has no data", "indicators have no data"));
        if (judged > 0) parts.Add(Story.Counted(judged, "is rated by judgement", "are rated by judgement"));
        return parts.Count == 0 ? [] : [StoryClause.OfSeveral(parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}")];
    }
}
