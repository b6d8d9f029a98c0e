using System.Globalization;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Office.Charts;
using S = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace LspDashboard.Core.BoardPacks.Office.Excel;

/// <summary>The charts of a sheet, drawn from the cells of the sheet of figures.</summary>
internal static class ExcelDrawing
{
    private const int LetterPoints = 9;

    /// <param name="sheet">Gets the drawing.</param>
    /// <param name="charts">With the row (from 0) at which each begins.</param>
    /// <param name="cells">Where the figures of a chart stand.</param>
    /// <param name="columns">Of the sheet: a chart is as wide.</param>
    /// <returns>What the sheet calls its drawing.</returns>
    public static string Add(WorksheetPart sheet, IReadOnlyList<(PackChart Chart, uint Row)> charts, Func<PackChart, ChartCells> cells, int columns)
    {
        var drawing = sheet.AddNewPart<DrawingsPart>("rIdDrawing");
        var shapes = new S.WorksheetDrawing();
        foreach (var (at, (chart, row)) in charts.Index())
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"rIdChart{at + 1}");
            ChartPartWriter.Write(drawing.AddNewPart<ChartPart>(id), chart, cells(chart), LetterPoints);
            shapes.Append(new S.TwoCellAnchor(
                From(row),
                To(row + (uint)ExcelSheet.RowsOfAChart, Math.Max(1, columns)),
                new S.GraphicFrame(
                    new S.NonVisualGraphicFrameProperties(
                        new S.NonVisualDrawingProperties { Id = (uint)at + 2, Name = string.Create(CultureInfo.InvariantCulture, $"Chart {at + 1}"), Description = OfficeText.Line($"{chart.Title}: {chart.AltText}") },
                        new S.NonVisualGraphicFrameDrawingProperties()),
                    new S.Transform(new Offset { X = 0, Y = 0 }, new Extents { Cx = 0, Cy = 0 }),
                    new Graphic(new GraphicData(new ChartReference { Id = id }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
                { Macro = "" },
                new S.ClientData()));
        }
        drawing.WorksheetDrawing = shapes;
        return "rIdDrawing";
    }

    private static S.FromMarker From(uint row) => new(new S.ColumnId("0"), new S.ColumnOffset("0"), new S.RowId(row.ToString(CultureInfo.InvariantCulture)), new S.RowOffset("0"));

    private static S.ToMarker To(uint row, int column) => new(
        new S.ColumnId(column.ToString(CultureInfo.InvariantCulture)), new S.ColumnOffset("0"), new S.RowId(row.ToString(CultureInfo.InvariantCulture)), new S.RowOffset("0"));
}
