using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Tests.Core.Flags;

namespace LspDashboard.Tests.Core.Forecasts;

public class RunRateWordsTests
{
    private static readonly int March2011 = ReportingPeriod.Quarter(2010, 4).EndMonth;

    [Theory]
    [InlineData(Polarity.HigherIsBetter, "It needs 12 a quarter to reach 300 by March 2011; the last four were 7, 8, 6, 9.")] // METHOD section 8
    [InlineData(Polarity.LowerIsBetter, "No more than 12 a quarter keeps it to 300 by March 2011; the last four were 7, 8, 6, 9.")]
    public void Of_AYearsTotal_IsWhatEachQuarterMustBring(Polarity polarity, string words)
    {
        var terms = new TargetTerms(TargetKind.Profile, polarity, 0, 0, 300, March2011, Profile: [25, 50, 75, 100]);
        var homes = FlagCases.Indicator(polarity: polarity, set: i => (i.Unit, i.Decimals) = (new("homes", "", UnitKind.Count), 0));

        Assert.Equal(words, RunRateWords.Of(homes, RunRate.OfTotal([7, 8, 6, 9], 252, 300, 4)!, terms));
    }

    [Theory]
    [InlineData("rises", Frequency.FinancialYear, 60, "It must rise by 5.0 points a year to reach 60.0% by March 2011; the last three changes were +1.0, −2.0, 0.0.", 2)]
    [InlineData("falls", Frequency.FinancialYear, 40, "It must fall by 5.0 points a year to reach 40.0% by March 2011; the last three changes were +1.0, −2.0, 0.0.", 2)]
    [InlineData("by little", Frequency.Month, 50.5, "It must rise by 0.25 points a month to reach 50.5% by March 2011; the last three changes were +1.0, −2.0, 0.0.", 2)]
    public void Of_ALevel_IsTheChangeOfEachPeriod(string which, Frequency frequency, double target, string words, int left)
    {
        var rate = RunRate.OfLevel([51, 52, 50, 50], target, left)!;

        Assert.True(RunRateWords.Of(FlagCases.Indicator(frequency), rate, Terms(target)) == words, which + ": " + RunRateWords.Of(FlagCases.Indicator(frequency), rate, Terms(target)));
    }

    [Fact]
    public void Of_OneChangeOrNone_SaysWhatThereIs()
    {
        Assert.Equal("It must rise by 5.0 points a quarter to reach 60.0% by March 2011; the last change was +1.0.", RunRateWords.Of(FlagCases.Indicator(), RunRate.OfLevel([49, 50], 60, 2)!, Terms(60)));
        Assert.Equal("It must rise by 5.0 points a quarter to reach 60.0% by March 2011.", RunRateWords.Of(FlagCases.Indicator(), RunRate.OfLevel([50], 60, 2)!, Terms(60)));
    }

    private static TargetTerms Terms(double target) => new(TargetKind.Reach, Polarity.HigherIsBetter, 40, 0, target, March2011);
}
