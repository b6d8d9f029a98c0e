using System.Globalization;
using System.Text;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Office.Charts;

namespace LspDashboard.Core.BoardPacks.Html;

/// <summary>A trend as an inline picture: told apart by dash, weight and marks, so that a photocopy says as much. Its figures stand below it on a screen.</summary>
internal static class HtmlChart
{
    // About as many words as stand beside one another under it; a phone has room for every second.
    private const int MostLabels = 6;

    public static string Of(PackChart chart, string id)
    {
        var title = HtmlText.Line(chart.Title);
        var html = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<figure class=\"chart\"><figcaption dir=\"auto\">{title}{Unit(chart)}</figcaption>");
        if (!chart.HasFigures()) return html.Append(CultureInfo.InvariantCulture, $"<p class=\"quiet\">There are no figures to draw. {HtmlText.Encode(chart.AltText)}</p></figure>").ToString();
        html.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {HtmlChartFrame.Width} {HtmlChartFrame.Height}\" preserveAspectRatio=\"xMinYMid meet\" role=\"img\" aria-labelledby=\"{id} {id}-finding\"><title id=\"{id}\">{title}</title><desc id=\"{id}-finding\">{HtmlText.Line(chart.AltText)}</desc>");
        var frame = new HtmlChartFrame(chart);
        Grid(chart, frame, html);
        foreach (var series in chart.Series.OrderBy(Order)) Line(chart, series, frame, html);
        Names(chart, frame, html);
        html.Append("</svg>");
        HtmlFigures.Write(chart, html);
        return html.Append("</figure>").ToString();
    }

    // "Net additional homes" says already that homes are counted.
    private static string Unit(PackChart chart) => chart.Unit.Length == 0 || chart.Title.Contains(chart.Unit, StringComparison.OrdinalIgnoreCase) ? "" : $" · <bdi class=\"unit\">{HtmlText.Line(chart.Unit)}</bdi>";

    // What matters most is drawn last, over the others.
    private static int Order(PackSeries series) => series.Kind switch { PackSeriesKind.Comparator => 0, PackSeriesKind.Forecast => 1, PackSeriesKind.Plan => 2, _ => 3 };

    private static void Grid(PackChart chart, HtmlChartFrame frame, StringBuilder html)
    {
        foreach (var (value, text) in frame.Ticks)
            html.Append(CultureInfo.InvariantCulture, $"<path class=\"grid\" d=\"M{frame.Left:0.#} {frame.Y(value):0.#}H{frame.Right:0.#}\"/><text class=\"tick end\" x=\"{frame.Left - 6:0.#}\" y=\"{frame.Y(value):0.#}\" dy=\".35em\">{text}</text>");
        var every = Math.Max(1, (int)Math.Ceiling((chart.Categories.Count - 1) / (double)(MostLabels - 1)));
        // Counted from the latest, which is what a reader looks for.
        for (var (i, nth) = (chart.Categories.Count - 1, 0); i >= 0; i -= every, nth++)
            html.Append(CultureInfo.InvariantCulture, $"<text class=\"tick mid{(nth % 2 == 0 ? "" : " second")}\" x=\"{frame.X(i):0.#}\" y=\"{HtmlChartFrame.Height - 5}\">{HtmlText.Line(HtmlChartFrame.Period(chart.Categories[i]))}</text>");
    }

    private static void Line(PackChart chart, PackSeries series, HtmlChartFrame frame, StringBuilder html)
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
            path.Append(CultureInfo.InvariantCulture, $"{(pen ? 'L' : 'M')}{frame.X(i):0.#} {frame.Y(value):0.#}");
            var alone = !pen && series.At(i + 1) is null;
            if (series.Kind == PackSeriesKind.Actual || alone) marks.Append(CultureInfo.InvariantCulture, $"<circle class=\"{Class(series)}\" cx=\"{frame.X(i):0.#}\" cy=\"{frame.Y(value):0.#}\" r=\"{(series.Kind == PackSeriesKind.Actual ? 2.7 : 1.9)}\"/>");
            pen = true;
        }
        if (path.Length > 0) html.Append(CultureInfo.InvariantCulture, $"<path class=\"line {Class(series)}\" d=\"{path}\"/>{marks}");
    }

    private static string Class(PackSeries series) => series.Kind switch { PackSeriesKind.Actual => "actual", PackSeriesKind.Plan => "plan", PackSeriesKind.Forecast => "forecast", _ => "other" };

    // Each line is named at its end; names that would lie on one another are moved apart.
    private static void Names(PackChart chart, HtmlChartFrame frame, StringBuilder html)
    {
        var ends = chart.Series.Select(s => (Series: s, At: frame.End(s))).Where(e => e.At >= 0).Select(e => (e.Series, e.At, Y: frame.Y(e.Series.At(e.At)!.Value))).OrderBy(e => e.Y).ToList();
        var heights = HtmlChartFrame.Apart([.. ends.Select(e => e.Y)], HtmlChartFrame.Bottom);
        foreach (var ((series, at, _), y) in ends.Zip(heights))
            html.Append(CultureInfo.InvariantCulture, $"<text class=\"name {Class(series)}\" x=\"{frame.X(at) + HtmlChartFrame.NameGap:0.#}\" y=\"{y:0.#}\" dy=\".35em\">{HtmlText.Line(HtmlChartFrame.Name(series))}</text>");
    }
}
