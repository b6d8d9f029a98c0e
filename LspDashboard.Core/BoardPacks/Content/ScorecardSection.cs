using LspDashboard.Core.Indicators;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>Every indicator, a table for each theme; in full, with the trend of each.</summary>
internal static class ScorecardSection
{
    public static PackSection Of(PackMatter matter, PackDepth depth)
    {
        var card = matter.Card;
        var hidden = matter.NotPublished.ToLookup(i => i.ThemeId);
        var parts = matter.Facts.Themes.Select(t => (Theme: t, Scores: card.Indicators.Where(s => s.Indicator.ThemeId == t.Id).ToList())).Where(t => t.Scores.Count > 0 || hidden[t.Theme.Id].Any())
            .Select(t => new PackPart(t.Theme.Name,
            [
                IndicatorTables.Of($"Indicators in {card.Period.Label}", t.Scores, card.Partnership.UsesRatings, hidden[t.Theme.Id]),
                .. depth == PackDepth.Full ? t.Scores.Where(s => s.Series.Count > 1).Select(PackTrend.Of) : [],
            ]));
        return new(PackSectionKind.Scorecard, PackWords.Of(PackSectionKind.Scorecard), [.. Suppressed(matter)], [.. parts]);
    }

    private static IEnumerable<PackBlock> Suppressed(PackMatter matter)
    {
        if (matter.NotPublished.Count > 0) yield return new PackText($"{IndicatorTables.Suppressed} stands for a count so small that it could point to a person, or for a rate built on one; it is left out of everything said here.", PackTone.Quiet);
        if (matter.FiguresHidden > 0) yield return new PackText($"{(matter.FiguresHidden == 1 ? "One earlier figure is" : $"{FigureText.Word(matter.FiguresHidden, capital: true)} earlier figures are")} left out because a count so small could point to a person; trends show a gap there, and what is expected is worked out without it, so that it can differ from what other readers are told.", PackTone.Quiet);
    }
}
