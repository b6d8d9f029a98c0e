using LspDashboard.Web.Charts;

namespace LspDashboard.Tests.Web.Charts;

public class SvgPlotTests
{
    private static readonly SvgPlot Quarters = new(Burglaries.Chart);

    [Fact]
    public void Line_LimitsThatChange_AreStepped() =>
        // Five quarters are 250 apart. The change between the third (500) and the fourth (750) is at 625: two levels, no line between.
        Assert.Equal("M0 200H625M625 750H1000", Quarters.Steps([80, 80, 80, 25, 25]));

    [Fact]
    public void Line_LimitsWithAGap_StopHalfAPeriodBeforeIt() =>
        Assert.Equal("M0 200H375M625 200H1000", Quarters.Steps([80, 80, null, 80, 80]));

    [Fact]
    public void Line_LimitForOnePeriod_IsAsWideAsThePeriod() =>
        Assert.Equal("M375 200H625", Quarters.Steps([null, null, 80]));

    [Fact]
    public void Line_LimitsEqualButForRounding_AreOneLevel() =>
        Assert.Equal("M0 700H375", Quarters.Steps([30, 30 + 1e-12]));

    [Fact]
    public void Line_OnePeriodOnly_IsALevelAcross() =>
        Assert.Equal("M0 1000H1000", new SvgPlot(new("T", "", "", 0, ["Q1"], [new("A", TrendSeriesKind.Actual, [0])])).Steps([0]));

    [Fact]
    public void Points_OfALineWithAGap_AreItsKnownValues() => Assert.Equal("M0 400h0M500 0h0", Quarters.Points([60, null, 100]));
}
