using System.Globalization;
using ClosedXML.Excel;
using LspDashboard.Core.Excel;

namespace LspDashboard.Core.Importing.SetUp;

/// <summary>Writes the set-up workbook: what to do, then a sheet for each kind of thing, with lists to choose from.</summary>
internal static class SetUpTemplate
{
    private const int SpareRows = 60;
    private const int HeadRow = 3;

    private static readonly string[] Steps =
    [
        "Fill in the sheets from left to right. A row is one thing; its first column is its name, and other sheets use that name.",
        "Columns in bold must be filled in. Choose a heading, and its note says what to write.",
        "An empty cell leaves what is there; a single hyphen empties it. A name that is not there yet is added. Rename things on the pages, not here.",
        "Write periods as 2009/10 Q4, 2009/10 or 2009, as the indicator is reported.",
        "Send the workbook under Set up. You see everything that it would add or change, and every problem with its cell, before anything is stored.",
    ];

    /// <param name="whose">The partnership, for the title.</param>
    /// <param name="filled">What is there, by sheet, in the order of its columns: text, numbers and days.</param>
    /// <param name="output">Written to from where it stands, and left open.</param>
    public static void Write(string whose, IReadOnlyDictionary<SetUpSheet, IReadOnlyList<IReadOnlyList<object?>>> filled, Stream output)
    {
        using var book = new XLWorkbook();
        book.Style.Font.FontName = "Calibri";
        book.Style.Font.FontSize = 11;
        book.Properties.Title = $"Set-up of {whose}";
        book.Properties.Author = "LspDashboard";
        WriteSteps(book.Worksheets.Add("What to do"), whose);
        foreach (var sheet in SetUpSheets.All) WriteSheet(book.Worksheets.Add(sheet.Name), sheet, filled[sheet]);
        using var saved = new MemoryStream();
        book.SaveAs(saved);
        TextLikeNumbers.Allow(saved);
        saved.Position = 0;
        saved.CopyTo(output);
    }

    private static void WriteSteps(IXLWorksheet sheet, string whose)
    {
        sheet.Widths(4, 105);
        sheet.ShowGridLines = false;
        sheet.Cell(1, 1).Text($"Set-up of {whose}").Heading(20);
        sheet.Row(1).Height = 30;
        for (var i = 0; i < Steps.Length; i++)
        {
            sheet.Cell(i + 3, 1).SetValue(i + 1);
            sheet.Cell(i + 3, 1).Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Left;
            sheet.Cell(i + 3, 2).Text(Steps[i]);
            sheet.Cell(i + 3, 2).Style.Alignment.WrapText = true;
            sheet.Row(i + 3).Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
            sheet.Fit(i + 3, 2);
        }
        sheet.PageSetup.PaperSize = XLPaperSize.A4Paper;
        sheet.PageSetup.FitToPages(1, 1);
    }

    private static void WriteSheet(IXLWorksheet sheet, SetUpSheet known, IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        sheet.Widths([.. known.Columns.Select(c => c.Width)]);
        sheet.ShowGridLines = false;
        sheet.Cell(1, 1).Text(known.About).Quiet();
        sheet.Cell(HeadRow, 1).Headings(known.Columns.Select(c => c.Heading).ToList());
        sheet.Row(HeadRow).Height = 24;
        sheet.SheetView.Freeze(HeadRow, 1);
        var last = HeadRow + rows.Count + (known == SetUpSheets.Partnership ? 1 : SpareRows);
        for (var c = 0; c < known.Columns.Count; c++)
        {
            var (column, cells) = (known.Columns[c], sheet.Range(HeadRow + 1, c + 1, last, c + 1));
            sheet.Cell(HeadRow, c + 1).Style.Font.Bold = column.IsRequired;
            if (column.Hint.Length > 0) sheet.Cell(HeadRow, c + 1).Comment.AddText(column.Hint);
            // As text, so that Excel does not make a date of a period or a number of a code.
            cells.Style.NumberFormat.Format = "@";
            Choose(cells, column);
        }
        Open(sheet.Range(HeadRow + 1, 1, last, known.Columns.Count));
        for (var r = 0; r < rows.Count; r++)
            for (var c = 0; c < rows[r].Count; c++) Put(sheet.Cell(HeadRow + 1 + r, c + 1), rows[r][c]);
        sheet.PageSetup.PaperSize = XLPaperSize.A3Paper;
        sheet.PageSetup.PageOrientation = XLPageOrientation.Landscape;
        sheet.PageSetup.FitToPages(1, 0);
        sheet.PageSetup.SetRowsToRepeatAtTop(HeadRow, HeadRow);
    }

    private static void Choose(IXLRange cells, SetUpColumn column)
    {
        if (column.Choices.Count == 0) return;
        var validation = cells.SetDataValidation();
        validation.List($"\"{string.Join(',', column.Choices)}\"", true);
        validation.ErrorTitle = column.Heading;
        validation.ErrorMessage = "Choose one from the list.";
    }

    private static void Open(IXLRange cells)
    {
        cells.Style.Fill.BackgroundColor = PackColours.ToFill;
        cells.Style.Border.InsideBorder = XLBorderStyleValues.Thin;
        cells.Style.Border.BottomBorder = XLBorderStyleValues.Thin;
        cells.Style.Border.InsideBorderColor = PackColours.Rule;
        cells.Style.Border.BottomBorderColor = PackColours.Rule;
        cells.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
    }

    private static void Put(IXLCell cell, object? value)
    {
        switch (value)
        {
            case null: break;
            case string text: cell.Text(text); break;
            case DateOnly day:
                cell.Style.NumberFormat.Format = "dd/mm/yyyy";
                cell.SetValue(day.ToDateTime(TimeOnly.MinValue));
                break;
            default:
                cell.Style.NumberFormat.Format = "General";
                cell.SetValue(Convert.ToDouble(value, CultureInfo.InvariantCulture));
                break;
        }
    }
}
