using Bunit;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Web.Ui;

namespace LspDashboard.Tests.Web.Ui;

public class SparklineTests : BunitContext
{
    private IRenderedComponent<Sparkline> Line(double? plan, params double?[] values) => Render<Sparkline>(p => p
        .Add(s => s.Values, values)
        .Add(s => s.Plan, plan)
        .Add(s => s.Rating, RagRating.Red)
        .Add(s => s.Label, "from 47.1 in 1998 to 50.3 in 2008"));

    [Fact]
    public void Sparkline_IsOneImageWithItsLabel()
    {
        var svg = Line(null, 47.1, 50.3).Find("svg.sparkline");

        Assert.Equal("img", svg.GetAttribute("role"));
        Assert.Equal("from 47.1 in 1998 to 50.3 in 2008", svg.GetAttribute("aria-label"));
    }

    [Fact]
    public void Sparkline_MissingValue_LeavesAGap()
    {
        var path = Line(null, 1, 2, null, 3, 4).Find("path.line").GetAttribute("d")!;

        Assert.Equal(2, path.Count(c => c == 'M'));
        Assert.Equal(2, path.Count(c => c == 'L'));
    }

    [Fact]
    public void Sparkline_RisingValues_RiseOnTheScreen()
    {
        // 132 by 32 with a margin of 6: the first value lies lowest (y 26), the last highest (y 6).
        Assert.Equal("M6 26L66 16L126 6", Line(null, 0, 5, 10).Find("path.line").GetAttribute("d"));
    }

    [Fact]
    public void Sparkline_ValueAloneBetweenGaps_IsADot() =>
        Assert.EndsWith("h0", Line(null, 1, null, 3).Find("path.line").GetAttribute("d"), StringComparison.Ordinal);

    [Fact]
    public void Sparkline_EndsInTheRatingsShapeAtTheLastKnownValue()
    {
        var line = Line(null, 0, 10, null);

        // Second of three values: x 66, y 6; the shape is 9 wide, so its corner lies 4.5 before.
        var shape = line.Find("svg rect.rag-red");
        Assert.Equal("translate(61.5 1.5) scale(0.5625)", shape.GetAttribute("transform"));
    }

    [Fact]
    public void Sparkline_WithPlan_ShowsItsLevel()
    {
        Assert.Equal("M2 16H130", Line(5, 0, 10).Find("path.level").GetAttribute("d"));
        Assert.Empty(Line(null, 0, 10).FindAll("path.level"));
    }

    [Fact]
    public void Sparkline_NoValues_DrawsNothingAndDoesNotFail()
    {
        var line = Line(null);

        Assert.Equal("", line.Find("path.line").GetAttribute("d"));
        Assert.Empty(line.FindAll("g"));
    }
}
