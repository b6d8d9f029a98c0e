namespace LspDashboard.Core.Importing.Suspicion.Tables;

/// <summary>A column of figures that fits the rows above or below better than its own, or that was sorted without its places.</summary>
internal static class RowsShifted
{
    private const int FewestRows = 4;

    public static IEnumerable<SuspectFinding> Of(QuestionedReturn all)
    {
        var byPlace = all.Fresh.GroupBy(q => (q.Value.Area.Id, q.Value.Period)).Select(g => (IReadOnlyList<QuestionedValue>)g.ToList());
        foreach (var table in all.Tables.Concat(byPlace))
        {
            var known = table.Where(q => Misfit.IsKnown(q, all.Limits)).ToList();
            if (known.Count < FewestRows) continue;
            var isOneIndicator = known[0].Indicator.Id == known[^1].Indicator.Id;
            var own = known.Sum(q => Misfit.Of(q, q.Number));
            var values = known.Select(q => q.Value).ToList();
            if (Gains(known, 1)) yield return new(values, "the figures of this table fit the row above better than their own", "Check that the column has not slipped down by a row.");
            else if (Gains(known, -1)) yield return new(values, "the figures of this table fit the row below better than their own", "Check that the column has not slipped up by a row.");
            else if (isOneIndicator && known.Count > FewestRows && IsSorted(known) && own > all.Limits.ShiftGain * known.Count)
                yield return new(values, "the figures of this table stand in order of size, and do not fit their places", "Check that the column was not sorted without the places beside it.");

            // Both sides leave out the row that has no neighbour.
            bool Gains(List<QuestionedValue> rows, int by)
            {
                var inside = Enumerable.Range(0, rows.Count).Where(i => i + by >= 0 && i + by < rows.Count).ToList();
                var better = inside.Count(i => rows[i].DistanceOf(rows[i + by].Number) < rows[i].DistanceOf(rows[i].Number));
                return better >= all.Limits.MostOfTheReturn * inside.Count
                    && inside.Sum(i => Misfit.Of(rows[i], rows[i].Number) - Misfit.Of(rows[i], rows[i + by].Number)) > all.Limits.ShiftGain * inside.Count;
            }
        }
    }

    private static bool IsSorted(List<QuestionedValue> rows)
    {
        var steps = rows.Zip(rows.Skip(1)).Select(p => Math.Sign(p.Second.Number - p.First.Number)).ToList();
        return steps.Any(s => s != 0) && (steps.All(s => s >= 0) || steps.All(s => s <= 0));
    }
}
