namespace LspDashboard.Web.Charts;

/// <summary>One line of a chart, a value for each of its categories, null where nothing is known; for an interval, its two bounds instead.</summary>
public sealed record TrendSeries(string Name, TrendSeriesKind Kind, IReadOnlyList<double?> Values)
{
    public IReadOnlyList<double?> Lower { get; private init; } = [];

    public IReadOnlyList<double?> Upper { get; private init; } = [];

    public static TrendSeries Interval(string name, IReadOnlyList<double?> lower, IReadOnlyList<double?> upper)
    {
        ArgumentNullException.ThrowIfNull(lower);
        ArgumentNullException.ThrowIfNull(upper);
        if (lower.Count != upper.Count)
            throw new ArgumentException("An interval has as many lower bounds as upper ones.", nameof(upper));
        return new(name, TrendSeriesKind.Interval, []) { Lower = lower, Upper = upper };
    }

    internal IEnumerable<double> Known => Values.Concat(Lower).Concat(Upper).OfType<double>().Where(double.IsFinite);

    internal int Count => Kind == TrendSeriesKind.Interval ? Lower.Count : Values.Count;
}
