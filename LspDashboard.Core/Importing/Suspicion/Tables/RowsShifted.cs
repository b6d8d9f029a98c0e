namespace LspDashboard.Core.Importing.Suspicion.Tables;

/// <summary>A column of figures that fits the rows above or below better than its own, or that was sorted without its places.</summary>
internal static class RowsShifted
{
    private const int FewestRows = 4;

    public static IEnumerable<SuspectFinding> Of(QuestionedReturn all)
    {
        foreach (var table in all.Tables.Concat(all.ByPlace))
        {
            if (table.Count < FewestRows) continue;
            var known = table.Where(q => Misfit.IsKnown(q, all.Limits)).ToArray();
            if (known.Length < FewestRows) continue;
            if (Gains(known, 1, all.Limits)) yield return Finding(known, "the figures of this table fit the row above better than their own", "Check that the column has not slipped down by a row.");
            else if (Gains(known, -1, all.Limits)) yield return Finding(known, "the figures of this table fit the row below better than their own", "Check that the column has not slipped up by a row.");
            else if (known[0].Indicator.Id == known[^1].Indicator.Id && known.Length > FewestRows && IsSorted(known) && known.Sum(q => Misfit.Of(q, q.Number)) > all.Limits.ShiftGain * known.Length)
                yield return Finding(known, "the figures of this table stand in order of size, and do not fit their places", "Check that the column was not sorted without the places beside it.");
        }
    }

    private static SuspectFinding Finding(QuestionedValue[] rows, string what, string remedy) => new(Array.ConvertAll(rows, q => q.Value), what, remedy);

    // Both sides leave out the row that has no neighbour.
    private static bool Gains(QuestionedValue[] rows, int by, SuspectLimits limits)
    {
        var (first, end) = (Math.Max(0, -by), rows.Length - Math.Max(0, by));
        var (better, gain, count) = (0, 0.0, end - first);
        for (var i = first; i < end; i++)
        {
            if (rows[i].DistanceOf(rows[i + by].Number) < rows[i].DistanceOf(rows[i].Number)) better++;
            // Of most tables the first rows say already that too few will gain.
            if (better + (end - 1 - i) < limits.MostOfTheReturn * count) return false;
        }
        for (var i = first; i < end; i++) gain += Misfit.Of(rows[i], rows[i].Number) - Misfit.Of(rows[i], rows[i + by].Number);
        return gain > limits.ShiftGain * count;
    }

    private static bool IsSorted(QuestionedValue[] rows)
    {
        var steps = rows.Zip(rows.Skip(1)).Select(p => Math.Sign(p.Second.Number - p.First.Number)).ToList();
        return steps.Any(s => s != 0) && (steps.All(s => s >= 0) || steps.All(s => s <= 0));
    }
}
