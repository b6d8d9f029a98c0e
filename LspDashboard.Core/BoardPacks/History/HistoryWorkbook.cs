using ClosedXML.Excel;
using LspDashboard.Core.Excel;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.BoardPacks.History;

/// <summary>The history as a workbook with one sheet; every cell is text, none a formula.</summary>
public static class HistoryWorkbook
{
    // The rows of a sheet, less the headings.
    private const int MostRows = 1_048_575;

    /// <param name="changes">In the order of the sheet.</param>
    /// <param name="output">Written to, and left open.</param>
    public static void Write(IReadOnlyList<Change> changes, Stream output)
    {
        using var book = new XLWorkbook();
        var sheet = book.Worksheets.Add("Who did what");
        sheet.Widths(9, 20, 24, 22, 52, 14, 30, 30, 30);
        sheet.Cell(1, 1).Headings(HistoryRows.Headings);
        sheet.SheetView.FreezeRows(1);
        var number = 1;
        foreach (var row in HistoryRows.Of(changes).Take(MostRows))
        {
            number++;
            for (var i = 0; i < row.Count; i++) sheet.Cell(number, i + 1).Text(row[i]);
        }
        sheet.Range(1, 1, number, HistoryRows.Headings.Count).SetAutoFilter();
        using var saved = new MemoryStream();
        book.SaveAs(saved);
        TextLikeNumbers.Allow(saved);
        saved.Position = 0;
        saved.CopyTo(output);
    }
}
