namespace LspDashboard.Web.Charts;

/// <summary>The pen of each kind of line: a colour of the house by name, a width, and dashes (none when empty).</summary>
public sealed record LineStyle(string Colour, double Width, IReadOnlyList<double> Dashes)
{
    private static readonly LineStyle Actual = new("--ink", 2.4, []);
    private static readonly LineStyle Plan = new("--muted", 1.8, [9, 5]);
    private static readonly LineStyle Target = new("--accent", 1.8, [2, 4]);
    // Told apart by their dashes, not by colour: the widest area has the shortest.
    private static readonly LineStyle[] Comparators = [new("--edge", 1.8, [11, 4]), new("--edge", 1.8, [4, 3]), new("--edge", 1.8, [14, 3, 3, 3])];
    // As wide as a point is meant to be: its line has no length.
    private static readonly LineStyle Agreed = new("--accent", 9, []);
    private static readonly LineStyle Interval = new("--accent", 0, []) { Fill = .16 };
    // Short and heavy, where the plan is long and thin: in grey nothing else tells them apart.
    private static readonly LineStyle Forecast = new("--forecast", 3.2, [3, 3]);
    // Nested: the inner darker and with whole edges, the outer paler and with broken ones, so that they differ in grey too.
    private static readonly LineStyle Fan80 = new("--forecast", 1.2, []) { Fill = .24 };
    private static readonly LineStyle Fan95 = new("--forecast", 1, [2, 3]) { Fill = .11 };
    private static readonly LineStyle Centre = new("--muted", 1.4, []);
    private static readonly LineStyle Limit = new("--muted", 1.6, [9, 4, 2, 4]);
    private static readonly LineStyle NearLimit = new("--edge", 1.2, [1, 4]);

    /// <summary>Opacity of a band between its edges; 0 for a line.</summary>
    public double Fill { get; private init; }

    /// <summary>Of other areas: grey also where all else is black, so that their dashes are not taken for the plan's.</summary>
    public bool IsBackground => Colour == "--edge";

    /// <summary>Opacity as it is seen: the inner fan lies on the outer one. For legends.</summary>
    public double Seen => this == Fan80 ? 1 - ((1 - Fan80.Fill) * (1 - Fan95.Fill)) : Fill;

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
        TrendSeriesKind.Agreed => Agreed,
        TrendSeriesKind.Forecast => Forecast,
        TrendSeriesKind.Fan80 => Fan80,
        TrendSeriesKind.Fan95 => Fan95,
        TrendSeriesKind.Centre => Centre,
        TrendSeriesKind.Limit => Limit,
        TrendSeriesKind.NearLimit => NearLimit,
        _ => Interval,
    };
}
