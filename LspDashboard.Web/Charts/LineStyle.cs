namespace LspDashboard.Web.Charts;

/// <summary>The pen of each kind of line: a colour of the house by name, a width, and dashes (none when empty).</summary>
public sealed record LineStyle(string Colour, double Width, IReadOnlyList<double> Dashes)
{
    private static readonly LineStyle Actual = new("--ink", 2.4, []);
    private static readonly LineStyle Plan = new("--muted", 1.8, [6, 4]);
    private static readonly LineStyle Target = new("--accent", 1.8, [2, 4]);
    // Told apart by their dashes, not by colour: the widest area has the shortest.
    private static readonly LineStyle[] Comparators = [new("--edge", 1.8, [11, 4]), new("--edge", 1.8, [4, 3]), new("--edge", 1.8, [14, 3, 3, 3])];
    private static readonly LineStyle Interval = new("--accent", 0, []);

    /// <summary>The pen of each series of a chart, in order.</summary>
    public static IReadOnlyList<LineStyle> Of(TrendChart chart)
    {
        var comparators = 0;
        return chart.Series.Select(s => s.Kind == TrendSeriesKind.Comparator ? Comparators[comparators++ % Comparators.Length] : Of(s.Kind)).ToList();
    }

    private static LineStyle Of(TrendSeriesKind kind) => kind switch
    {
        TrendSeriesKind.Actual => Actual,
        TrendSeriesKind.Plan => Plan,
        TrendSeriesKind.Target => Target,
        _ => Interval,
    };
}
