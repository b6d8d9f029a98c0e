using LspDashboard.Core.Comparison;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Comparison;

/// <summary>One place beside others, worked by hand. Rates per 1,000, lower is better.</summary>
public class PlaceComparisonTests
{
    private static readonly ReportingPeriod Y2008 = ReportingPeriod.CalendarYear(2008);
    private static readonly ReportingPeriod Y2009 = ReportingPeriod.CalendarYear(2009);

    [Fact]
    public void Of_LowerIsBetter_PutsTheLowestFirstAndRegionsBeside()
    {
        var c = PlaceComparison.Of(Rate(), "E06000001", [Figure("E06000001", 50, 100), Figure("E06000002", 40, 80), Figure("E06000003", 60, 120), Figure("E92000001", 40.9, 40000), Figure("E12000001", 45, 9000)], Y2009, Peers.SameKind)!;

        Assert.Equal(["E06000002", "E06000001", "E06000003"], c.Places.Select(p => p.Figure.Place.Code));
        Assert.Equal((40.9, "England"), (c.Average!.Value, c.AverageName));
        Assert.Equal(["E92000001", "E12000001"], c.Beside.Select(p => p.Figure.Place.Code));
    }

    // The own has a figure for 2009 alone among its peers: 2008 is the latest they have in common.
    [Fact]
    public void Of_PeersReportLater_TakesTheLatestCommonPeriod()
    {
        var c = PlaceComparison.Of(Rate(), "E06000001", [Figure("E06000001", 50, 100), Figure("E06000001", 48, 96, Y2009), Figure("E06000002", 40, 80), Figure("E06000003", 60, 120)], Y2009, Peers.SameKind)!;

        Assert.Equal((Y2008, 50.0), (c.Period, c.Own.Value));
        Assert.Equal("the average of the others", c.AverageName);
        Assert.Equal(50, c.Average);
    }

    [Theory]
    [InlineData("kind of council", Peers.SameKind, 3)]
    [InlineData("region, counties left out", Peers.SameRegion, 4)]
    [InlineData("all but counties", Peers.All, 6)]
    public void Of_Peers_AreThoseAskedFor(string what, Peers peers, int places)
    {
        PlaceFigure[] figures =
        [
            Figure("E06000001", 50, 100), Figure("E06000002", 40, 80), Figure("E06000003", 60, 120, region: "E12000002"), Figure("E08000001", 55, 110), Figure("E07000001", 30, 60),
            Figure("E09000001", 41, 82, region: "E12000007"), Figure("E10000001", 44, 88),
        ];

        Assert.True(places == PlaceComparison.Of(Rate(), "E06000001", figures, Y2009, peers)!.Places.Count, what);
    }

    [Fact]
    public void Of_PlainCounts_IsNoComparison()
    {
        var homes = Rate();
        homes.Unit = new("homes", "", UnitKind.Count);

        Assert.Null(PlaceComparison.Of(homes, "E06000001", [Figure("E06000001", 50, null), Figure("E06000002", 40, null), Figure("E06000003", 60, null)], Y2009, Peers.All));
    }

    [Fact]
    public void Of_OneOtherPlace_IsNoComparison() =>
        Assert.Null(PlaceComparison.Of(Rate(), "E06000001", [Figure("E06000001", 50, 100), Figure("E06000002", 40, 80)], Y2009, Peers.All));

    // Byar's 95 % intervals by hand, as rates: 100 events at 50 are 40.7 to 60.8; 20 at 10 are 6.1 to 15.4, surely better; 400 at 200 are 180.9 to 220.6,
    // surely worse; 110 at 55 are 45.2 to 66.3, which overlaps. So of four places the own is 2nd or 3rd.
    [Fact]
    public void Rank_IsTheRangeThatTheIntervalsLeaveOpen()
    {
        var c = PlaceComparison.Of(Rate(), "E06000001", [Figure("E06000001", 50, 100), Figure("E06000002", 10, 20), Figure("E06000003", 200, 400), Figure("E06000004", 55, 110)], Y2009, Peers.SameKind)!;

        Assert.Equal(new RankRange(2, 3, 4), c.Rank);
        Assert.Equal("allowing for chance it stands between 2nd and 3rd best of 4 unitary councils", ComparisonWords.Rank(c, Peers.SameKind));
    }

    // 100 events at 50 per 1,000 are 2,000 girls. The standard error about an average of 45 is sqrt(45 x 1,000 / 2,000) = 4.74, about 38 it is 4.36,
    // about 30 3.87, about 62 5.57 and about 70 5.92: 50 lies 1.05, 2.75, 5.16, -2.16 and -3.38 of them off.
    [Theory]
    [InlineData("inside both lines", 45.0, AgainstAverage.WithinChance)]
    [InlineData("between them above, lower is better", 38.0, AgainstAverage.ProbablyWorse)]
    [InlineData("beyond both above", 30.0, AgainstAverage.Worse)]
    [InlineData("between them below", 62.0, AgainstAverage.ProbablyBetter)]
    [InlineData("beyond both below", 70.0, AgainstAverage.Better)]
    public void Standing_AgainstEngland_IsByTheLinesOfTheFunnel(string what, double england, AgainstAverage standing)
    {
        var c = PlaceComparison.Of(Rate(), "E06000001", [Figure("E06000001", 50, 100), Figure("E06000002", 40, 80), Figure("E06000003", 60, 120), Figure("E92000001", england, 40000)], Y2009, Peers.SameKind)!;

        Assert.NotNull(FunnelLimits.Of(c));
        Assert.True(standing == c.Standing, what);
    }

    // Without a funnel, by the own interval: 5 of 10 are 23.7 to 76.3 by Wilson, so 26.3 upwards is 1.96 standard errors and 41.5 is 3.09 of them.
    [Theory]
    [InlineData("inside the interval", 70.0, AgainstAverage.WithinChance)]
    [InlineData("outside it, within 99.8 %", 85.0, AgainstAverage.ProbablyWorse)]
    [InlineData("beyond 99.8 %", 95.0, AgainstAverage.Worse)]
    public void Standing_WhereMostHaveNoCounts_IsByTheOwnInterval(string what, double england, AgainstAverage standing)
    {
        var share = Rate();
        (share.Unit, share.Polarity) = (new("percent", "%", UnitKind.Percentage), Polarity.HigherIsBetter);

        var c = PlaceComparison.Of(share, "E06000001", [Figure("E06000001", 50, 5) with { Denominator = 10 }, Figure("E06000002", 40, null), Figure("E06000003", 60, null), Figure("E92000001", england, null)], Y2009, Peers.SameKind)!;

        Assert.Null(FunnelLimits.Of(c));
        Assert.True(standing == c.Standing, what);
    }

    [Fact]
    public void Standing_WithoutCounts_CannotBeSaid()
    {
        var c = PlaceComparison.Of(Rate(), "E06000001", [Figure("E06000001", 50, null), Figure("E06000002", 40, null), Figure("E06000003", 60, null)], Y2009, Peers.SameKind)!;

        Assert.Equal(AgainstAverage.CannotSay, c.Standing);
        Assert.Null(c.Rank);
        Assert.Null(FunnelLimits.Of(c));
        Assert.Contains("of the 3 unitary councils with figures it comes 2nd", ComparisonWords.Finding(c, Peers.SameKind), StringComparison.Ordinal);
    }

    // Spiegelhalter: 40 per 1,000 among 1,000 girls is 40 events expected; the standard error is sqrt(40 x 1,000 / 1,000) = 6.3246 per 1,000.
    // 95 %: 40 +- 12.396; 99.8 %: 40 +- 19.544. Four times the size halves it.
    [Theory]
    [InlineData(1000, FunnelLimits.Warning, 27.604, 52.396)]
    [InlineData(1000, FunnelLimits.Control, 20.456, 59.544)]
    [InlineData(4000, FunnelLimits.Warning, 33.802, 46.198)]
    [InlineData(10, FunnelLimits.Control, 0, 235.443)]
    public void Funnel_OfARate_IsThePublishedFormula(double size, double z, double lower, double upper)
    {
        var limits = new FunnelLimits(40, 1000, IsProportion: false).At(size, z);

        Assert.Equal((lower, upper), (Math.Round(limits.Lower, 3), Math.Round(limits.Upper, 3)));
    }

    // 20 % of 400: the standard error is sqrt(20 x 80 / 400) = 2 points; 95 %: 16.080 to 23.920.
    [Fact]
    public void Funnel_OfAPercentage_IsBinomial()
    {
        var limits = new FunnelLimits(20, 100, IsProportion: true).At(400, FunnelLimits.Warning);

        Assert.Equal((16.080, 23.920), (Math.Round(limits.Lower, 3), Math.Round(limits.Upper, 3)));
    }

    // 131 conceptions at 50.3 per 1,000 are 2,604 girls.
    [Fact]
    public void Base_NotPublished_IsWorkedBackFromCountAndRate() =>
        Assert.Equal(2604, Math.Round(FunnelLimits.BaseOf(UnitKind.Rate, Figure("E06000006", 50.3, 131))!.Value));

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(3, "3rd")]
    [InlineData(11, "11th")]
    [InlineData(112, "112th")]
    [InlineData(123, "123rd")]
    public void Ordinal_InEnglish(int number, string text) => Assert.Equal(text, ComparisonWords.Ordinal(number));

    private static PlaceFigure Figure(string code, double value, double? count, ReportingPeriod? period = null, string region = "E12000001") =>
        new(new(code, code, region), period ?? Y2008, value, count, null, "made");

    private static Indicator Rate() => new()
    {
        Code = "NI 112", Title = "Under-18 conceptions", Kind = IndicatorKind.NationalIndicator, Polarity = Polarity.LowerIsBetter, Unit = new("per 1,000 girls aged 15 to 17", "", UnitKind.Rate),
        Frequency = Frequency.CalendarYear, AreaId = 1, Decimals = 1,
    };
}
