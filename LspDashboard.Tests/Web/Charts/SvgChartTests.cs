using System.Globalization;
using Bunit;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Web.Charts;

namespace LspDashboard.Tests.Web.Charts;

public class SvgChartTests : BunitContext
{
    [Fact]
    public void Chart_IsOneImageThatSaysItsFinding() =>
        Assert.Equal("Under-18 conceptions. Rising since 2006.", Svg(Conceptions.WithInterval).Find("[role=img]").GetAttribute("aria-label"));

    [Fact]
    public void Chart_HasRoundValuesAndEveryPeriod()
    {
        var chart = Svg(Conceptions.WithInterval);

        Assert.Equal(["20", "30", "40", "50", "60"], chart.FindAll(".values span:not(.sizer)").Select(s => s.TextContent));
        Assert.Equal(["2006", "2007", "2008", "2009"], chart.FindAll(".periods span").Select(s => s.TextContent));
    }

    [Fact]
    public void Chart_ManyPeriods_AreThinnedButTheNewestIsNamed()
    {
        var periods = Enumerable.Range(1, 40).Select(i => string.Create(CultureInfo.InvariantCulture, $"p{i}")).ToList();
        var named = Svg(new TrendChart("T", "", "", 0, periods, [])).FindAll(".periods span");

        Assert.InRange(named.Count, 5, 12);
        Assert.Equal("p40", named[^1].TextContent);
    }

    [Fact]
    public void Chart_ActualWithAGap_IsTwoDotsNotALineAcross()
    {
        // 47 on an axis of 20 to 60 is 32.5 % from the top; 50.3 is 24.25 %.
        var path = Svg(Conceptions.WithInterval).FindAll("path.line")[^1].GetAttribute("d");

        Assert.Equal("M0 325h0M666.7 242.5h0", path);
    }

    [Fact]
    public void Chart_Interval_IsAClosedBand()
    {
        // Upper bounds forward (50.3, 57.2), lower ones back (46, 50.3).
        Assert.Equal("M666.7 242.5L1000 70L1000 350L666.7 242.5Z", Svg(Conceptions.WithInterval).Find("path.band").GetAttribute("d"));
    }

    [Fact]
    public void Chart_Rated_EndsInTheRatingsShape()
    {
        var end = Svg(Conceptions.WithInterval).Find(".end");

        Assert.Equal("left:66.67%;top:24.25%", end.GetAttribute("style"));
        Assert.NotNull(end.QuerySelector("svg.rag-red"));
    }

    [Fact]
    public void Chart_Compact_HasNoAxes()
    {
        var chart = Render<SvgChart>(p => p.Add(c => c.Chart, Conceptions.WithInterval).Add(c => c.Compact, true));

        Assert.Empty(chart.FindAll(".values, .periods, .grid"));
    }

    [Fact]
    public void Chart_NothingKnown_StillDraws()
    {
        var chart = Svg(new TrendChart("T", "No data yet.", "", 0, [], [new("A", TrendSeriesKind.Actual, [])]) { Rating = RagRating.NotRated });

        Assert.Empty(chart.FindAll(".end"));
    }

    private IRenderedComponent<SvgChart> Svg(TrendChart chart) => Render<SvgChart>(p => p.Add(c => c.Chart, chart));
}
