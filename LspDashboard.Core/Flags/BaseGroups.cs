using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Flags;

/// <summary>A series cut where its figures stop being comparable with those before: each group is on one base.</summary>
/// <param name="Bases">The first periods of new bases, in order.</param>
/// <param name="Starts">Index of the first figure of each group after the first, rising; a base without a figure before or on it makes no group.</param>
/// <param name="Latest">The base that the last figure is on; null for the one it began with.</param>
public sealed record BaseGroups(IReadOnlyList<ReportingPeriod> Bases, IReadOnlyList<int> Starts, ReportingPeriod? Latest)
{
    public int LastStart => Starts.Count == 0 ? 0 : Starts[^1];

    /// <param name="periods">Of the figures, in order.</param>
    /// <param name="bases">The first periods of new bases, in any order.</param>
    public static BaseGroups Of(IReadOnlyList<ReportingPeriod> periods, IReadOnlyList<ReportingPeriod> bases)
    {
        if (bases.Count == 0) return new([], [], null);
        var ordered = bases.Distinct().Order().ToList();
        var starts = new List<int>();
        ReportingPeriod? latest = null;
        foreach (var from in ordered)
        {
            var start = periods.Count(p => p.EndMonth < from.EndMonth);
            if (start == 0 || start == periods.Count) continue;
            // Two bases without a figure between them are one cut; the later one is what the figures are on.
            if (starts.Count == 0 || starts[^1] != start) starts.Add(start);
            latest = from;
        }
        return new(ordered, starts, latest);
    }

    /// <summary>True where a new base began after the earlier period, up to the later one: the two are not to be compared.</summary>
    public bool Crosses(ReportingPeriod earlier, ReportingPeriod later) => Crosses(earlier.EndMonth, later);

    /// <summary>The same from the end of a month, counted from year 0: a baseline may be of another length.</summary>
    public bool Crosses(int earlierMonth, ReportingPeriod later) => Bases.Any(b => b.EndMonth > earlierMonth && b.EndMonth <= later.EndMonth);
}
