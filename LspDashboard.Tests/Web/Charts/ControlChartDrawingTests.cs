using Bunit;
using LspDashboard.Web.Charts;

namespace LspDashboard.Tests.Web.Charts;

public class ControlChartDrawingTests : BunitContext
{
    [Fact]
    public void Svg_CentreAndLimits_AreSteppedLines()
    {
        var lines = Svg(Burglaries.Chart).FindAll("path.line").Select(p => p.GetAttribute("d")).ToList();

        Assert.Contains("M0 200H625M625 750H1000", lines);
        Assert.Contains("M0 500H625M0 0H625M625 500H1000", lines); // no lower limit from the fourth on
    }

    [Fact]
    public void Svg_MarksOfOneValue_StackClearOfEachOther()
    {
        var marks = Svg(Burglaries.Chart).FindAll(".mark").Select(m => m.GetAttribute("style")).ToList();

        // At the very top of the chart, so downwards.
        Assert.Equal("left:25%;top:calc(0% - 0px)", marks[0]);
        Assert.Equal("left:25%;top:calc(0% - -16px)", marks[1]);
    }

    [Fact]
    public void Svg_MarkOnTheRatedValue_StandsAboveTheRating()
    {
        var chart = Svg(Burglaries.Chart);

        Assert.Equal("left:100%;top:calc(80% - 16px)", chart.FindAll(".mark")[^1].GetAttribute("style"));
        Assert.NotNull(chart.Find(".end svg.rag-green"));
    }

    [Fact]
    public void Svg_MarkWithoutAValue_IsNotDrawn() => Assert.Equal(4, Svg(Burglaries.Chart).FindAll(".mark").Count);

    [Fact]
    public void Svg_Notes_AreLinesWithTheirWordsAndAListForPhones()
    {
        var chart = Svg(Burglaries.Chart);

        Assert.Equal(["left:25%", "left:75%"], chart.FindAll(".note-line").Select(n => n.GetAttribute("style")!.Split(';')[0]));
        Assert.Equal(["definition changed", "rebased"], chart.FindAll(".note > span").Select(n => n.TextContent));
        Assert.Equal(["1", "2"], chart.FindAll(".note b").Select(n => n.TextContent));
        Assert.Equal(["Q2: definition changed", "Q4: rebased"], chart.FindAll(".chart-notes li").Select(n => n.TextContent));
    }

    [Fact]
    public void Svg_Compact_HasNoWordsNorMarks()
    {
        var chart = Render<SvgChart>(p => p.Add(c => c.Chart, Burglaries.Chart).Add(c => c.Compact, true));

        Assert.Empty(chart.FindAll(".note, .note-line, .mark, .points, .chart-notes"));
        Assert.Equal(4, chart.FindAll("path.line").Count);
    }

    [Fact]
    public void Svg_TextAlternative_NamesMarksAndNotes() => Assert.Equal(
        "Burglaries. Fewer. Special cause, improving: Q5. Special cause, worsening: Q2. Note: Q3. Estimated: Q4. Restated: Q2. Q2: definition changed. Q4: rebased.",
        Svg(Burglaries.Chart).Find("[role=img]").GetAttribute("aria-label"));

    [Fact]
    public void Legend_NamesEveryLineAndEveryKindOfMarkOnce()
    {
        var legend = Render<ChartLegend>(p => p.Add(c => c.Chart, Burglaries.Chart));

        Assert.Equal(
            ["Halton", "Mean", "Limits", "Near limits", "Special cause, improving", "Special cause, worsening", "Note", "Estimated", "Restated"],
            legend.FindAll("li").Select(l => l.TextContent.Trim()));
        Assert.Equal(5, legend.FindAll("li.mark svg").Count);
    }

    [Fact]
    public void Figures_MarksAndNotes_AreRemarks()
    {
        var table = Table(Burglaries.Chart);

        Assert.Equal("Remarks", table.FindAll("thead th")[^1].TextContent);
        Assert.Equal(["100", "80", "50 to 100", "60 to 90", "Special cause, worsening: on the upper limit; Restated: was 98; definition changed"], Cells(table, 1));
        Assert.Equal(["–", "80", "50 to 100", "60 to 90", "no figure was sent"], Cells(table, 2));
        Assert.Equal(["30", "25", "up to 50", "10 to 40", "Estimated; rebased"], Cells(table, 3));
    }

    [Fact]
    public void Figures_NothingToRemark_HaveNoSuchColumn() =>
        Assert.DoesNotContain(Table(Conceptions.WithInterval).FindAll("thead th"), h => h.TextContent == "Remarks");

    private IRenderedComponent<SvgChart> Svg(TrendChart chart) => Render<SvgChart>(p => p.Add(c => c.Chart, chart));

    private IRenderedComponent<FiguresTable> Table(TrendChart chart) => Render<FiguresTable>(p => p.Add(c => c.Chart, chart));

    private static IEnumerable<string> Cells(IRenderedComponent<FiguresTable> table, int row) =>
        table.FindAll("tbody tr")[row].QuerySelectorAll("td").Select(c => c.TextContent);
}
