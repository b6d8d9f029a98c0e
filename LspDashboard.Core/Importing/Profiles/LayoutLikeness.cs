namespace LspDashboard.Core.Importing.Profiles;

/// <summary>How alike the structures of two tables are, by the words they share.</summary>
public static class LayoutLikeness
{
    /// <summary>From here on it is the same layout, changed at most.</summary>
    public const double Same = 0.6;

    // With fewer words in common, two tables are alike as any two are, unless they are the same in everything.
    private const int FewestShared = 3;
    private const int FewestAtAll = 2;

    /// <returns>0 for nothing in common to 1 for the same.</returns>
    public static double Of(TableLayout one, TableLayout other)
    {
        var parts = new[]
        {
            Part([.. one.Labels.Select(l => l.Key)], [.. other.Labels.Select(l => l.Key)], 2),
            Part([.. one.Heads.Select(h => h.Key)], [.. other.Heads.Select(h => h.Key)], 2),
            Part(one.Rows, other.Rows, 2),
            Part(one.Title, other.Title, 1),
            Part([one.Sheet], [other.Sheet], 1),
        };
        var (weight, shared) = (parts.Sum(p => p.Weight), parts.Sum(p => p.Shared));
        if (shared < FewestAtAll) return 0;
        var likeness = parts.Sum(p => p.Share * p.Weight) / weight;
        return shared < FewestShared && likeness < 1 ? 0 : likeness;
    }

    private static (double Share, int Shared, double Weight) Part(IReadOnlyList<string> one, IReadOnlyList<string> other, double weight)
    {
        var (a, b) = (one.Where(k => k.Length > 0).ToHashSet(StringComparer.Ordinal), other.Where(k => k.Length > 0).ToHashSet(StringComparer.Ordinal));
        if (a.Count + b.Count == 0) return (0, 0, 0);
        var shared = a.Count(b.Contains);
        return (2.0 * shared / (a.Count + b.Count), shared, weight);
    }
}
