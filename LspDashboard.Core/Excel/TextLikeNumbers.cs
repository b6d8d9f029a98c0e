using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LspDashboard.Core.Excel;

/// <summary>
/// Tells Excel that text such as the year "2009" is meant to be text, so that it shows no green warning corners.
/// ClosedXML cannot, so the saved workbook is opened once more.
/// </summary>
internal static class TextLikeNumbers
{
    public static void Allow(Stream workbook)
    {
        workbook.Position = 0;
        using var document = SpreadsheetDocument.Open(workbook, isEditable: true);
        foreach (var part in document.WorkbookPart!.WorksheetParts)
        {
            if (part.Worksheet.SheetDimension?.Reference?.Value is not { } cells) continue;
            part.Worksheet.AddChild(new IgnoredErrors(new IgnoredError
            {
                SequenceOfReferences = new ListValue<StringValue>([new StringValue(cells)]),
                NumberStoredAsText = true,
            }));
        }
    }
}
