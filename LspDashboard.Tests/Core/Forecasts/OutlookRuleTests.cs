using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Tests.Core.Flags;

namespace LspDashboard.Tests.Core.Forecasts;

/// <summary>METHOD section 8: a forecast to the target's date, and why it says less where it does.</summary>
public class OutlookRuleTests
{
    private static readonly ReportingPeriod First = ReportingPeriod.Quarter(2007, 1);
    private static readonly double[] Ten = [50, 51, 50, 49, 50, 51, 50, 49, 50, 50]; // to 2009/10 Q2
    private static readonly Indicator Quarterly = FlagCases.Indicator();

    [Fact]
    public void Of_NoFigures_SaysNoValue() => Assert.Equal(OutlookReason.NoValue, OutlookRule.Of(Quarterly, [], FlagCases.From40To60).Reason);

    [Theory]
    [InlineData(4, OutlookReason.TooFewPoints)]
    [InlineData(5, OutlookReason.None)]
    public void Of_AroundFiveFigures_IsForecastFromFive(int figures, OutlookReason reason)
    {
        var outlook = Of(Quarterly, Reach(60, ReportingPeriod.Quarter(2010, 4)), First, Ten[..figures]);

        Assert.Equal(reason, outlook.Reason);
        Assert.Equal(reason == OutlookReason.None, outlook.Probability is not null);
        Assert.NotNull(outlook.RunRate); // it needs no forecast
    }

    [Fact]
    public void Of_FiveFiguresWithAGap_CountsFiguresNotPeriods() =>
        Assert.Equal(OutlookReason.TooFewPoints, Of(Quarterly, null, First, [50, double.NaN, 51, 50, 51]).Reason);

    [Fact]
    public void Of_NoTarget_HasAFewStepsAndNoProbability()
    {
        var outlook = Of(Quarterly, null, First, Ten);

        Assert.Equal((OutlookReason.NoTarget, null, null), (outlook.Reason, outlook.Probability, outlook.JudgedAt));
        Assert.Equal(["2009/10 Q3", "2009/10 Q4", "2010/11 Q1"], outlook.Steps.Select(s => s.Period.Label));
    }

    [Theory]
    [InlineData("the target's own period is in", "2009-10Q2", OutlookReason.TargetDateHasCome)]
    [InlineData("it is the next", "2009-10Q3", OutlookReason.None)]
    public void Of_AroundTheTargetsDate_IsMetOrMissedFromIt(string boundary, string due, OutlookReason reason) =>
        Assert.True(Of(Quarterly, Reach(60, PeriodCode.Parse(due)), First, Ten).Reason == reason, boundary);

    [Theory]
    [InlineData("24 quarters ahead", "2015-16Q2", OutlookReason.None, 24)]
    [InlineData("25 quarters ahead", "2015-16Q3", OutlookReason.TooFarAhead, 3)]
    public void Of_AroundTheFarthest_SaysNothingBeyond(string boundary, string due, OutlookReason reason, int steps)
    {
        var outlook = Of(Quarterly, Reach(60, PeriodCode.Parse(due)), First, Ten);

        Assert.True((outlook.Reason, outlook.Steps.Count) == (reason, steps), boundary);
        Assert.Equal(reason == OutlookReason.None, outlook.Probability is not null);
    }

    [Fact]
    public void Of_FarAhead_NeedsItsChangeOverAllThePeriodsLeft()
    {
        // From 50 in 2009/10 Q2 to 60 in 2019/20 Q2: 10 in 40 quarters.
        var rate = Of(Quarterly, Reach(60, ReportingPeriod.Quarter(2019, 2)), First, Ten).RunRate!;

        Assert.Equal((0.25, 40), (rate.Needed, rate.PeriodsLeft));
    }

    [Fact]
    public void Of_AFloorThatHoldsNow_IsJudgedAtTheNextFigure()
    {
        var outlook = Of(Quarterly, FlagCases.Hold(38, kind: TargetKind.FloorNow), First, Ten);

        Assert.Equal("2009/10 Q3", outlook.JudgedAt!.Value.Label);
        Assert.Single(outlook.Steps);
    }

    [Theory]
    [InlineData("years", "2004", "2011", 3)] // to 2008; 2009, 2010, 2011
    [InlineData("calendar years to a financial year's end", "2004", "FY2010-11", 3)] // March 2011 is known with 2011's
    [InlineData("pooled years move by one", "2002..2004", "2009..2011", 3)]
    [InlineData("academic years", "AY2003-04", "AY2010-11", 3)] // to 2007/08
    [InlineData("months", "M2009-01", "M2009-12", 7)] // to May
    public void Of_OtherFrequencies_CountTheirOwnPeriods(string which, string first, string due, int steps)
    {
        var (from, to) = (PeriodCode.Parse(first), PeriodCode.Parse(due));
        var outlook = Of(FlagCases.Indicator(from.Frequency), FlagCases.Reach(40, from, 60, to), from, [50, 51, 52, 51, 52]);

        Assert.True(outlook.Steps.Count == steps, which);
        Assert.True(outlook.JudgedAt!.Value.EndMonth >= to.EndMonth, which);
    }

    [Fact]
    public void Of_Percentages_StayWithin0And100()
    {
        double[] high = [90, 93, 95, 97, 98, 99], low = [9, 6, 4, 2, 1, 0.5];

        Assert.All(Of(Quarterly, null, First, high).Steps, s => Assert.InRange(s.Interval95.Upper, 90, 100));
        Assert.All(Of(Quarterly, null, First, low).Steps, s => Assert.InRange(s.Interval95.Lower, 0, 9));
    }

    [Fact]
    public void Of_CountsAreNeverBelowZero_AndNotBounded()
    {
        var count = FlagCases.Indicator(set: i => i.Unit = new("homes", "", UnitKind.Count));

        Assert.All(Of(count, null, First, [9, 2, 8, 1, 7, 1]).Steps, s => Assert.InRange(s.Interval95.Lower, 0, 9));
        Assert.Contains(Of(count, null, First, [90, 99, 94, 99, 97, 99]).Steps, s => s.Interval95.Upper > 100);
    }

    [Fact]
    public void Of_ANegativeHistory_IsUnbounded() =>
        Assert.Contains(Of(FlagCases.Indicator(set: i => i.Unit = new("growth", "%", UnitKind.Percentage)), null, First, [2, -1, 1, -2, 0, 1]).Steps, s => s.Interval95.Lower < 0);

    [Fact]
    public void Of_AGap_IsBridgedAndTheHorizonKept()
    {
        var outlook = Of(Quarterly, Reach(60, FlagCases.Q4), First, [50, 51, double.NaN, 49, 50, 51, 50, 49, 50, 50]);

        Assert.Equal(2, outlook.Steps.Count); // Q3 and Q4
        Assert.Equal(9, outlook.Steps[0].Forecast.PointsUsed);
    }

    [Fact]
    public void Of_ABand_IsTheChanceOfLandingInside()
    {
        TargetTerms Band(double lower, double upper) => new(TargetKind.Band, Polarity.HigherIsBetter, 0, 0, (lower + upper) / 2, FlagCases.Q4.EndMonth, Lower: lower, Upper: upper);
        var at = Of(Quarterly, Reach(60, FlagCases.Q4), First, Ten).AtTarget!;

        // Between the tenth and the ninetieth hundredth lie 80 %; above the middle half; far away nothing.
        Assert.Equal(0.8, Of(Quarterly, Band(at.Interval80.Lower, at.Interval80.Upper), First, Ten).Probability!.Value, 6);
        Assert.Equal(0.4, Of(Quarterly, Band(at.Point, at.Interval80.Upper), First, Ten).Probability!.Value, 6);
        Assert.InRange(Of(Quarterly, Band(90, 95), First, Ten).Probability!.Value, 0, 0.001);
    }

    [Fact]
    public void Of_TheTargetReachedEarly_NeedsNoRunRate() => Assert.Null(Of(Quarterly, Reach(45, ReportingPeriod.Quarter(2010, 4)), First, Ten).RunRate);

    [Fact]
    public void Of_TheMirrorImage_IsAsLikely()
    {
        double[] values = [-3, 2, 1, -1, 4, 3, 5];
        var rates = FlagCases.Indicator(set: i => i.Unit = new("balance", "", UnitKind.Rate));
        var one = Of(rates, FlagCases.Reach(0, First.Previous, 6, FlagCases.Q4), First, values);
        var other = Of(rates, FlagCases.Reach(0, First.Previous, -6, FlagCases.Q4, Polarity.LowerIsBetter), First, [.. values.Select(v => -v)]);

        Assert.Equal(one.Probability!.Value, other.Probability!.Value, 9);
    }

    private static TargetTerms Reach(double target, ReportingPeriod due) => FlagCases.Reach(40, First.Previous, target, due);

    internal static Outlook Of(Indicator indicator, TargetTerms? terms, ReportingPeriod first, double[] values) => FlagCases.Outlook(FlagCases.Question(indicator, terms, first, values));
}
