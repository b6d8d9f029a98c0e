using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Flags;

/// <summary>METHOD section 10: from the baseline of the target on, or else over five years.</summary>
public class GapWideningRuleTests
{
    private static readonly ReportingPeriod From = ReportingPeriod.CalendarYear(2004);

    [Theory]
    [InlineData("grew by the 2 that matter", 54, "The gap to England widened: 1.0 points behind in 2004, 3.0 points behind in 2008.")] // 54 - 57 is 3 behind, from 1
    [InlineData("grew by less", 54.1, "")]
    [InlineData("closed", 58, "")]
    public void Of_AroundTheDifferenceThatMatters_IsRaisedFromIt(string boundary, double now, string reason)
    {
        // We 52 and England 53 in 2004; England 57 in 2008. No more than 2 better ourselves where a sentence of its own is not meant.
        var question = FlagCases.Question(FlagCases.Indicator(Frequency.CalendarYear), null, From, [52.1, 52, 52, 53, now]);
        var flag = FlagCases.Raised(question.Beside("England", From, 53.1, 54, 55, 56, 57), FlagKind.GapWidening);

        Assert.True((flag?.Reason ?? "") == reason, boundary + ": " + flag?.Reason);
    }

    [Fact]
    public void Of_WeImprovedButEnglandDidMore_IsASentenceOfItsOwn()
    {
        var question = FlagCases.Question(FlagCases.Indicator(Frequency.CalendarYear), null, From, [50, 51, 52, 53, 54]).Beside("England", From, 52, 55, 57, 59, 62);

        var flag = FlagCases.Raised(question, FlagKind.GapWidening)!;

        Assert.Equal(FlagSeverity.Warning, flag.Severity);
        Assert.Equal("We improved, but the gap to England widened: 2.0 points behind in 2004, 8.0 points behind in 2008.", flag.Reason);
        // 2 behind in 2004, then 4 (by exactly what matters), 5, 6 and 8: since 2005.
        Assert.Equal(ReportingPeriod.CalendarYear(2005), flag.Since!.Value.Period);
    }

    [Fact]
    public void Of_LowerIsBetter_IsMirrored()
    {
        var question = FlagCases.Question(FlagCases.Indicator(Frequency.CalendarYear, Polarity.LowerIsBetter), null, From, [50, 50, 50, 50, 46]).Beside("England", From, 48, 46, 44, 42, 38);

        Assert.Equal("We improved, but the gap to England widened: 2.0 points behind in 2004, 8.0 points behind in 2008.", FlagCases.Raised(question, FlagKind.GapWidening)!.Reason);
    }

    [Fact]
    public void Of_LevelAtTheStart_SaysLevel()
    {
        var question = FlagCases.Question(FlagCases.Indicator(Frequency.CalendarYear), null, From, [50, 50, 50, 50, 50]).Beside("England", From, 50, 50, 51, 51, 53);

        Assert.Equal("The gap to England widened: level in 2004, 3.0 points behind in 2008.", FlagCases.Raised(question, FlagKind.GapWidening)!.Reason);
    }

    [Fact]
    public void Of_ALeadThatShrinks_IsNoGap() => Assert.Null(FlagCases.Raised(
        FlagCases.Question(FlagCases.Indicator(Frequency.CalendarYear), null, From, [60, 60, 60, 60, 60]).Beside("England", From, 50, 52, 54, 56, 58), FlagKind.GapWidening));

    [Fact]
    public void Of_Totals_HaveNoGap() => Assert.Empty(GapWideningRule.Gaps(
        FlagCases.Question(FlagCases.Indicator(Frequency.CalendarYear, set: i => i.Unit = new("homes", "", UnitKind.Count)), null, From, [50, 50]).Beside("England", From, 52, 90)));

    [Fact]
    public void Gaps_ComparatorLagsBehind_AreAtTheLatestYearInCommon()
    {
        var gap = GapWideningRule.Gaps(FlagCases.Question(FlagCases.Indicator(Frequency.CalendarYear), null, From, [50, 50, 50, 50, 40]).Beside("England", From, 50, 50, 50)).Single().Gap;

        Assert.Equal((2006 * 12) + 11, gap.Now.Month);
        Assert.Equal(0, gap.Now.Value);
    }

    [Fact]
    public void Gaps_WithATarget_BeginAtItsBaseline()
    {
        var terms = FlagCases.Reach(50, ReportingPeriod.CalendarYear(2006), 60, ReportingPeriod.CalendarYear(2011));
        var gap = GapWideningRule.Gaps(FlagCases.Question(FlagCases.Indicator(Frequency.CalendarYear), terms, From, [50, 50, 50, 50, 50]).Beside("England", From, 50, 51, 52, 53, 54)).Single().Gap;

        Assert.Equal(-2, gap.Start!.Value.Value); // of 2006
    }

    [Fact]
    public void Gaps_WithoutATarget_GoBackFiveYears()
    {
        var first = ReportingPeriod.CalendarYear(2000);
        var gap = GapWideningRule.Gaps(FlagCases.Question(FlagCases.Indicator(Frequency.CalendarYear), null, first, [.. Enumerable.Repeat(50.0, 9)]).Beside("England", first, 50, 51, 52, 53, 54, 55, 56, 57, 58)).Single().Gap;

        Assert.Equal(-3, gap.Start!.Value.Value); // of 2003, five years before 2008
    }
}
