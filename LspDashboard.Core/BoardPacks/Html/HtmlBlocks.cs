using System.Globalization;
using System.Text;
using LspDashboard.Core.BoardPacks.Content;

namespace LspDashboard.Core.BoardPacks.Html;

/// <summary>The blocks of a pack as HTML.</summary>
internal sealed class HtmlBlocks(StringBuilder html)
{
    private const int LongestWord = 24;
    private const int FewColumns = 5;
    private const int ADate = 17;
    private const int APeriod = 10;

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
            case PackRating rating: Write(rating); break;
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
            PackTone.Ask => $"<p class=\"ask\"><b>Asked:</b> <bdi>{lines}</bdi></p>",
            PackTone.Quiet => $"<p class=\"quiet\" dir=\"auto\">{lines}</p>",
            _ => $"<p dir=\"auto\">{lines}</p>",
        });
    }

    // Three things beside one another, of which any may run from right to left: none may turn the others round.
    private void Write(PackRating rating)
    {
        html.Append("<p class=\"rating\">");
        if (rating.Of.Length > 0) html.Append("<bdi>").Append(HtmlText.Line(rating.Of)).Append("</bdi> ");
        html.Append(HtmlRating.Of(rating.Rating));
        if (rating.Note.Length > 0) html.Append(" <bdi class=\"quiet\">").Append(HtmlText.Line(rating.Note)).Append("</bdi>");
        html.Append("</p>");
    }

    private void Write(PackList list)
    {
        if (list.Items.Count == 0) return;
        var tag = list.IsNumbered ? "ol" : "ul";
        html.Append('<').Append(tag).Append('>');
        foreach (var item in list.Items) html.Append("<li><bdi>").Append(HtmlText.Lines(item)).Append("</bdi></li>");
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
                html.Append(i == 0 ? $"<th scope=\"row\"{Wrap(cell, table, i)} dir=\"auto\">{content}</th>" : $"<td{Wrap(cell, table, i)} dir=\"auto\">{content}</td>");
            }
            html.Append("</tr>");
        }
        html.Append("</tbody></table></div>");
    }

    private static string Number(PackColumn column) => column.IsNumber ? " class=\"num\"" : "";

    // A date or a period stays on its line where columns are few enough; a word as long as an address breaks anywhere, or it would push a column off the paper.
    private static string Wrap(PackCell cell, PackTable table, int column)
    {
        if (cell.Text.Split((char[]?)null).Max(w => w.Length) > LongestWord) return " class=\"any\"";
        if (table.Columns[column].IsNumber) return Number(table.Columns[column]);
        return column > 0 && cell.Text.Length <= (table.Columns.Count <= FewColumns ? ADate : APeriod) ? " class=\"keep\"" : "";
    }
}
