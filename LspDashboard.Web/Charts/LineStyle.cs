namespace LspDashboard.Web.Charts;

/// <summary>The pen of each kind of line: a colour of the house by name, a width, and dashes (none when empty).</summary>
public sealed record LineStyle(string Colour, double Width, IReadOnlyList<double> Dashes)
{
    private static readonly LineStyle Actual = new("--ink", 2.4, []);
    private static readonly LineStyle Plan = new("--muted", 1.8, [6, 4]);
    private static readonly LineStyle Target = new("--accent", 1.8, [2, 4]);
    private static readonly LineStyle Comparator = new("--edge", 1.8, [11, 4]);
    private static readonly LineStyle Interval = new("--accent", 0, []);

    public static LineStyle Of(TrendSeriesKind kind) => kind switch
    {
        TrendSeriesKind.Actual => Actual,
        TrendSeriesKind.Plan => Plan,
        TrendSeriesKind.Target => Target,
        TrendSeriesKind.Comparator => Comparator,
        _ => Interval,
    };
}
