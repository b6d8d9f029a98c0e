using System.Globalization;
using System.Text;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Office.Charts;

namespace LspDashboard.Core.BoardPacks.Html;

/// <summary>A trend as an inline picture: told apart by dash, weight and marks, so that a photocopy says as much. Its figures stand below it on a screen.</summary>
internal static class HtmlChart
{
    private const double Width = 640;
    private const double Height = 196;
    private const double Left = 52;
    private const double Right = 118;
    private const double Top = 14;
    private const double Foot = 26;
    private const double LabelHeight = 14;

    // About as many words as stand beside one another under it.
    private const int MostLabels = 6;
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static string Of(PackChart chart, string id)
    {
        var title = HtmlText.Line(chart.Title);
        var html = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<figure class=\"chart\"><figcaption dir=\"auto\">{title}{Unit(chart)}</figcaption>");
        if (!chart.HasFigures()) return html.Append(CultureInfo.InvariantCulture, $"<p class=\"quiet\">There are no figures to draw. {HtmlText.Encode(chart.AltText)}</p></figure>").ToString();
        html.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {Height}\" preserveAspectRatio=\"xMinYMid meet\" role=\"img\" aria-labelledby=\"{id}\"><title id=\"{id}\">{title}: {HtmlText.Line(chart.AltText)}</title>");
        var scale = ChartScale.Of(chart);
        Grid(chart, scale, html);
        foreach (var series in chart.Series.OrderBy(Order)) Line(chart, series, scale, html);
        Names(chart, scale, html);
        html.Append("</svg>");
        Figures(chart, html);
        return html.Append("</figure>").ToString();
    }

    private static string Unit(PackChart chart) => chart.Unit.Length == 0 ? "" : $" <span class=\"unit\" dir=\"auto\">{HtmlText.Line(chart.Unit)}</span>";

    // What matters most is drawn last, over the others.
    private static int Order(PackSeries series) => series.Kind switch { PackSeriesKind.Comparator => 0, PackSeriesKind.Forecast => 1, PackSeriesKind.Plan => 2, _ => 3 };

    private static double X(PackChart chart, int at) => chart.Categories.Count < 2 ? (Left + Width - Right) / 2 : Left + ((Width - Left - Right) * at / (chart.Categories.Count - 1));

    private static double Y(ChartScale scale, double value) => Height - Foot - ((Height - Foot - Top) * (value - scale.Least) / (scale.Most - scale.Least));

    private static void Grid(PackChart chart, ChartScale scale, StringBuilder html)
    {
        var lines = (int)Math.Round((scale.Most - scale.Least) / scale.Step);
        for (var i = 0; i <= lines; i++)
        {
            var value = scale.Least + (i * scale.Step);
            html.Append(CultureInfo.InvariantCulture, $"<path class=\"grid\" d=\"M{Left} {Y(scale, value):0.#}H{Width - Right + 6}\"/><text class=\"tick end\" x=\"{Left - 7}\" y=\"{Y(scale, value) + 3.6:0.#}\">{Text(value, chart.Decimals)}</text>");
        }
        var every = Math.Max(1, (int)Math.Ceiling((chart.Categories.Count - 1) / (double)(MostLabels - 1)));
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            // Counted from the latest, which is what a reader looks for.
            if ((chart.Categories.Count - 1 - i) % every == 0)
                html.Append(CultureInfo.InvariantCulture, $"<text class=\"tick mid\" x=\"{X(chart, i):0.#}\" y=\"{Height - 7}\">{HtmlText.Line(chart.Categories[i])}</text>");
        }
    }

    private static void Line(PackChart chart, PackSeries series, ChartScale scale, StringBuilder html)
    {
        var path = new StringBuilder();
        var (pen, marks) = (false, new StringBuilder());
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            if (series.At(i) is not { } value)
            {
                pen = false;
                continue;
            }
            path.Append(CultureInfo.InvariantCulture, $"{(pen ? 'L' : 'M')}{X(chart, i):0.#} {Y(scale, value):0.#}");
            var alone = !pen && series.At(i + 1) is null;
            if (series.Kind == PackSeriesKind.Actual || alone) marks.Append(CultureInfo.InvariantCulture, $"<circle class=\"{Class(series)}\" cx=\"{X(chart, i):0.#}\" cy=\"{Y(scale, value):0.#}\" r=\"{(series.Kind == PackSeriesKind.Actual ? 3.1 : 2.2)}\"/>");
            pen = true;
        }
        if (path.Length > 0) html.Append(CultureInfo.InvariantCulture, $"<path class=\"line {Class(series)}\" d=\"{path}\"/>{marks}");
    }

    private static string Class(PackSeries series) => series.Kind switch { PackSeriesKind.Actual => "actual", PackSeriesKind.Plan => "plan", PackSeriesKind.Forecast => "forecast", _ => "other" };

    // Each line is named at its end; names that would lie on one another are moved apart.
    private static void Names(PackChart chart, ChartScale scale, StringBuilder html)
    {
        var ends = chart.Series.Select(s => (Series: s, At: Enumerable.Range(0, chart.Categories.Count).LastOrDefault(i => s.At(i) is not null, -1))).Where(e => e.At >= 0)
            .Select(e => (e.Series, X: X(chart, e.At), Y: Y(scale, e.Series.At(e.At)!.Value))).OrderBy(e => e.Y).ToList();
        var last = double.NegativeInfinity;
        var shift = Math.Max(0, (ends.Count == 0 ? 0 : Overflow(ends.Select(e => e.Y))) - (Height - Foot));
        foreach (var (series, x, y) in ends)
        {
            var at = last = Math.Max(y - shift, last + LabelHeight);
            var text = OfficeWords(series.Name);
            html.Append(CultureInfo.InvariantCulture, $"<text class=\"name {Class(series)}\" x=\"{Math.Min(x, Width - Right) + 9:0.#}\" y=\"{at + 4:0.#}\">{text}</text>");
        }
    }

    private static double Overflow(IEnumerable<double> ys) => ys.Aggregate(double.NegativeInfinity, (last, y) => Math.Max(y, last + LabelHeight));

    private static string OfficeWords(string name) => System.Net.WebUtility.HtmlEncode(Office.OfficeText.Clip(name, 18));

    private static void Figures(PackChart chart, StringBuilder html)
    {
        html.Append(CultureInfo.InvariantCulture, $"<details><summary>Figures<span class=\"hidden\"> of {HtmlText.Line(chart.Title)}</span></summary><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Figures of {HtmlText.Line(chart.Title)}\"><table><caption class=\"hidden\">{HtmlText.Line(chart.Title)}</caption><thead><tr><th scope=\"col\">Period</th>");
        foreach (var series in chart.Series) html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\" class=\"num\" dir=\"auto\">{HtmlText.Line(series.Name)}</th>");
        html.Append("</tr></thead><tbody>");
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\" dir=\"auto\">{HtmlText.Line(chart.Categories[i])}</th>");
            foreach (var series in chart.Series) html.Append(CultureInfo.InvariantCulture, $"<td class=\"num\">{(series.At(i) is { } value ? Text(value, chart.Decimals) : "–")}</td>");
            html.Append("</tr>");
        }
        html.Append("</tbody></table></div></details>");
    }

    private static string Text(double value, int decimals) => value.ToString("N" + Math.Clamp(decimals, 0, 6).ToString(CultureInfo.InvariantCulture), British).Replace('-', '−');
}
