using System.Globalization;

namespace LspDashboard.Web.Charts;

/// <summary>
/// The name and shape of each kind of mark, the same in every drawing. The shapes differ in outline, not only in colour, and
/// keep away from circle, diamond, triangle, square and dashed ring, which are ratings.
/// </summary>
public sealed record MarkStyle(string Name, string Colour, IReadOnlyList<MarkPart> Parts)
{
    private static readonly MarkStyle Improving = new("Special cause, improving", "--accent",
        [new(Disc(6.4), MarkInk.Mark), new("M8 4.8V11.2M4.8 8H11.2", MarkInk.None, MarkInk.Paper, 2)]);

    private static readonly MarkStyle Worsening = new("Special cause, worsening", "--worsening",
        [new("M3.4 3.4L12.6 12.6M12.6 3.4L3.4 12.6", MarkInk.None, MarkInk.Mark, 3.4)]);

    private static readonly MarkStyle Neutral = new("Note", "--ink",
        [new("M8 2.6V13.4M3.3 5.3L12.7 10.7M12.7 5.3L3.3 10.7", MarkInk.None, MarkInk.Mark, 1.8)]);

    private static readonly MarkStyle Provisional = new("Provisional", "--ink", [new(Disc(4.6), MarkInk.Paper, MarkInk.Mark, 2)]);

    private static readonly MarkStyle Estimated = new("Estimated", "--ink",
        [new(Disc(4.6), MarkInk.Paper, MarkInk.Mark, 2), new("M8 3.4A4.6 4.6 0 0 0 8 12.6Z", MarkInk.Mark)]);

    private static readonly MarkStyle Restated = new("Restated", "--ink",
        [new(Disc(6.4), MarkInk.Paper, MarkInk.Mark, 1.4), new(Disc(3.2), MarkInk.Mark)]);

    public static MarkStyle Of(TrendMarkKind kind) => kind switch
    {
        TrendMarkKind.SpecialImproving => Improving,
        TrendMarkKind.SpecialWorsening => Worsening,
        TrendMarkKind.Provisional => Provisional,
        TrendMarkKind.Estimated => Estimated,
        TrendMarkKind.Restated => Restated,
        _ => Neutral,
    };

    /// <summary>The kinds that a chart shows, each once, for its legend.</summary>
    public static IEnumerable<TrendMarkKind> Shown(TrendChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return chart.Marks.Select(m => m.Kind).Distinct().Order();
    }

    private static string Disc(double radius) =>
        string.Create(CultureInfo.InvariantCulture, $"M{8 - radius} 8a{radius} {radius} 0 1 0 {2 * radius} 0a{radius} {radius} 0 1 0 {-2 * radius} 0Z");
}
