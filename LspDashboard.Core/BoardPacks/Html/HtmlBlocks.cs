using System.Globalization;
using System.Text;
using LspDashboard.Core.BoardPacks.Content;

namespace LspDashboard.Core.BoardPacks.Html;

/// <summary>The blocks of a pack as HTML.</summary>
internal sealed class HtmlBlocks(StringBuilder html)
{
    private int _charts;

    public void Write(IEnumerable<PackBlock> blocks)
    {
        foreach (var block in blocks) Write(block);
    }

    private void Write(PackBlock block)
    {
        switch (block)
        {
            case PackText text: Write(text); break;
            case PackRating rating: html.Append(CultureInfo.InvariantCulture, $"<p class=\"rating\" dir=\"auto\">{(rating.Of.Length > 0 ? HtmlText.Line(rating.Of) + " " : "")}{HtmlRating.Of(rating.Rating)}{(rating.Note.Length > 0 ? $" <span class=\"quiet\">{HtmlText.Line(rating.Note)}</span>" : "")}</p>"); break;
            case PackList list: Write(list); break;
            case PackTable table: Write(table); break;
            case PackChart chart: html.Append(HtmlChart.Of(chart, string.Create(CultureInfo.InvariantCulture, $"chart-{++_charts}"))); break;
            default: throw new ArgumentOutOfRangeException(nameof(block), block, "There is no such block.");
        }
    }

    private void Write(PackText text)
    {
        if (string.IsNullOrWhiteSpace(text.Text)) return;
        var lines = HtmlText.Lines(text.Text);
        html.Append(text.Tone switch
        {
            PackTone.Lead => $"<p class=\"lead\" dir=\"auto\">{lines}</p>",
            PackTone.Quote => $"<blockquote dir=\"auto\"><p>{lines}</p></blockquote>",
            PackTone.Ask => $"<p class=\"ask\" dir=\"auto\"><b>Asked:</b> {lines}</p>",
            PackTone.Quiet => $"<p class=\"quiet\" dir=\"auto\">{lines}</p>",
            _ => $"<p dir=\"auto\">{lines}</p>",
        });
    }

    private void Write(PackList list)
    {
        if (list.Items.Count == 0) return;
        var tag = list.IsNumbered ? "ol" : "ul";
        html.Append('<').Append(tag).Append('>');
        foreach (var item in list.Items) html.Append("<li dir=\"auto\">").Append(HtmlText.Lines(item)).Append("</li>");
        html.Append("</").Append(tag).Append('>');
    }

    private void Write(PackTable table)
    {
        var shares = table.Columns.Sum(c => Math.Max(1, c.Share));
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{(table.Caption.Length > 0 ? HtmlText.Line(table.Caption) : "Table")}\"><table class=\"c{Math.Min(table.Columns.Count, 9)}\"><caption dir=\"auto\"{(table.Caption.Length == 0 ? " class=\"hidden\"" : "")}>{(table.Caption.Length > 0 ? HtmlText.Line(table.Caption) : "Table")}</caption><colgroup>");
        foreach (var column in table.Columns) html.Append(CultureInfo.InvariantCulture, $"<col style=\"width:{100.0 * Math.Max(1, column.Share) / shares:0.#}%\">");
        html.Append("</colgroup><thead><tr>");
        foreach (var column in table.Columns) html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\"{Number(column)} dir=\"auto\">{HtmlText.Line(column.Heading)}</th>");
        html.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            for (var i = 0; i < table.Columns.Count; i++)
            {
                var cell = i < row.Count ? row[i] : new PackCell("");
                var content = cell.Rating is { } rating ? HtmlRating.Of(rating, cell.Text) : HtmlText.Lines(cell.Text);
                html.Append(i == 0 ? $"<th scope=\"row\" dir=\"auto\">{content}</th>" : $"<td{Number(table.Columns[i])} dir=\"auto\">{content}</td>");
            }
            html.Append("</tr>");
        }
        html.Append("</tbody></table></div>");
    }

    private static string Number(PackColumn column) => column.IsNumber ? " class=\"num\"" : "";
}
