using System.Globalization;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LspDashboard.Tests.Core.BoardPacks.Office;

/// <summary>A chart read back: what it draws, and what the workbook behind it holds in the cells it refers to.</summary>
public static class ChartReading
{
    /// <summary>Each reference of the chart with what it drew from there: "'Data'!$B$2:$B$9" and the texts of its points, empty for a gap.</summary>
    public static IReadOnlyList<(string Formula, string[] Points)> Drawn(ChartPart part) =>
        [.. part.ChartSpace.Descendants<DocumentFormat.OpenXml.Drawing.Charts.Formula>().Select(f => (f.Text, Points(f.NextSibling()!)))];

    /// <summary>The cells of one reference in the embedded workbook, from top to bottom; empty where there is none.</summary>
    public static string[] Cells(ChartPart part, string formula)
    {
        using var stream = part.EmbeddedPackagePart!.GetStream();
        using var book = SpreadsheetDocument.Open(stream, isEditable: false);
        var sheet = book.WorkbookPart!.WorksheetParts.Single().Worksheet;
        var cells = sheet.Descendants<Cell>().ToDictionary(c => c.CellReference!.Value!, c => c.InlineString?.Text?.Text ?? c.CellValue?.Text ?? "");
        var ends = formula.Split('!')[1].Replace("$", "", StringComparison.Ordinal).Split(':');
        var column = ends[0].TrimEnd("0123456789".ToCharArray());
        var (first, last) = (Row(ends[0]), Row(ends[^1]));
        return [.. Enumerable.Range(first, last - first + 1).Select(r => cells.GetValueOrDefault(string.Create(CultureInfo.InvariantCulture, $"{column}{r}"), ""))];
    }

    private static int Row(string cell) => int.Parse(cell.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ".ToCharArray()), CultureInfo.InvariantCulture);

    private static string[] Points(DocumentFormat.OpenXml.OpenXmlElement cache)
    {
        var points = new string[cache.GetFirstChild<PointCount>()!.Val!.Value];
        Array.Fill(points, "");
        foreach (var point in cache.Elements<StringPoint>()) points[point.Index!.Value] = point.NumericValue!.Text;
        foreach (var point in cache.Elements<NumericPoint>()) points[point.Index!.Value] = point.NumericValue!.Text;
        return points;
    }
}
