using LspDashboard.Core.Indicators;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>How it was worked out, what the words mean, and where the figures come from.</summary>
internal static class MethodSection
{
    public static PackSection Of(Scorecard card)
    {
        var blocks = new List<PackBlock>();
        if (card.Partnership.UsesRatings)
        {
            blocks.Add(new PackText($"Rated by version {card.Method.Rating.Version} of the thresholds, on what was known on {FigureText.Date(card.AsKnown)}."));
            blocks.AddRange(MethodTexts.Rating(card.Method.Rating).Concat(MethodTexts.RollUp).Select(t => new PackText(t)));
        }
        blocks.Add(new PackTable("Words", [new("Word", Share: 2), new("Meaning", Share: 7)], [.. MethodTexts.Words.Select(w => (IReadOnlyList<PackCell>)[new(w.Word), new(w.Meaning)])]));
        blocks.Add(new PackTable("Where the figures come from", [new("Indicators", Share: 2), new("Source", Share: 5), new("Licence", Share: 3)],
            [.. card.Indicators.Where(i => i.Series.Count > 0).GroupBy(i => (i.Indicator.Source, i.Indicator.Licence))
                .Select(g => (IReadOnlyList<PackCell>)[new(string.Join(", ", g.Select(i => i.Indicator.Code))), new(g.Key.Source), new(g.Key.Licence)])]));
        return new(PackSectionKind.Method, PackWords.Of(PackSectionKind.Method), blocks, []);
    }
}
