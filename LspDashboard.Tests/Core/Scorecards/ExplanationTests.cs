using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Tests.Core.Scorecards;

/// <summary>METHOD section 3 in one sentence with all its numbers.</summary>
public class ExplanationTests
{
    private static readonly ReportingPeriod Q4 = ReportingPeriod.Quarter(2009, 4);

    [Fact]
    public void Of_TheIssuesExample_SaysItInOneSentence()
    {
        // CO2 from 6.9 in 2006/07 by 0.1 a year: 6.6 planned after three years; 6.7 is 0.1 of 0.3 short.
        var score = new MadeFacts()
            .Add("CO2", 6.7, ReportingPeriod.FinancialYear(2009), set: i =>
                (i.Frequency, i.Polarity, i.Unit, i.DifferenceThatMatters) = (Frequency.FinancialYear, Polarity.LowerIsBetter, new("tonnes a head", "", UnitKind.Tonnes), 0.05),
                target: t =>
                {
                    (t.BaselinePeriod, t.Baseline, t.TargetPeriod, t.Value) = (ReportingPeriod.FinancialYear(2006), 6.9, ReportingPeriod.FinancialYear(2011), 6.4);
                    return t;
                })
            .Scorecard(ReportingPeriod.FinancialYear(2009)).Indicators[0];

        Assert.Equal("6.7 in 2009/10 against 6.6 planned: a third short of the change planned by now, 6.9 to 6.6; Amber/Green from 5% to 40% short.", Explanation.Of(score));
    }

    // 40 to 60 over 2009/10; 50 planned by the end of Q2.
    [Theory]
    [InlineData(52, "52.0% in 2009/10 Q2 against 50.0% planned: on plan or better, and so Green.")]
    [InlineData(49.7, "49.7% in 2009/10 Q2 against 50.0% planned: 3% short of the change planned by now, 40.0% to 50.0%; Green up to 5%.")]
    [InlineData(47.5, "47.5% in 2009/10 Q2 against 50.0% planned: a quarter short of the change planned by now, 40.0% to 50.0%; Amber/Green from 5% to 40% short.")]
    [InlineData(46, "46.0% in 2009/10 Q2 against 50.0% planned: two fifths short of the change planned by now, 40.0% to 50.0%; Amber/Green from 5% to 40% short.")]
    [InlineData(45.9, "45.9% in 2009/10 Q2 against 50.0% planned: 41% short of the change planned by now, 40.0% to 50.0%; Amber/Red from 40% to 100% short.")]
    [InlineData(40, "40.0% in 2009/10 Q2 against 50.0% planned: all of the change planned by now, 40.0% to 50.0%, or more is missing; Red from 100%.")]
    [InlineData(60, "60.0% in 2009/10 Q2 against a target of 60.0%: met, and so Green.")]
    public void Of_OnTheWay_SaysTheShareAndItsBounds(double actual, string sentence) => Assert.Equal(sentence, Explanation.Of(new MadeFacts().Add("Homes", actual).Scorecard().Indicators[0]));

    [Theory]
    [InlineData(61, "61.0% in 2009/10 Q4 against a target of 60.0%: met, and so Green.")]
    [InlineData(56, "56.0% in 2009/10 Q4 against a target of 60.0% by then: a fifth of the whole change agreed, 40.0% to 60.0%, is missing; Amber/Red up to 20%.")]
    [InlineData(55, "55.0% in 2009/10 Q4 against a target of 60.0% by then: a quarter of the whole change agreed, 40.0% to 60.0%, is missing; Red beyond 20%.")]
    [InlineData(38, "38.0% in 2009/10 Q4 against a target of 60.0% by then: all of the whole change agreed, 40.0% to 60.0%, or more is missing; Red beyond 20%.")]
    public void Of_OnTheTargetsDate_IsMetOrMissed(double actual, string sentence) => Assert.Equal(sentence, Explanation.Of(new MadeFacts().Add("Homes", actual, Q4).Scorecard(Q4).Indicators[0]));

    [Fact]
    public void Of_ALevelToHold_IsMeasuredAgainstWhatMatters()
    {
        // METHOD: maintain 81 %, 80.5 is a quarter of the 2 points that matter short.
        var score = new MadeFacts().Add("Homes", 80.5, target: t => { (t.Kind, t.Baseline, t.Value) = (TargetKind.Maintain, 81, 81); return t; }).Scorecard().Indicators[0];

        Assert.Equal("80.5% in 2009/10 Q2 against 81.0% planned: a quarter short of 2.0 points, the least that counts as a change here; Amber/Green from 5% to 40% short.", Explanation.Of(score));
    }

    [Fact]
    public void Of_WithinChance_SaysTheInterval()
    {
        var made = new MadeFacts().Add("Homes", 45);
        (made.Facts.Observations[0].Numerator, made.Facts.Observations[0].Denominator) = (9, 20);

        // Wilson's interval of 9 in 20: 25.8 to 65.8.
        Assert.Equal(
            "45.0% in 2009/10 Q2 against 50.0% planned: behind, but the plan lies inside the 95% interval of the figure, 25.8% to 65.8%, so at worst Amber/Green: within chance of plan.",
            Explanation.Of(made.Scorecard().Indicators[0]));
    }

    [Theory]
    [InlineData(50, "Green")]
    [InlineData(48, "Amber/Green")]
    [InlineData(46, "Amber/Red")]
    [InlineData(45.9, "Red")]
    public void Of_ATolerance_SaysWhich(double actual, string colour)
    {
        var score = new MadeFacts().Add("Homes", actual, target: t => { t.Tolerance = 2; return t; }).Scorecard().Indicators[0];

        Assert.Equal(FormattableString.Invariant($"{actual:0.0}% in 2009/10 Q2 against 50.0% planned; this indicator is rated by a tolerance of 2 points: {colour}."), Explanation.Of(score));
    }

    // Between 40 and 60: half the width is 10.
    [Theory]
    [InlineData(60, "60.0% in 2009/10 Q2 lies inside the agreed band of 40.0% to 60.0%, and so is Green.")]
    [InlineData(60.04, "60.04% in 2009/10 Q2 lies outside the agreed band of 40.0% to 60.00% by 0.4% of half its width; Green up to 5%.")]
    [InlineData(62, "62.0% in 2009/10 Q2 lies outside the agreed band of 40.0% to 60.0% by 20% of half its width; Amber/Green from 5% to 40%.")]
    [InlineData(25, "25.0% in 2009/10 Q2 lies outside the agreed band of 40.0% to 60.0% by 150% of half its width; Red from 100%.")]
    public void Of_ABand_SaysHowFarOutside(double actual, string sentence) => Assert.Equal(sentence, Explanation.Of(InBand(actual, 40, 60)));

    [Fact]
    public void Of_ANarrowBand_IsMeasuredAgainstWhatMatters() => Assert.Equal(
        "52.0% in 2009/10 Q2 lies outside the agreed band of 50.0% to 51.0% by 50% of 2.0 points, the least that counts as a change here; Amber/Red from 40% to 100%.", Explanation.Of(InBand(52, 50, 51)));

    // METHOD's NI 155: 15/40/70/100 % of 300; 120 planned by Q2.
    [Theory]
    [InlineData(110, "110 in 2009/10 Q2 against 120 planned: 8% short of the change planned by now, 0 to 120; Amber/Green from 5% to 10% short.")]
    [InlineData(90, "90 in 2009/10 Q2 against 120 planned: 25% short of the change planned by now, 0 to 120; Amber/Red from 10% to 25% short.")]
    [InlineData(72, "72 in 2009/10 Q2 against 120 planned: two fifths short of the change planned by now, 0 to 120; Red beyond 25%.")]
    public void Of_AYearsTotal_SaysItAgainstItsOwnCuts(double actual, string sentence)
    {
        var score = new MadeFacts().Add("Homes", actual, set: i => (i.Unit, i.Decimals, i.Accumulation) = (new("homes", "", UnitKind.Count), 0, Accumulation.Cumulative), target: t =>
        {
            (t.Kind, t.Baseline, t.BaselinePeriod, t.Value, t.Profile, t.TargetPeriod) = (TargetKind.Profile, null, null, 300, [15, 40, 70, 100], ReportingPeriod.FinancialYear(2009));
            return t;
        }).Scorecard().Indicators[0];

        Assert.Equal(sentence.Replace("25% short of the change", "a quarter short of the change", StringComparison.Ordinal), Explanation.Of(score));
    }

    [Fact]
    public void Of_NotRated_IsLeftToItsReason() => Assert.Null(Explanation.Of(new MadeFacts().Add("Homes", 45, target: _ => null).Scorecard().Indicators[0]));

    private static IndicatorScore InBand(double actual, double lower, double upper) => new MadeFacts().Add("Homes", actual, target: t =>
    {
        (t.Kind, t.Baseline, t.BaselinePeriod, t.Value, t.Lower, t.Upper) = (TargetKind.Band, null, null, null, lower, upper);
        return t;
    }).Scorecard().Indicators[0];
}
