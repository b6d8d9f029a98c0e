using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.BoardPacks.Office.Word;

/// <summary>A table whose headings stand again on each page it reaches, and whose rows are never broken across two.</summary>
internal static class WordTables
{
    /// <summary>To the left and to the right in a cell, in twentieths of a point.</summary>
    public const short Padding = 115;

    /// <summary>A mean letter of 9.5 points, with a little for capitals.</summary>
    private const double Letter = 108;

    /// <summary>A table so short stays on one page.</summary>
    private const int FewRows = 6;

    public static Table Of(PackTable table)
    {
        var widths = ColumnWidths.Of(table, WordFrame.TextWidth, Letter, 2 * Padding);
        var properties = new TableProperties(
            new TableStyle { Val = "PackTable" },
            new TableWidth { Width = Number(WordFrame.TextWidth), Type = TableWidthUnitValues.Dxa },
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableLook { Val = "04A0", FirstRow = true, LastRow = false, FirstColumn = true, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true });
        if (OfficeText.Line(table.Caption) is { Length: > 0 } caption) properties.Append(new TableCaption { Val = OfficeText.Clip(caption, 250) });

        var result = new Table(properties, new TableGrid(widths.Select(w => new GridColumn { Width = Number(w) })));
        result.Append(new TableRow(
            [new TableRowProperties(new CantSplit(), new TableHeader()), .. table.Columns.Select((c, i) => Cell(widths[i], Head(c)))]));
        for (var r = 0; r < table.Rows.Count; r++)
        {
            var staysWithNext = table.Rows.Count <= FewRows && r < table.Rows.Count - 1;
            result.Append(new TableRow(
                [new TableRowProperties(new CantSplit()), .. table.Columns.Select((c, i) => Cell(widths[i], Text(c, table.Rows[r].ElementAtOrDefault(i), staysWithNext)))]));
        }
        return result;
    }

    private static TableCell Cell(int width, Paragraph paragraph) =>
        new(new TableCellProperties(new TableCellWidth { Width = Number(width), Type = TableWidthUnitValues.Dxa }), paragraph);

    private static Paragraph Head(PackColumn column) =>
        WordText.Paragraph(column.IsNumber ? "TableHeadNumber" : "TableHead", OfficeText.Line(column.Heading));

    private static Paragraph Text(PackColumn column, PackCell? cell, bool staysWithNext)
    {
        var text = (cell?.Text ?? "").Trim();
        var runs = cell?.Rating is { } rating ? WordText.Rating(rating, text.Length > 0 ? text : RatingWords.Of(rating)) : WordText.Runs(text, TextDirections.IsRightToLeft(text));
        var paragraph = WordText.Paragraph(column.IsNumber ? "TableNumber" : "TableText", cell?.Rating is null ? text : "", runs);
        if (staysWithNext) paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        return paragraph;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
