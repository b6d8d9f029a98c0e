using ClosedXML.Excel;
using LspDashboard.Core.Excel;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Importing.Templates;

/// <summary>What to do, in numbered steps and plain words.</summary>
internal static class InstructionsSheet
{
    public static void Write(IXLWorksheet sheet, Partnership partnership, string? partnerName)
    {
        sheet.Widths(4, 105);
        sheet.ShowGridLines = false;
        sheet.Cell(1, 1).Text($"Return to {partnership.Name}").Heading(20);
        sheet.Row(1).Height = 30;
        sheet.Cell(2, 1).Text(partnerName is null ? $"Figures up to {partnership.CurrentPeriod.Label}" : $"Figures of {partnerName} up to {partnership.CurrentPeriod.Label}").Quiet();

        var row = Block(sheet, 4, "What to do",
        [
            "Go to the sheet Return. Every row is one figure: one indicator, one area, one period.",
            "Fill in Value where it is empty. The cells to fill in are softly coloured; choose one, and its unit appears beside it.",
            "Rows that have a value show what is held now. Leave them as they are, or type over them to correct them: the old figure is kept as history.",
            "For percentages and rates give Numerator and Denominator too where you have them (16,513 of 75,400). If you correct a value, correct them with it.",
            "Choose a Status for every figure you give, and say under Comment what a reader should know.",
            "No figure yet? Leave Value empty. Do not type 0, n/a or a dash.",
            "To send a figure that is not listed, use the empty rows at the end: write the indicator's code, the area and the period, such as 2009/10 Q4.",
        ], isNumbered: true);
        row = Block(sheet, row + 1, "What Status means",
        [
            "Final: it will not change, as far as you know.",
            "Provisional: counted, but a later check may change it.",
            "Estimated: worked out from something else, not yet counted.",
        ], isNumbered: false);
        Block(sheet, row + 1, "Where to send it",
        [
            $"Upload it to LspDashboard under Returns of {partnership.Name}, or send it to the performance advisor of the partnership.",
            "Before anything is accepted you see every figure as it was understood, and every problem with its cell and what to do about it.",
        ], isNumbered: false);
        sheet.PageSetup.PaperSize = XLPaperSize.A4Paper;
        sheet.PageSetup.FitToPages(1, 1);
    }

    private static int Block(IXLWorksheet sheet, int row, string title, IReadOnlyList<string> lines, bool isNumbered)
    {
        sheet.Cell(row, 1).Text(title).Heading(14);
        sheet.Row(row++).Height = 24;
        for (var i = 0; i < lines.Count; i++, row++)
        {
            if (isNumbered) sheet.Cell(row, 1).SetValue(i + 1);
            sheet.Cell(row, 1).Style.Alignment.Horizontal = XLAlignmentHorizontalValues.Left;
            sheet.Cell(row, 2).Text(lines[i]);
            sheet.Row(row).Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
            sheet.Cell(row, 2).Style.Alignment.WrapText = true;
            sheet.Fit(row, 2);
        }
        return row;
    }
}
