using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace LspDashboard.Web.Charts;

/// <summary>A chart as a picture that stands by itself, in black and white: lines differ by their dashes and widths, bands by their greys, and each is named.</summary>
public static class SvgFile
{
    private const int Width = 960;
    private const int Left = 70;
    private const int Right = 24;
    private const int Top = 132;
    private const int PlotHeight = 330;
    private const int LegendColumns = 3;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <param name="chart">What is drawn.</param>
    /// <param name="footing">Whose figures these are, when, and where from.</param>
    public static string Of(TrendChart chart, string footing)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var names = chart.Series.Zip(LineStyle.Of(chart)).ToList();
        var notes = chart.ShownNotes.ToList();
        var legend = Top + PlotHeight + 52;
        var listed = legend + (((names.Count + LegendColumns - 1) / LegendColumns) * 20) + 8;
        var height = listed + (notes.Count * 18) + 34;
        var root = new XElement(Svg + "svg",
            new XAttribute("viewBox", Box(Width, height)), new XAttribute("width", Width), new XAttribute("height", height), new XAttribute("role", "img"),
            new XAttribute("font-family", "Inter, Arial, sans-serif"), new XAttribute("font-size", 12), new XAttribute("fill", "#000"),
            new XElement(Svg + "title", chart.Title), new XElement(Svg + "desc", ChartWords.TextAlternative(chart)),
            new XElement(Svg + "rect", new XAttribute("width", "100%"), new XAttribute("height", "100%"), new XAttribute("fill", "#fff")),
            Text(Left, 30, chart.Title, 20), Text(Left, 54, Short(chart.Finding), 13), Text(Left, 74, Short(string.Join(" · ", new[] { chart.RatingWords, chart.Caveat }.Where(w => w.Length > 0))), 13), Text(Left, Top - 26, chart.Unit, 12));
        root.Add(Grid(chart), Lines(chart, names), Ahead(chart), Notes(chart, notes));
        root.Add(names.Select((n, i) => Named(n.First.Name, n.Second, Left + (i % LegendColumns * 290), legend + (i / LegendColumns * 20))));
        root.Add(notes.Select((n, i) => Text(Left, listed + 8 + (i * 18), string.Create(CultureInfo.InvariantCulture, $"{i + 1}  {chart.Categories[n.Index]}: {Short(n.Words)}"), 12)));
        root.Add(Text(Left, height - 14, Short(footing), 11));
        return new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n").Append(root).ToString();
    }

    private static IEnumerable<XElement> Grid(TrendChart chart)
    {
        var (scale, plot) = (chart.Scale, new SvgPlot(chart));
        foreach (var tick in scale.Ticks)
        {
            var y = Top + (plot.Y(tick) * PlotHeight / SvgPlot.Side);
            yield return new(Svg + "path", new XAttribute("d", string.Create(CultureInfo.InvariantCulture, $"M{Left} {y:0.#}H{Width - Right}")), new XAttribute("stroke", "#ccc"));
            yield return Text(Left - 10, y + 4, AxisText.Tick(tick, scale, chart.Unit), 12, "end");
        }
        var every = Math.Max(1, (int)Math.Ceiling(chart.Categories.Count / 9.0));
        for (var i = chart.Categories.Count - 1; i >= 0; i -= every)
            yield return Text(X(plot, i), Top + PlotHeight + 22, chart.Categories[i], 12, i == chart.Categories.Count - 1 ? "end" : "middle");
    }

    // The plot's own box of 1000 by 1000, stretched to its place; the pens keep their width.
    private static XElement Lines(TrendChart chart, List<(TrendSeries Series, LineStyle Pen)> names)
    {
        var plot = new SvgPlot(chart);
        var box = new XElement(Svg + "svg", new XAttribute("x", Left), new XAttribute("y", Top), new XAttribute("width", Width - Left - Right), new XAttribute("height", PlotHeight),
            new XAttribute("viewBox", "0 0 1000 1000"), new XAttribute("preserveAspectRatio", "none"));
        foreach (var (series, pen) in names.Select(n => (chart.Drawn(n.Series), n.Pen)).OrderBy(n => n.Item1.IsBand ? 0 : n.Item1.Kind == TrendSeriesKind.Actual ? 2 : 1))
        {
            if (series.IsBand)
            {
                box.Add(new XElement(Svg + "path", new XAttribute("d", plot.Band(series.Lower, series.Upper)), new XAttribute("fill", "#000"), new XAttribute("fill-opacity", Number(pen.Fill))));
                if (pen.Width > 0) box.Add(Stroke(plot.Edges(series.Lower, series.Upper), pen));
            }
            else box.Add(Stroke(series.Kind == TrendSeriesKind.Agreed ? plot.Points(series.Values) : series.IsStepped ? plot.Steps(series.Values) + plot.Steps(series.Lower) + plot.Steps(series.Upper) : plot.Line(series.Values), pen));
        }
        return box;
    }

    // Where what is known ends.
    private static IEnumerable<XElement> Ahead(TrendChart chart)
    {
        if (chart.ForecastFrom < 0) yield break;
        var x = X(new SvgPlot(chart), chart.ForecastFrom);
        yield return new(Svg + "path", new XAttribute("d", string.Create(CultureInfo.InvariantCulture, $"M{x:0.#} {Top - 22}V{Top + PlotHeight}")), new XAttribute("stroke", "#666"));
        yield return Text(x + 6, Top - 14, "Forecast", 12);
    }

    private static IEnumerable<XElement> Notes(TrendChart chart, List<TrendNote> notes)
    {
        var plot = new SvgPlot(chart);
        // Those of one period share its line: their numbers stand side by side.
        foreach (var at in notes.Index().GroupBy(n => n.Item.Index))
        {
            var x = X(plot, at.Key);
            yield return new(Svg + "path", new XAttribute("d", string.Create(CultureInfo.InvariantCulture, $"M{x:0.#} {Top}V{Top + PlotHeight}")), new XAttribute("stroke", "#666"), new XAttribute("stroke-dasharray", "2 3"));
            yield return Text(x, Top - 4, string.Join(", ", at.Select(n => (n.Index + 1).ToString(CultureInfo.InvariantCulture))), 12, at.Key == chart.Categories.Count - 1 ? "end" : "middle");
        }
    }

    private static IEnumerable<XElement> Named(string name, LineStyle pen, int x, int y)
    {
        if (pen.Fill > 0)
        {
            yield return new(Svg + "rect", new XAttribute("x", x), new XAttribute("y", y - 10), new XAttribute("width", 30), new XAttribute("height", 12), new XAttribute("fill", "#000"), new XAttribute("fill-opacity", Number(pen.Seen)));
            if (pen.Width > 0) yield return Stroke(string.Create(CultureInfo.InvariantCulture, $"M{x} {y - 10}h30M{x} {y + 2}h30"), pen);
        }
        else yield return Stroke(string.Create(CultureInfo.InvariantCulture, $"M{x} {y - 4}h30"), pen);
        yield return Text(x + 38, y, name, 12);
    }

    private static XElement Stroke(string path, LineStyle pen) => new(Svg + "path", new XAttribute("d", path), new XAttribute("fill", "none"), new XAttribute("stroke", pen.IsBackground ? "#888" : "#000"),
        new XAttribute("stroke-width", Number(pen.Width)), new XAttribute("stroke-dasharray", pen.Dashes.Count == 0 ? "none" : string.Join(' ', pen.Dashes.Select(Number))),
        new XAttribute("stroke-linecap", pen.Dashes.Count == 0 ? "round" : "butt"), new XAttribute("vector-effect", "non-scaling-stroke"));

    private static XElement Text(double x, double y, string words, int size, string anchor = "start") =>
        new(Svg + "text", new XAttribute("x", Number(x)), new XAttribute("y", Number(y)), new XAttribute("font-size", size), new XAttribute("text-anchor", anchor), words);

    private static double X(SvgPlot plot, int category) => Left + (plot.X(category) * (Width - Left - Right) / SvgPlot.Side);

    // A line of the picture holds as much; the whole stands in its description.
    private static string Short(string words) => words.Length <= 130 ? words : words[..words.LastIndexOf(' ', 128)] + " …";

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Box(int width, int height) => string.Create(CultureInfo.InvariantCulture, $"0 0 {width} {height}");
}
