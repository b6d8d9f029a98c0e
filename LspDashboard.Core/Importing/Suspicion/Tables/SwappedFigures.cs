namespace LspDashboard.Core.Importing.Suspicion.Tables;

/// <summary>Two figures of a return that fit much better when exchanged: two places of one indicator, or two indicators of one place.</summary>
internal static class SwappedFigures
{
    public static IEnumerable<SuspectFinding> Of(QuestionedReturn all)
    {
        foreach (var table in all.Tables.Concat(all.ByPlace))
        {
            if (!HasTwoOff(table, all.Limits)) continue;
            var known = table.Where(q => Misfit.IsKnown(q, all.Limits)).ToList();
            if (known.Count > all.Limits.MostPlacesCompared) continue;
            foreach (var finding in In(known, all.Limits)) yield return finding;
        }
    }

    // Only a figure that is off can have changed places.
    private static bool IsOff(QuestionedValue asked, SuspectLimits limits) => asked.DistanceOf(asked.Number) > limits.InLine;

    private static bool HasTwoOff(IReadOnlyList<QuestionedValue> table, SuspectLimits limits)
    {
        var off = 0;
        for (var i = 0; i < table.Count && off < 2; i++)
            if (IsOff(table[i], limits) && Misfit.IsKnown(table[i], limits)) off++;
        return off == 2;
    }

    private static IEnumerable<SuspectFinding> In(List<QuestionedValue> group, SuspectLimits limits)
    {
        var pairs = new List<(double Gain, int I, int J)>();
        var off = Enumerable.Range(0, group.Count).Where(i => IsOff(group[i], limits)).ToList();
        var least = limits.SwapGain + Math.Log(group.Count * (group.Count - 1) / 2.0);
        for (var a = 0; a < off.Count; a++)
            for (var b = a + 1; b < off.Count; b++)
            {
                var (x, y) = (group[off[a]], group[off[b]]);
                if (x.Number.Equals(y.Number) || y.DistanceOf(x.Number) > limits.SwapFit || x.DistanceOf(y.Number) > limits.SwapFit) continue;
                var gain = Misfit.Of(x, x.Number) + Misfit.Of(y, y.Number) - Misfit.Of(x, y.Number) - Misfit.Of(y, x.Number);
                if (gain >= least) pairs.Add((gain, off[a], off[b]));
            }
        var taken = new HashSet<int>();
        foreach (var (_, i, j) in pairs.OrderByDescending(p => p.Gain).ThenBy(p => p.I).ThenBy(p => p.J))
        {
            if (taken.Contains(i) || taken.Contains(j)) continue;
            taken.Add(i);
            taken.Add(j);
            yield return Finding(group[i], group[j]);
            yield return Finding(group[j], group[i]);
        }
    }

    private static SuspectFinding Finding(QuestionedValue one, QuestionedValue other)
    {
        var isPlace = one.Indicator.Id == other.Indicator.Id;
        return new(one,
            $"{one.Figure} and {other.Figure}, the figure of {(isPlace ? other.Value.Area.Name : other.Indicator.Code)}, would both be in line if exchanged ({one.Text(one.Usual!.From.Value)} and {other.Text(other.Usual!.From.Value)} for {one.Usual.From.Period.Label})",
            isPlace ? "Check that the two places have not changed rows." : "Check that the two indicators have not changed rows.");
    }
}
