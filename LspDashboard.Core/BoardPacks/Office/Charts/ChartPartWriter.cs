using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.Excel;
using D = DocumentFormat.OpenXml.Drawing;

namespace LspDashboard.Core.BoardPacks.Office.Charts;

/// <summary>
/// A chart that Office draws and its reader may edit: one writer for Word, PowerPoint and Excel.
/// The order of elements is the file format's, and Office refuses the whole file where it is another.
/// </summary>
internal static class ChartPartWriter
{
    private const string BookId = "rIdData";
    private const string BookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>For a document or a slide: the chart with the workbook that "Edit data" opens.</summary>
    /// <param name="part">Newly added, and empty.</param>
    /// <param name="chart">Has figures.</param>
    /// <param name="points">Size of its letters.</param>
    /// <param name="labels">How many periods can be read beside each other.</param>
    public static void WriteWithBook(ChartPart part, PackChart chart, int points, int labels = ChartAxes.LabelsAcrossAPage)
    {
        var book = part.AddNewPart<EmbeddedPackagePart>(BookType, BookId);
        using (var bytes = new MemoryStream(ChartBook.Of(chart), writable: false)) book.FeedData(bytes);
        Write(part, chart, new ChartCells(ChartBook.Sheet, 1, chart.Categories.Count), points, BookId, labels);
    }

    /// <summary>A chart of figures that stand in the given cells: for a workbook, its own; otherwise those of the embedded one.</summary>
    public static void Write(ChartPart part, PackChart chart, ChartCells cells, int points, string? bookId = null, int labels = ChartAxes.LabelsAcrossAPage)
    {
        var line = new LineChart(new Grouping { Val = GroupingValues.Standard }, new VaryColors { Val = false });
        var pens = ChartPen.For(chart, points);
        var categories = Texts(chart.Categories);
        for (var s = 0; s < chart.Series.Count; s++) line.Append(Series(chart, s, pens[s], cells, categories));
        line.Append(new ShowMarker { Val = true }, new AxisId { Val = ChartAxes.Periods }, new AxisId { Val = ChartAxes.Figures });

        var space = new ChartSpace(
            new Date1904 { Val = false },
            new EditingLanguage { Val = "en-GB" },
            new RoundedCorners { Val = false },
            new Chart(
                // The caption above it, or the slide's title, says what it shows.
                new AutoTitleDeleted { Val = true },
                new PlotArea(new Layout(), line, ChartAxes.Category(chart, points, labels), ChartAxes.Value(chart, points)),
                new Legend(new LegendPosition { Val = LegendPositionValues.Bottom }, new Overlay { Val = false }, ChartInk.Text(points, ChartInk.Dark)),
                new PlotVisibleOnly { Val = true },
                new DisplayBlanksAs { Val = DisplayBlanksAsValues.Gap }),
            new ShapeProperties(ChartInk.Fill("FFFFFF"), new D.Outline(new D.NoFill())));
        space.AddNamespaceDeclaration("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        space.AddNamespaceDeclaration("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        if (bookId is not null) space.Append(new ExternalData(new AutoUpdate { Val = false }) { Id = bookId });
        part.ChartSpace = space;
    }

    private static LineChartSeries Series(PackChart chart, int at, ChartPen pen, ChartCells cells, StringCache categories)
    {
        var series = chart.Series[at];
        var stroke = new D.Outline(ChartInk.Fill(pen.Colour), new D.PresetDash { Val = pen.Dash }, new D.Round()) { Width = ChartInk.Emu(pen.Points), CapType = D.LineCapValues.Round };
        var figures = new NumberingCache(new FormatCode(FigureFormat.Of(chart.Decimals)), new PointCount { Val = (uint)chart.Categories.Count });
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            if (series.At(i) is { } value) figures.Append(new NumericPoint(new NumericValue(ChartFigures.Text(value))) { Index = (uint)i });
        }
        return new LineChartSeries(
            new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)at },
            new Order { Val = (uint)at },
            new SeriesText(new StringReference(new Formula(cells.Name(at)), Texts([series.Name]))),
            new ChartShapeProperties(stroke),
            Mark(pen),
            new CategoryAxisData(new StringReference(new Formula(cells.Categories), categories.CloneNode(true))),
            new Values(new NumberReference(new Formula(cells.Values(at)), figures)),
            new Smooth { Val = false });
    }

    private static Marker Mark(ChartPen pen) => pen.Mark == MarkerStyleValues.None
        ? new(new Symbol { Val = MarkerStyleValues.None })
        : new(
            new Symbol { Val = pen.Mark },
            new Size { Val = (byte)Math.Round(4 + (0.8 * pen.Points)) },
            new ChartShapeProperties(ChartInk.Fill(pen.IsMarkFilled ? pen.Colour : "FFFFFF"), new D.Outline(ChartInk.Fill(pen.Colour)) { Width = ChartInk.Emu(0.75) }));

    private static StringCache Texts(IReadOnlyList<string> texts)
    {
        var cache = new StringCache(new PointCount { Val = (uint)texts.Count });
        for (var i = 0; i < texts.Count; i++) cache.Append(new StringPoint(new NumericValue(OfficeText.Line(texts[i]))) { Index = (uint)i });
        return cache;
    }
}
