using System.Globalization;
using System.Text;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Office.Charts;

namespace LspDashboard.Core.BoardPacks.Html;

/// <summary>The figures behind a chart, folded up beneath it on a screen; paper has the chart alone.</summary>
internal static class HtmlFigures
{
    public static void Write(PackChart chart, StringBuilder html)
    {
        html.Append(CultureInfo.InvariantCulture, $"<details><summary>Figures<span class=\"hidden\"> of {HtmlText.Line(chart.Title)}</span></summary><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Figures of {HtmlText.Line(chart.Title)}\"><table><caption class=\"hidden\">{HtmlText.Line(chart.Title)}</caption><thead><tr><th scope=\"col\">Period</th>");
        foreach (var series in chart.Series) html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\" class=\"num\" dir=\"auto\">{HtmlText.Line(series.Name)}</th>");
        html.Append("</tr></thead><tbody>");
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\" dir=\"auto\">{HtmlText.Line(chart.Categories[i])}</th>");
            foreach (var series in chart.Series) html.Append(CultureInfo.InvariantCulture, $"<td class=\"num\">{(series.At(i) is { } value ? HtmlChartFrame.Figure(value, chart.Decimals) : "–")}</td>");
            html.Append("</tr>");
        }
        html.Append("</tbody></table></div></details>");
    }
}
