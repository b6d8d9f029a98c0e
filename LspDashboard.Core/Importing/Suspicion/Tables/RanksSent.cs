using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Importing.Suspicion.Tables;

/// <summary>A league table's ranks, 1 to the number of places, where the figures should be.</summary>
internal static class RanksSent
{
    private const int FewestPlaces = 4;

    public static IEnumerable<SuspectFinding> Of(QuestionedReturn all)
    {
        foreach (var table in all.Tables.Where(t => t.Count >= FewestPlaces))
        {
            // Most tables have a figure that is no rank of any place.
            if (table.Any(q => q.Number < 1 || q.Number > table.Count)) continue;
            var ranks = table.Select(q => q.Number).Order().Select((n, i) => n.Equals(i + 1)).All(isRank => isRank);
            var known = table.Where(q => q.Usual is not null).ToList();
            if (ranks && known.Count > 0 && known.Average(q => Math.Min(q.Distance, 20)) > all.Limits.InLine)
                yield return new([.. table.Select(q => q.Value)], $"{table[0].Indicator.Code}, {table[0].Value.Period.Label}: the figures are the numbers 1 to {FigureText.Word(table.Count)}, each once", "Send the figures, not the ranks of the places.");
        }
    }
}
