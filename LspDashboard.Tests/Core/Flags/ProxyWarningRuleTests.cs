using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Flags;

/// <summary>METHOD section 9: headline not yet out, its proxy worsening.</summary>
public class ProxyWarningRuleTests
{
    private static readonly ReportingPeriod Headline = ReportingPeriod.FinancialYear(2008); // ends with 2008/09 Q4

    [Theory]
    [InlineData("by the 2 that matter", 48, true)]
    [InlineData("by less", 48.1, false)]
    [InlineData("better", 60, false)]
    public void Of_ALaterFigureOfTheProxy_WarnsWhereItWorsened(string boundary, double now, bool isRaised)
    {
        var flag = StandingFlags.OfProxy(Headline, Proxy(50, now));

        Assert.True(flag is not null == isRaised, boundary);
        if (flag is null) return;
        Assert.Equal((FlagKind.ProxyWarning, FlagSeverity.Warning), (flag.Kind, flag.Severity));
        Assert.Equal("The headline is out for 2008/09 only, and its proxy P 1 worsened from 50.0% in 2009/10 Q1 to 48.0% in 2009/10 Q2.", flag.Reason);
        Assert.Equal(new FlagSince(new(2009, 10, 31), FlagCases.Q2), flag.Since);
    }

    [Fact]
    public void Of_NoHeadlineYet_SaysSo() => Assert.StartsWith("The headline is not out yet, and its proxy P 1 worsened", StandingFlags.OfProxy(null, Proxy(50, 40))!.Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("the headline is as recent", "2009-10Q2")]
    [InlineData("the headline is more recent", "2009-10Q3")]
    public void Of_HeadlineAsRecentAsItsProxy_NeedsNoWarning(string which, string headline) => Assert.True(StandingFlags.OfProxy(PeriodCode.Parse(headline), Proxy(50, 40)) is null, which);

    [Fact]
    public void Of_LowerIsBetter_IsMirrored()
    {
        Assert.NotNull(StandingFlags.OfProxy(Headline, Proxy(Polarity.LowerIsBetter, 50, 52)));
        Assert.Null(StandingFlags.OfProxy(Headline, Proxy(Polarity.LowerIsBetter, 50, 40)));
    }

    [Fact]
    public void Of_WorseningQuarterAfterQuarter_StandsSinceTheFirstAfterTheHeadline()
    {
        // Worse in Q4 2008/09 already, but then the headline was out; then in Q1 and Q2.
        var proxy = Proxy(Polarity.HigherIsBetter, ReportingPeriod.Quarter(2008, 3), 60, 55, 50, 45);

        Assert.Equal(new FlagSince(new(2009, 7, 31), FlagCases.Q1), StandingFlags.OfProxy(Headline, proxy)!.Since);
    }

    [Fact]
    public void Of_NothingToCompareWith_IsNone()
    {
        Assert.Null(StandingFlags.OfProxy(Headline, Proxy(40)));
        Assert.Null(StandingFlags.OfProxy(Headline, Proxy()));
    }

    private static FlagQuestion Proxy(params double[] values) => Proxy(Polarity.HigherIsBetter, values);

    private static FlagQuestion Proxy(Polarity polarity, params double[] values) => Proxy(polarity, FlagCases.Q1, values);

    private static FlagQuestion Proxy(Polarity polarity, ReportingPeriod first, params double[] values) =>
        FlagCases.Question(FlagCases.Indicator(polarity: polarity, set: i => i.Code = "P 1"), null, first, values);
}
