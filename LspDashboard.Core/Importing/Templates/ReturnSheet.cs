using ClosedXML.Excel;
using LspDashboard.Core.Excel;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Templates;

/// <summary>One row for each figure. What is asked for is locked; what is to be filled in is open and softly coloured.</summary>
internal static class ReturnSheet
{
    /// <summary>The importer knows the columns by these words.</summary>
    public static readonly IReadOnlyList<string> Headings = ["Indicator", "Title", "Area", "Period", "Value", "Numerator", "Denominator", "Status", "Comment"];

    private const int Value = 5;
    private const int Status = 8;
    private const int SpareRows = 10;

    public static void Write(IXLWorksheet sheet, Partnership partnership, IReadOnlyList<TemplateLine> lines)
    {
        sheet.Widths(12, 54, 20, 16, 13, 13, 14, 14, 44);
        sheet.Cell(1, 1).Headings(Headings, Value - 1, Value, Value + 1);
        sheet.Row(1).Height = 24;
        sheet.SheetView.FreezeRows(1);

        for (var i = 0; i < lines.Count; i++) Line(sheet, i + 2, lines[i], isFirst: i > 0 && lines[i].Indicator.Id != lines[i - 1].Indicator.Id);
        var last = lines.Count + 1 + SpareRows;
        Spare(sheet.Range(lines.Count + 2, 1, last, Headings.Count));

        var statuses = sheet.Range(2, Status, last, Status).SetDataValidation();
        statuses.List($"\"{ObservationStatus.Final},{ObservationStatus.Provisional},{ObservationStatus.Estimated}\"", true);
        statuses.ErrorTitle = "Status";
        statuses.ErrorMessage = "Choose Final, Provisional or Estimated from the list.";

        Protect(sheet);
        sheet.ShowGridLines = false;
        sheet.PageSetup.PaperSize = XLPaperSize.A4Paper;
        sheet.PageSetup.PageOrientation = XLPageOrientation.Landscape;
        sheet.PageSetup.FitToPages(1, 0);
        sheet.PageSetup.SetRowsToRepeatAtTop(1, 1);
        sheet.PageSetup.Footer.Left.AddText(("Return to " + partnership.Name).Replace("&", "&&", StringComparison.Ordinal));
        sheet.PageSetup.Footer.Right.AddText("Page &P of &N");
    }

    private static void Line(IXLWorksheet sheet, int row, TemplateLine line, bool isFirst)
    {
        sheet.Cell(row, 1).Text(line.Indicator.Code);
        sheet.Cell(row, 2).Text(line.Indicator.Title);
        sheet.Cell(row, 3).Text(line.Area.Name);
        sheet.Cell(row, 4).Text(line.Period.Label);
        sheet.Cell(row, 4).Style.NumberFormat.Format = "@";
        sheet.Cell(row, Value).Figure(line.Indicator, line.Held);
        Count(sheet.Cell(row, Value + 1), line.Numerator);
        Count(sheet.Cell(row, Value + 2), line.Denominator);
        sheet.Cell(row, Status).Text(line.Status?.ToString());
        Ask(sheet.Cell(row, Value), line);

        var all = sheet.Range(row, 1, row, Headings.Count);
        all.Rule();
        all.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        if (isFirst)
        {
            all.Style.Border.TopBorder = XLBorderStyleValues.Thin;
            all.Style.Border.TopBorderColor = PackColours.Heading;
        }
        sheet.Cell(row, 2).Style.Alignment.WrapText = true;
        Open(sheet.Range(row, Value, row, Headings.Count));
        sheet.Range(row, Status, row, Headings.Count).Style.Alignment.Indent = 1;
        sheet.Fit(row, 4);
    }

    // Where a cell is chosen, Excel shows the unit beside it and takes numbers only.
    private static void Ask(IXLCell cell, TemplateLine line)
    {
        var validation = cell.SetDataValidation();
        validation.Decimal.Between("-1000000000000", "1000000000000");
        validation.InputTitle = Short($"{line.Indicator.Code}, {line.Period.Label}", 32);
        validation.InputMessage = Short(Unit(line.Indicator), 255);
        validation.ErrorTitle = "Value";
        validation.ErrorMessage = "Type a number, or leave the cell empty and say why under Comment.";
    }

    private static string Unit(Indicator indicator) => indicator.Unit.Symbol switch
    {
        "%" => $"Per cent {indicator.Unit.Name}. Type 7.5 for 7.5%, without the sign.",
        "£" => $"In {indicator.Unit.Name}, without the sign.",
        _ => $"In {indicator.Unit.Name}.",
    };

    private static void Count(IXLCell cell, double? count)
    {
        cell.Style.NumberFormat.Format = "#,##0.##########";
        if (count is { } number) cell.SetValue(number);
        if (count is null || count == Math.Floor(count.Value)) cell.Style.NumberFormat.Format = "#,##0";
    }

    private static void Spare(IXLRange rows)
    {
        Open(rows);
        rows.Column(4).Style.NumberFormat.Format = "@";
        foreach (var row in rows.Rows()) row.Style.Border.BottomBorder = XLBorderStyleValues.Thin;
        rows.Style.Border.BottomBorderColor = PackColours.Rule;
    }

    private static void Open(IXLRange cells)
    {
        cells.Style.Protection.Locked = false;
        cells.Style.Fill.BackgroundColor = PackColours.ToFill;
        cells.Style.Border.InsideBorder = XLBorderStyleValues.Thin;
        cells.Style.Border.InsideBorderColor = PackColours.Rule;
    }

    // Without a password: it keeps from slips, and whoever must can lift it.
    private static void Protect(IXLWorksheet sheet)
    {
        sheet.Protect().AllowedElements = XLSheetProtectionElements.SelectEverything | XLSheetProtectionElements.FormatColumns | XLSheetProtectionElements.FormatRows;
    }

    private static string Short(string text, int length) => text.Length <= length ? text : text[..(length - 1)].TrimEnd() + "…";
}
