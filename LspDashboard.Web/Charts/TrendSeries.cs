namespace LspDashboard.Web.Charts;

/// <summary>One line of a chart, a value for each of its categories, null where nothing is known; for bands and limits, two bounds instead.</summary>
public sealed record TrendSeries(string Name, TrendSeriesKind Kind, IReadOnlyList<double?> Values)
{
    public IReadOnlyList<double?> Lower { get; private init; } = [];

    public IReadOnlyList<double?> Upper { get; private init; } = [];

    /// <summary>How sure the actual values are.</summary>
    public static TrendSeries Interval(string name, IReadOnlyList<double?> lower, IReadOnlyList<double?> upper) =>
        Between(name, TrendSeriesKind.Interval, lower, upper);

    /// <summary>A prediction interval. Bounds are for the periods after the last actual value; the fan opens at that value by itself.</summary>
    /// <param name="level">80 or 95, in percent.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another level: only two can be told apart.</exception>
    public static TrendSeries Fan(string name, IReadOnlyList<double?> lower, IReadOnlyList<double?> upper, int level) => Between(name, level switch
    {
        80 => TrendSeriesKind.Fan80,
        95 => TrendSeriesKind.Fan95,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "A fan is of 80 or 95 percent."),
    }, lower, upper);

    /// <summary>The control limits; a bound may be null where there is none.</summary>
    public static TrendSeries Limits(string name, IReadOnlyList<double?> lower, IReadOnlyList<double?> upper) =>
        Between(name, TrendSeriesKind.Limit, lower, upper);

    public static TrendSeries NearLimits(string name, IReadOnlyList<double?> lower, IReadOnlyList<double?> upper) =>
        Between(name, TrendSeriesKind.NearLimit, lower, upper);

    internal IEnumerable<double> Known => Values.Concat(Lower).Concat(Upper).OfType<double>().Where(double.IsFinite);

    internal bool IsFan => Kind is TrendSeriesKind.Fan80 or TrendSeriesKind.Fan95;

    internal bool IsBand => IsFan || Kind == TrendSeriesKind.Interval;

    /// <summary>Level within each period, with steps between periods.</summary>
    internal bool IsStepped => Kind is TrendSeriesKind.Centre or TrendSeriesKind.Limit or TrendSeriesKind.NearLimit;

    /// <summary>Begins at a value of another line, where it says nothing itself.</summary>
    internal TrendSeries From(int category, double value) => this with
    {
        Values = IsFan ? Values : With(Values, category, value),
        Lower = IsFan ? With(Lower, category, value) : Lower,
        Upper = IsFan ? With(Upper, category, value) : Upper,
    };

    private static List<double?> With(IReadOnlyList<double?> values, int at, double value) =>
        [.. Enumerable.Range(0, Math.Max(values.Count, at + 1)).Select(i => i == at ? value : i < values.Count ? values[i] : null)];

    private static TrendSeries Between(string name, TrendSeriesKind kind, IReadOnlyList<double?> lower, IReadOnlyList<double?> upper)
    {
        ArgumentNullException.ThrowIfNull(lower);
        ArgumentNullException.ThrowIfNull(upper);
        if (lower.Count != upper.Count)
            throw new ArgumentException("There are as many lower bounds as upper ones.", nameof(upper));
        return new(name, kind, []) { Lower = lower, Upper = upper };
    }
}
