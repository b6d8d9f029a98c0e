using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Flags;

/// <summary>METHOD section 9: ahead of plan by 25 % of the whole planned change or more, and improving.</summary>
public class ExceptionalRuleTests
{
    // The whole change is 20: a quarter of it is 5. 45 and 50 are planned for Q1 and Q2.
    [Fact]
    public void Of_ExactlyAQuarterAheadAndImproving_IsExceptional()
    {
        var flag = Raised(45, 55)!;

        Assert.Equal(FlagSeverity.Note, flag.Severity);
        Assert.Equal("55.0% in 2009/10 Q2 against 50.0% planned: ahead by 25% of the whole change agreed, and improving from 45.0% in 2009/10 Q1.", flag.Reason);
        Assert.Equal(new FlagSince(new(2009, 10, 31), FlagCases.Q2), flag.Since);
    }

    [Theory]
    [InlineData("just under a quarter", 45, 54.9)]
    [InlineData("ahead, but no better than the quarter before", 56, 57)] // 1 point: less than the 2 that matter
    [InlineData("ahead, but worse than the quarter before", 70, 57)]
    public void Of_ShortOfEitherCondition_IsNone(string which, double before, double now) => Assert.True(Raised(before, now) is null, which);

    [Fact]
    public void Of_NothingToCompareWith_IsNone() =>
        Assert.Null(FlagCases.Raised(FlagCases.Question(FlagCases.Indicator(), FlagCases.From40To60, FlagCases.Q2, [70]), FlagKind.Exceptional));

    [Fact]
    public void Of_IntervalsThatOverlap_IsNoImprovement()
    {
        // 45 and 55, each give or take 6, may be the same.
        Assert.Null(FlagCases.Raised(FlagCases.Question(FlagCases.Indicator(), FlagCases.From40To60, FlagCases.Q1, [45, 55], halfWidth: 6), FlagKind.Exceptional));
        Assert.NotNull(FlagCases.Raised(FlagCases.Question(FlagCases.Indicator(), FlagCases.From40To60, FlagCases.Q1, [45, 55], halfWidth: 4), FlagKind.Exceptional));
    }

    [Fact]
    public void Of_InsideABand_IsNone()
    {
        var band = new TargetTerms(TargetKind.Band, Polarity.HigherIsBetter, 0, 0, 50, FlagCases.Q4.EndMonth, Lower: 40, Upper: 60);

        Assert.Null(FlagCases.Raised(FlagCases.Question(FlagCases.Indicator(), band, FlagCases.Q1, [45, 59]), FlagKind.Exceptional));
    }

    [Fact]
    public void Of_ALevelToHold_HasNoChangeToBeAheadOf() =>
        Assert.Null(FlagCases.Raised(FlagCases.Question(FlagCases.Indicator(), FlagCases.Hold(50), FlagCases.Q1, [50, 90]), FlagKind.Exceptional));

    [Theory]
    [InlineData("a year to date is compared with the same quarter last year", 100, true)] // 40 % of 300 is 120; a quarter ahead is 195
    [InlineData("which was better", 200, false)]
    public void Of_AYearToDate_ImprovesOnLastYear(string which, double lastYear, bool isExceptional)
    {
        var terms = new TargetTerms(TargetKind.Profile, Polarity.HigherIsBetter, 0, 0, 300, FlagCases.Q4.EndMonth, Profile: [15, 40, 70, 100]);
        var homes = FlagCases.Indicator(set: i => (i.Unit, i.Decimals, i.Accumulation) = (new("homes", "", UnitKind.Count), 0, Accumulation.Cumulative));

        var flag = FlagCases.Raised(FlagCases.Question(homes, terms, FlagCases.Q2.YearEarlier, [lastYear, double.NaN, double.NaN, 90, 195]), FlagKind.Exceptional);

        Assert.True(flag is not null == isExceptional, which);
    }

    private static Flag? Raised(double before, double now) =>
        FlagCases.Raised(FlagCases.Question(FlagCases.Indicator(), FlagCases.From40To60, FlagCases.Q1, [before, now]), FlagKind.Exceptional);
}
