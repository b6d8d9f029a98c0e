using ClosedXML.Excel;
using LspDashboard.Core.Excel;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks;

/// <summary>Every figure of an indicator as a workbook with one sheet: figures are numbers, all else is text and never a formula.</summary>
public static class IndicatorWorkbook
{
    private const int HeaderRow = 4;
    private const int Widest = 42;

    /// <param name="detail">As known on its day.</param>
    /// <param name="output">Written to, and left open.</param>
    public static void Write(IndicatorDetail detail, Stream output)
    {
        using var book = new XLWorkbook();
        book.Style.Font.FontName = "Calibri";
        book.Style.Font.FontSize = 11;
        book.Properties.Author = "LspDashboard";
        var indicator = detail.Score.Indicator;
        var sheet = book.Worksheets.Add("Figures");
        sheet.Cell(1, 1).Text($"{indicator.Code} {indicator.Title}").Heading(16);
        sheet.Cell(2, 1).Text($"{detail.Partnership.Name}, {detail.Period.Label}, as known on {FigureText.Date(detail.AsKnown)}. {IllustrativeWords.Of(detail.Score)}".TrimEnd()).Quiet();
        var rows = IndicatorRows.Of(detail).ToList();
        var numbers = Enumerable.Range(0, IndicatorRows.Headings.Count).Where(i => rows.Exists(r => r[i].Number is not null)).ToArray();
        sheet.Cell(HeaderRow, 1).Headings(IndicatorRows.Headings, numbers);
        var number = HeaderRow;
        foreach (var row in rows)
        {
            number++;
            for (var i = 0; i < row.Count; i++)
            {
                if (row[i].Number is { } figure) sheet.Cell(number, i + 1).SetValue(figure);
                else sheet.Cell(number, i + 1).Text(row[i].Words);
            }
        }
        for (var i = 0; i < IndicatorRows.Headings.Count; i++)
            sheet.Column(i + 1).Width = Math.Min(rows.Select(r => r[i].Words.Length).Append(IndicatorRows.Headings[i].Length + 2).Max() + 2, Widest);
        sheet.SheetView.FreezeRows(HeaderRow);
        sheet.Range(HeaderRow, 1, number, IndicatorRows.Headings.Count).SetAutoFilter();
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
}
