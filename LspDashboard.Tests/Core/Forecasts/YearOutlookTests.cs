using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Tests.Core.Flags;

namespace LspDashboard.Tests.Core.Forecasts;

/// <summary>The outlook of a year to date: what the rest of the year adds, on top of the year so far.</summary>
public class YearOutlookTests
{
    private static readonly ReportingPeriod First = ReportingPeriod.Quarter(2007, 1);

    // Two years of about 50 a quarter, then 100 by the half year of 2009/10.
    private static readonly double[] Homes = [48, 99, 150, 199, 51, 100, 149, 200, 50, 100];

    private static readonly Indicator Count = FlagCases.Indicator(set: i => (i.Unit, i.Decimals, i.Accumulation) = (new("homes", "", UnitKind.Count), 0, Accumulation.Cumulative));

    [Fact]
    public void Of_AYearToDate_GoesToTheYearsEndOnly()
    {
        var outlook = Of(Total(210), Homes);

        Assert.Equal(["2009/10 Q3", "2009/10 Q4"], outlook.Steps.Select(s => s.Period.Label));
        Assert.Equal(("2009/10 Q4", OutlookReason.None), (outlook.JudgedAt!.Value.Label, outlook.Reason));
        Assert.InRange(outlook.AtTarget!.Point, 195, 205); // two more quarters of about 50
    }

    [Fact]
    public void Of_NothingNegativeEverAdded_IsNeverBelowTheYearSoFar()
    {
        // What a quarter adds swings from 0 to 60.
        var outlook = Of(Total(210), [60, 60, 120, 120, 60, 60, 120, 120, 60, 60]);

        Assert.All(outlook.Steps, s => Assert.InRange(s.Interval95.Lower, 60, 200));
        Assert.Equal(1, outlook.Steps[^1].ProbabilityOfMeeting(60, Polarity.HigherIsBetter)); // the year so far is sure
    }

    [Fact]
    public void Of_SomethingTakenBackOnce_MayFallBelowTheYearSoFar() =>
        Assert.Contains(Of(Total(210), [20, 80, 30, 90, 20, 80, 30, 90, 20, 80]).Steps, s => s.Interval95.Lower < 80);

    [Fact]
    public void Of_APercentageOfTheYear_StaysWithin100()
    {
        var share = FlagCases.Indicator(set: i => i.Accumulation = Accumulation.Cumulative);

        var outlook = FlagCases.Outlook(FlagCases.Question(share, null, First, [20, 45, 70, 90, 30, 50, 80, 99, 40, 88]));

        Assert.All(outlook.Steps, s => Assert.InRange(s.Interval95.Upper, 88, 100));
    }

    [Theory]
    [InlineData("next year's", "FY2010-11", OutlookReason.AnotherYear)]
    [InlineData("this year's", "FY2009-10", OutlookReason.None)]
    [InlineData("last year's", "FY2008-09", OutlookReason.TargetDateHasCome)]
    public void Of_ATargetOfAnotherYear_SaysSo(string which, string year, OutlookReason reason)
    {
        var outlook = Of(Total(210, PeriodCode.Parse(year)), Homes);

        Assert.True(outlook.Reason == reason, which);
        Assert.Equal(reason == OutlookReason.None, outlook.Probability is not null);
    }

    [Theory]
    [InlineData("with next year's target", "FY2010-11", OutlookReason.AnotherYear)]
    [InlineData("with none", null, OutlookReason.NoTarget)]
    public void Of_TheYearIsComplete_HasNothingLeft(string which, string? year, OutlookReason reason)
    {
        var outlook = Of(year is null ? null : Total(210, PeriodCode.Parse(year)), Homes[..8]);

        Assert.True(outlook.Reason == reason, which);
        Assert.Empty(outlook.Steps);
    }

    [Fact]
    public void Of_FewerThanFiveQuarters_SaysSoAndStillWhatItNeeds()
    {
        var outlook = Of(Total(210, ReportingPeriod.FinancialYear(2007)), Homes[..3]);

        Assert.Equal(OutlookReason.TooFewPoints, outlook.Reason);
        Assert.Equal(60, outlook.RunRate!.Needed); // 210 - 150 in one quarter
    }

    [Fact]
    public void Of_ABand_IsTheChanceOfEndingInside()
    {
        var at = Of(Total(210), Homes).AtTarget!;
        var band = new TargetTerms(TargetKind.Band, Polarity.HigherIsBetter, 0, 0, 0, FlagCases.Q4.EndMonth, Lower: at.Interval80.Lower, Upper: at.Interval80.Upper);

        Assert.Equal(0.8, Of(band, Homes).Probability!.Value, 6);
    }

    private static TargetTerms Total(double total, ReportingPeriod? year = null) =>
        new(TargetKind.Profile, Polarity.HigherIsBetter, 0, 0, total, (year ?? ReportingPeriod.FinancialYear(2009)).EndMonth, Profile: [25, 50, 75, 100]);

    private static Outlook Of(TargetTerms? terms, double[] values) => OutlookRuleTests.Of(Count, terms, First, values);
}
