using ClosedXML.Excel;
using LspDashboard.Core.Excel;

namespace LspDashboard.Core.BoardPacks.Seen;

/// <summary>The table as a workbook with one sheet: figures are numbers, ratings are worded and coloured, all else is text and never a formula.</summary>
public static class SeenWorkbook
{
    private const int HeaderRow = 3;
    private const int Widest = 48;
    private const int Narrowest = 9;

    public static void Write(SeenTable table, Stream output)
    {
        using var book = new XLWorkbook();
        book.Style.Font.FontName = "Calibri";
        book.Style.Font.FontSize = 11;
        book.Properties.Author = "LspDashboard";
        var sheet = book.Worksheets.Add("Scorecard");
        sheet.Cell(1, 1).Text(table.Title).Heading(16);
        var numbers = Enumerable.Range(0, table.Headings.Count).Where(i => table.Rows.Any(r => r[i].Figure is not null)).ToArray();
        sheet.Cell(HeaderRow, 1).Headings(table.Headings, numbers);
        var number = HeaderRow;
        foreach (var row in table.Rows)
        {
            number++;
            for (var i = 0; i < row.Count; i++) Fill(sheet.Cell(number, i + 1), row[i]);
            sheet.Range(number, 1, number, row.Count).Rule();
        }
        for (var i = 0; i < table.Headings.Count; i++)
            sheet.Column(i + 1).Width = Math.Clamp(table.Rows.Select(r => r[i].Text.Length).Append(table.Headings[i].Length).Max() + 2, Narrowest, Widest);
        sheet.SheetView.FreezeRows(HeaderRow);
        sheet.Range(HeaderRow, 1, number, table.Headings.Count).SetAutoFilter();
        sheet.PageSetup.PageOrientation = XLPageOrientation.Landscape;
        sheet.PageSetup.PaperSize = XLPaperSize.A4Paper;
        sheet.PageSetup.FitToPages(1, 0);
        sheet.PageSetup.SetRowsToRepeatAtTop(HeaderRow, HeaderRow);
        using var saved = new MemoryStream();
        book.SaveAs(saved);
        TextLikeNumbers.Allow(saved);
        saved.Position = 0;
        saved.CopyTo(output);
    }

    private static void Fill(IXLCell cell, SeenCell seen)
    {
        if (seen.Figure is { } figure) cell.Figure(figure.Indicator, figure.Value, figure.Decimals);
        else if (seen.Rating is { } rating) cell.Rating(rating);
        else cell.Text(seen.Text).Style.Alignment.WrapText = seen.Text.Length > Widest;
        cell.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
    }
}
