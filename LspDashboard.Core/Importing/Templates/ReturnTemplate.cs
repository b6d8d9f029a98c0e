using ClosedXML.Excel;
using LspDashboard.Core.Excel;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Importing.Templates;

/// <summary>The workbook that a partner fills in: what to do on one sheet, the figures on the other.</summary>
public static class ReturnTemplate
{
    /// <param name="partnership">Who asks.</param>
    /// <param name="partnerName">Who is asked; null for everyone.</param>
    /// <param name="lines">The figures asked for, in the order of the sheet.</param>
    /// <param name="output">Written to from where it stands, and left open.</param>
    public static void Write(Partnership partnership, string? partnerName, IReadOnlyList<TemplateLine> lines, Stream output)
    {
        using var book = new XLWorkbook();
        book.Style.Font.FontName = "Calibri";
        book.Style.Font.FontSize = 11;
        book.Properties.Title = $"Return to {partnership.Name}";
        book.Properties.Subject = partnerName is null ? $"Figures up to {partnership.CurrentPeriod.Label}" : $"Figures of {partnerName} up to {partnership.CurrentPeriod.Label}";
        book.Properties.Author = "LspDashboard";
        InstructionsSheet.Write(book.Worksheets.Add("Instructions"), partnership, partnerName);
        ReturnSheet.Write(book.Worksheets.Add("Return"), partnership, lines);

        using var saved = new MemoryStream();
        book.SaveAs(saved);
        TextLikeNumbers.Allow(saved);
        saved.Position = 0;
        saved.CopyTo(output);
    }
}
