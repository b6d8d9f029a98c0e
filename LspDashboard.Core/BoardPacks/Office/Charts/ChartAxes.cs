using DocumentFormat.OpenXml.Drawing.Charts;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.Excel;
using D = DocumentFormat.OpenXml.Drawing;

namespace LspDashboard.Core.BoardPacks.Office.Charts;

/// <summary>The axes of a trend: periods below, figures with their unit to the left.</summary>
internal static class ChartAxes
{
    public const uint Periods = 111;
    public const uint Figures = 222;

    /// <summary>As many periods as can be read beside each other across a page.</summary>
    public const int LabelsAcrossAPage = 9;

    public static CategoryAxis Category(PackChart chart, int points, int labels)
    {
        var each = Math.Max(1, (chart.Categories.Count + labels - 1) / labels);
        return new CategoryAxis(
            new AxisId { Val = Periods },
            new Scaling(new Orientation { Val = OrientationValues.MinMax }),
            new Delete { Val = false },
            new AxisPosition { Val = AxisPositionValues.Bottom },
            new NumberingFormat { FormatCode = "General", SourceLinked = false },
            new MajorTickMark { Val = TickMarkValues.Outside },
            new MinorTickMark { Val = TickMarkValues.None },
            // Below the plot, also where figures are negative.
            new TickLabelPosition { Val = TickLabelPositionValues.Low },
            new ChartShapeProperties(ChartInk.Line(ChartInk.Edge)),
            ChartInk.Text(points, ChartInk.Quiet),
            new CrossingAxis { Val = Figures },
            new Crosses { Val = CrossesValues.AutoZero },
            new AutoLabeled { Val = false },
            new LabelAlignment { Val = LabelAlignmentValues.Center },
            new LabelOffset { Val = 100 },
            new TickLabelSkip { Val = each },
            new TickMarkSkip { Val = each },
            new NoMultiLevelLabels { Val = true });
    }

    public static ValueAxis Value(PackChart chart, int points)
    {
        var scale = ChartScale.Of(chart);
        var axis = new ValueAxis(
            new AxisId { Val = Figures },
            new Scaling(new Orientation { Val = OrientationValues.MinMax }, new MaxAxisValue { Val = scale.Most }, new MinAxisValue { Val = scale.Least }),
            new Delete { Val = false },
            new AxisPosition { Val = AxisPositionValues.Left },
            new MajorGridlines(new ChartShapeProperties(ChartInk.Line(ChartInk.Grid))));
        if (OfficeText.Line(chart.Unit) is { Length: > 0 } unit) axis.Append(Title(unit, points));
        axis.Append(
            new NumberingFormat { FormatCode = FigureFormat.Of(chart.Decimals), SourceLinked = false },
            new MajorTickMark { Val = TickMarkValues.None },
            new MinorTickMark { Val = TickMarkValues.None },
            new TickLabelPosition { Val = TickLabelPositionValues.NextTo },
            new ChartShapeProperties(new D.Outline(new D.NoFill())),
            ChartInk.Text(points, ChartInk.Quiet),
            new CrossingAxis { Val = Periods },
            new Crosses { Val = CrossesValues.AutoZero },
            new CrossBetween { Val = CrossBetweenValues.Between },
            new MajorUnit { Val = scale.Step });
        return axis;
    }

    private static Title Title(string unit, int points) => new(
        new ChartText(new RichText(
            new D.BodyProperties { Rotation = -5_400_000, Vertical = D.TextVerticalValues.Horizontal },
            new D.ListStyle(),
            new D.Paragraph(
                new D.ParagraphProperties(new D.DefaultRunProperties(ChartInk.Fill(ChartInk.Quiet)) { FontSize = points * 100, Bold = false }),
                new D.Run(
                    new D.RunProperties(ChartInk.Fill(ChartInk.Quiet), new D.LatinFont { Typeface = "Calibri" }) { Language = "en-GB", FontSize = points * 100, Bold = false },
                    new D.Text(OfficeText.Clip(unit, 60)))))),
        new Overlay { Val = false });
}
