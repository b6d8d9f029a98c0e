using DocumentFormat.OpenXml.Drawing;

namespace LspDashboard.Core.BoardPacks.Office.PowerPoint;

/// <summary>PowerPoint's own tables: the first row marked as headings, the first column as what names the row; a rule below each.</summary>
internal static class SlideTables
{
    // "No style, no grid", which every PowerPoint has: what is drawn is said cell by cell.
    private const string NoStyle = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";

    public static GraphicData Of(TableFrame frame)
    {
        var grid = frame.Grid;
        return new GraphicData(new Table(
        [
            new TableProperties(new TableStyleId(NoStyle)) { FirstRow = true, FirstColumn = true },
            new TableGrid(grid.Widths.Select(w => new GridColumn { Width = SlidePage.Emu(w) })),
            Row(grid.Head, grid.Points, SlideInk.Accent, 1.25),
            .. frame.Rows.Select(r => Row(r, grid.Points, SlideInk.Rule, 0.75)),
        ]))
        { Uri = "http://schemas.openxmlformats.org/drawingml/2006/table" };
    }

    private static TableRow Row(SlideRow row, double points, string rule, double thick) =>
        new(row.Cells.Select((c, i) => Cell(c, points, rule, thick, SlideGrid.LeftOf(i)))) { Height = SlidePage.Emu(row.Height) };

    private static TableCell Cell(IReadOnlyList<SlideParagraph> paragraphs, double points, string rule, double thick, double left)
    {
        var properties = new TableCellProperties(
            new LeftBorderLineProperties(new NoFill()),
            new RightBorderLineProperties(new NoFill()),
            new TopBorderLineProperties(new NoFill()),
            new BottomBorderLineProperties(SlideInk.Fill(rule), new PresetDash { Val = PresetLineDashValues.Solid }) { Width = (int)SlidePage.Emu(thick) },
            new NoFill())
        {
            LeftMargin = (int)SlidePage.Emu(left),
            RightMargin = (int)SlidePage.Emu(SlideGrid.Side),
            TopMargin = (int)SlidePage.Emu(SlideGrid.Above),
            BottomMargin = (int)SlidePage.Emu(SlideGrid.Above),
            Anchor = TextAnchoringTypeValues.Top,
        };
        return new TableCell(new TextBody([new BodyProperties(), new ListStyle(), .. SlideTexts.Of(paragraphs, points)]), properties);
    }
}
