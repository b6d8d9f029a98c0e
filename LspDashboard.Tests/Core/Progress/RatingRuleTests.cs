using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Progress;

/// <summary>METHOD section 3: its worked cases, and each edge of its cuts.</summary>
public class RatingRuleTests
{
    // NI 155, profile 15/40/70/100 of 300: plans of 45, 120, 210 and 300.
    [Theory]
    [InlineData("Q2", 72, 6, RagRating.Red, RatingReason.BehindPlan, 0.40)]
    [InlineData("Q2", 110, 6, RagRating.AmberGreen, RatingReason.BehindPlan, 0.083333333)] // 10 of 120
    [InlineData("Q2 on plan", 120, 6, RagRating.Green, RatingReason.OnPlan, 0.0)]
    [InlineData("Q1 zero", 0, 3, RagRating.Red, RatingReason.BehindPlan, 1.0)]
    [InlineData("Q2 zero", 0, 6, RagRating.Red, RatingReason.BehindPlan, 1.0)]
    [InlineData("Q3 zero", 0, 9, RagRating.Red, RatingReason.BehindPlan, 1.0)]
    [InlineData("year end zero", 0, 12, RagRating.Red, RatingReason.Missed, 1.0)]
    [InlineData("year end", 180, 12, RagRating.Red, RatingReason.Missed, 0.40)]
    [InlineData("year end", 270, 12, RagRating.AmberRed, RatingReason.NarrowlyMissed, 0.10)]
    [InlineData("year end one short is no Green", 299, 12, RagRating.AmberRed, RatingReason.NarrowlyMissed, 0.003333333)]
    [InlineData("year end", 300, 12, RagRating.Green, RatingReason.TargetMet, 0.0)]
    [InlineData("Q3 on the Green cut: 5 % of 210 is 10.5", 199.5, 9, RagRating.Green, RatingReason.OnPlan, 0.05)]
    [InlineData("Q3 on the Amber/Green cut: 10 % is 21", 189, 9, RagRating.AmberGreen, RatingReason.BehindPlan, 0.10)]
    [InlineData("Q3 just above it", 188, 9, RagRating.AmberRed, RatingReason.BehindPlan, 0.104761905)]
    [InlineData("Q3 on the Amber/Red cut: 25 % is 52.5", 157.5, 9, RagRating.AmberRed, RatingReason.BehindPlan, 0.25)]
    [InlineData("Q3 just above it", 157, 9, RagRating.Red, RatingReason.BehindPlan, 0.252380952)]
    public void Rate_ProfileOf300Homes_IsAsWorked(string boundary, double actual, int month, RagRating rating, RatingReason reason, double shortfall) =>
        Is(rating, reason, shortfall, PlanTerms.Rate(PlanTerms.Profile(300), actual, month, unit: UnitKind.Count), boundary);

    // NI 186: 6.90 to 6.14 tonnes in five years, lower is better; year 3's plan is 6.444, 0.456 below the baseline.
    [Theory]
    [InlineData("year 3", 6.60, RagRating.AmberGreen, RatingReason.BehindPlan, 0.342105263)] // 0.156 of 0.456
    [InlineData("year 3, no progress", 6.90, RagRating.Red, RatingReason.BehindPlan, 1.0)]
    [InlineData("year 3, worse than the baseline", 7.00, RagRating.Red, RatingReason.BehindPlan, 1.219298246)] // 0.556 of 0.456
    [InlineData("year 3, target met early", 6.10, RagRating.Green, RatingReason.TargetMet, -0.754385965)] // 0.344 ahead
    [InlineData("year 3, exactly at the target", 6.14, RagRating.Green, RatingReason.TargetMet, -0.666666667)]
    [InlineData("year 3, ahead of plan", 6.40, RagRating.Green, RatingReason.OnPlan, -0.096491228)] // 0.044 ahead
    public void Rate_LowerIsBetterCarbonInYearThree_IsAsWorked(string boundary, double actual, RagRating rating, RatingReason reason, double shortfall) =>
        Is(rating, reason, shortfall, PlanTerms.Rate(PlanTerms.Reach(6.90, 6.14, 60, Polarity.LowerIsBetter), actual, 36), boundary);

    // NI 167: the rise is limited, 3.80 to 4.10 minutes in five years; m is 2 % of 3.80 = 0.076.
    [Theory]
    [InlineData("year 1 plan 3.86: inside the final limit early is no excuse", 4.09, 12, RagRating.Red, RatingReason.BehindPlan, 3.026315789)] // 0.23 of 0.076
    [InlineData("year 1", 3.88, 12, RagRating.AmberGreen, RatingReason.BehindPlan, 0.263157895)] // 0.02 of 0.076
    [InlineData("year 1 on the path", 3.86, 12, RagRating.Green, RatingReason.OnPlan, 0.0)]
    [InlineData("year 1 better than the baseline", 3.70, 12, RagRating.Green, RatingReason.OnPlan, -2.105263158)] // 0.16 of 0.076
    [InlineData("year 5", 4.11, 60, RagRating.AmberRed, RatingReason.NarrowlyMissed, 0.033333333)] // 0.01 of 0.30
    [InlineData("year 5 at the limit", 4.10, 60, RagRating.Green, RatingReason.TargetMet, 0.0)]
    [InlineData("year 5 far over", 4.20, 60, RagRating.Red, RatingReason.Missed, 0.333333333)]
    public void Rate_LimitOfCongestion_IsJudgedAgainstTheAllowedPath(string boundary, double actual, int month, RagRating rating, RatingReason reason, double shortfall) =>
        Is(rating, reason, shortfall, PlanTerms.Rate(PlanTerms.Reach(3.80, 4.10, 60, Polarity.LowerIsBetter), actual, month), boundary);

    [Theory]
    [InlineData("in four years: plan 7.40625", 48)]
    [InlineData("in four quarters: plan 7.125", 12)]
    public void Rate_NeetOf91In1200_IsWithinChance(string why, int months)
    {
        var interval = ConfidenceIntervals.Of(UnitKind.Percentage, 100.0 * 91 / 1200, 91, 1200);
        Assert.Equal(6.2, interval!.Value.Lower, 1);
        Assert.Equal(9.2, interval.Value.Upper, 1);

        var answer = PlanTerms.Rate(PlanTerms.Reach(7.5, 6.0, months, Polarity.LowerIsBetter), 100.0 * 91 / 1200, 3, unit: UnitKind.Percentage, decimals: 1, interval: interval);

        Assert.True(answer.Rating == RagRating.AmberGreen, why);
        Assert.True(answer.Reason == RatingReason.WithinChance, why);
    }

    // Plan at month 30 of 60 from 100 to 200 is 150, 50 above the baseline.
    [Theory]
    [InlineData("Red by its value, but the plan is the interval's upper end", 99, 48, 150, RagRating.AmberGreen, RatingReason.WithinChance)]
    [InlineData("a hair short of the plan", 99, 48, 149.999, RagRating.Red, RatingReason.BehindPlan)] // h = 50.9995, s = 51 of 50.9995
    [InlineData("Amber/Green by its value, too, says so", 140, 135, 151, RagRating.AmberGreen, RatingReason.WithinChance)]
    [InlineData("on plan needs no chance", 149, 140, 158, RagRating.Green, RatingReason.OnPlan)]
    [InlineData("ahead of plan needs no chance", 155, 140, 170, RagRating.Green, RatingReason.OnPlan)]
    public void Rate_PlanInsideTheInterval_IsAtWorstAmberGreen(string boundary, double actual, double lower, double upper, RagRating rating, RatingReason reason)
    {
        var answer = PlanTerms.Rate(PlanTerms.Reach(100, 200, 60), actual, 30, interval: new(lower, upper));

        Assert.True((answer.Rating, answer.Reason) == (rating, reason), FormattableString.Invariant($"{boundary}: {answer}"));
    }

    [Fact]
    public void Rate_TargetInsideTheIntervalOnItsDate_IsStillMissed()
    {
        // s = 30 of 100; chance excuses only before the target's date.
        var answer = PlanTerms.Rate(PlanTerms.Reach(100, 200, 60), 170, 60, interval: new(130, 210));

        Is(RagRating.Red, RatingReason.Missed, 0.30, answer, "h = 40 is less than the change of 100");
    }

    // Maintain 81 %, m = 2 points; and its mirror image, 19 % with lower better.
    [Theory]
    [InlineData(81.0, 19.0, RagRating.Green, 0.0)]
    [InlineData(80.9, 19.1, RagRating.Green, 0.05)]
    [InlineData(80.5, 19.5, RagRating.AmberGreen, 0.25)]
    [InlineData(80.2, 19.8, RagRating.AmberGreen, 0.40)]
    [InlineData(79.5, 20.5, RagRating.AmberRed, 0.75)]
    [InlineData(79.0, 21.0, RagRating.Red, 1.0)]
    public void Rate_MaintainAndItsMirrorImage_AreTheSame(double actual, double mirrored, RagRating rating, double shortfall)
    {
        foreach (var month in new[] { 3, 30, 59 })
        {
            Is(rating, null, shortfall, PlanTerms.Rate(PlanTerms.Hold(81), actual, month, unit: UnitKind.Percentage), "maintain 81 %");
            Is(rating, null, shortfall, PlanTerms.Rate(PlanTerms.Hold(19, Polarity.LowerIsBetter), mirrored, month, unit: UnitKind.Percentage), "maintain 19 %");
        }
    }

    // CVD deaths 192.2 to 115.3 by 2010, lower is better: 76.9 planned.
    [Theory]
    [InlineData(145, RagRating.Red, RatingReason.Missed, 0.386215865)] // 29.7 of 76.9
    [InlineData(119, RagRating.AmberRed, RatingReason.NarrowlyMissed, 0.048114434)] // 3.7 of 76.9
    [InlineData(115, RagRating.Green, RatingReason.TargetMet, -0.003901170)] // 0.3 better
    [InlineData(115.3, RagRating.Green, RatingReason.TargetMet, 0.0)]
    [InlineData(115.4, RagRating.AmberRed, RatingReason.NarrowlyMissed, 0.001300390)] // 0.1 of 76.9: never green
    public void Rate_HeartDeathsOnTheTargetsDateAndAfter_AreMetOrMissed(double actual, RagRating rating, RatingReason reason, double shortfall)
    {
        var terms = PlanTerms.Reach(192.2, 115.3, 156, Polarity.LowerIsBetter);

        foreach (var month in new[] { 156, 157, 200 }) Is(rating, reason, shortfall, PlanTerms.Rate(terms, actual, month), "on and after the date");
    }

    [Theory]
    [InlineData("month before its date", 59, 199, RagRating.Green)] // plan 198.333
    [InlineData("on its date", 60, 199, RagRating.AmberRed)] // s = 0.01
    [InlineData("on the narrow cut", 60, 180, RagRating.AmberRed)] // 20 of 100
    [InlineData("just beyond it", 60, 179.99, RagRating.Red)]
    public void Rate_AroundTheTargetsDate_AMissedTargetIsNeverGreen(string boundary, int month, double actual, RagRating rating) =>
        Assert.True(PlanTerms.Rate(PlanTerms.Reach(100, 200, 60), actual, month).Rating == rating, boundary);

    [Theory]
    [InlineData(TargetKind.Maintain, RagRating.AmberRed)] // 80.9 of 81: s = 0.05, due
    [InlineData(TargetKind.FloorNow, RagRating.Green)] // holds at every date and falls due at none
    public void Rate_HairBelowALevelOnTheLastDay_IsMissedUnlessItHasNoDate(TargetKind kind, RagRating rating) =>
        Assert.Equal(rating, PlanTerms.Rate(PlanTerms.Hold(81, kind: kind), 80.9, 60, unit: UnitKind.Percentage).Rating);

    [Fact]
    public void Rate_FloorOf38Holding34_IsRed() =>
        Is(RagRating.Red, RatingReason.BehindPlan, 2.0, PlanTerms.Rate(PlanTerms.Hold(38, kind: TargetKind.FloorNow), 34, 12, unit: UnitKind.Percentage), "4 of 2 points");

    [Theory]
    [InlineData("as Reach, half way, on plan", 36, 30, RagRating.Green, RatingReason.OnPlan)] // plan 36
    [InlineData("as Reach, half way, no progress", 34, 30, RagRating.Red, RatingReason.BehindPlan)]
    [InlineData("there early is met", 38, 30, RagRating.Green, RatingReason.TargetMet)]
    [InlineData("on the date", 37.9, 60, RagRating.AmberRed, RatingReason.NarrowlyMissed)] // 0.1 of 4
    public void Rate_FloorByADate_IsAsReach(string boundary, double actual, int month, RagRating rating, RatingReason reason)
    {
        var terms = new TargetTerms(TargetKind.FloorByDate, Polarity.HigherIsBetter, 34, 0, 38, 60).Settled();

        Is(rating, reason, null, PlanTerms.Rate(terms, actual, month, m: 0.5, unit: UnitKind.Percentage), boundary);
    }

    [Fact]
    public void Rate_FloorByADateThatHeldAtTheStartAndIsMissedByAHair_IsNotGreen()
    {
        var terms = new TargetTerms(TargetKind.FloorByDate, Polarity.HigherIsBetter, 40, 0, 38, 60).Settled();

        // Before its date it is held to the floor; on it, 37.9 is missed by 0.1 of the 2 points that matter.
        Is(RagRating.Green, null, null, PlanTerms.Rate(terms, 39, 30, unit: UnitKind.Percentage), "above the floor");
        Is(RagRating.Red, RatingReason.BehindPlan, 1.5, PlanTerms.Rate(terms, 35, 30, unit: UnitKind.Percentage), "3 points below it");
        Is(RagRating.AmberRed, RatingReason.NarrowlyMissed, 0.05, PlanTerms.Rate(terms, 37.9, 60, unit: UnitKind.Percentage), "on the date");
    }

    // Baseline 100, target 200 in 60 months: plan at month 30 is 150, 50 above the baseline; s in fiftieths.
    [Theory]
    [InlineData("on plan", 150, RagRating.Green)]
    [InlineData("s exactly 0.05", 147.5, RagRating.Green)]
    [InlineData("s 0.05 and less than a billionth", 147.49999999, RagRating.Green)] // 2e-10 is rounded away
    [InlineData("s a hair above 0.05", 147.4999999, RagRating.AmberGreen)] // 2e-9 is not
    [InlineData("s exactly 0.40", 130, RagRating.AmberGreen)]
    [InlineData("s 0.40 and less than a billionth", 129.99999999, RagRating.AmberGreen)]
    [InlineData("s a hair above 0.40", 129.9999999, RagRating.AmberRed)]
    [InlineData("s a hair below 1", 100.0000001, RagRating.AmberRed)]
    [InlineData("s less than a billionth below 1", 100.00000001, RagRating.Red)]
    [InlineData("s exactly 1: no progress", 100, RagRating.Red)]
    [InlineData("s above 1: worse than the baseline", 90, RagRating.Red)]
    public void Rate_AroundEachCut_RoundsToNineDecimalsFirst(string boundary, double actual, RagRating rating) =>
        Assert.True(PlanTerms.Rate(PlanTerms.Reach(100, 200, 60), actual, 30).Rating == rating, boundary);

    [Theory]
    [InlineData("the planned change by now", 150.0, 30, null, null, 50.0)]
    [InlineData("early on, a tenth of the whole change", 101.0, 1, null, null, 10.0)] // 1.667 planned by now
    [InlineData("the difference that matters, where larger", 150.0, 30, 80.0, null, 80.0)]
    [InlineData("the default: 2 % of the baseline is less", 101.0, 1, null, null, 10.0)]
    [InlineData("the noise, where larger", 150.0, 30, null, 60.0, 60.0)] // an interval of 120
    public void Rate_MeasuredAgainst_IsTheLargestOfFour(string which, double actual, int month, double? m, double? halfWidth, double against)
    {
        Interval? interval = halfWidth is { } h ? new(actual - h, actual + h) : null;

        Assert.True(Math.Abs(PlanTerms.Rate(PlanTerms.Reach(100, 200, 60), actual, month, m, interval: interval).MeasuredAgainst - against) < 1e-9, which);
    }

    [Theory]
    [InlineData("2 points of a percentage, whatever the baseline", UnitKind.Percentage, 60.0, null, 2.0)]
    [InlineData("2 points where the baseline is 0", UnitKind.Percentage, 0.0, null, 2.0)]
    [InlineData("2 % of another baseline", UnitKind.Rate, 60.0, null, 1.2)]
    [InlineData("2 % of a negative one, without its sign", UnitKind.Money, -60.0, null, 1.2)]
    [InlineData("the indicator's own", UnitKind.Percentage, 60.0, 0.5, 0.5)]
    [InlineData("none where the baseline is 0", UnitKind.Count, 0.0, null, null)]
    public void DifferenceThatMatters_ByDefault_IsTwoPointsOrTwoPercent(string which, UnitKind unit, double baseline, double? own, double? expected)
    {
        var m = RatingRule.DifferenceThatMatters(new(PlanTerms.Reach(baseline, 100, 60), 50, 30, unit, 0, own), RatingCuts.Current);

        Assert.True(m.HasValue == expected.HasValue && Math.Abs((m ?? 0) - (expected ?? 0)) < 1e-9, which);
    }

    [Theory]
    [InlineData("half a unit of no decimals", 0, null, 0.5)]
    [InlineData("half a unit of the second decimal", 2, null, 0.005)]
    [InlineData("half the interval's width", 2, 3.0, 3.0)]
    public void Rate_Noise_IsHalfTheIntervalOrHalfTheLastDigit(string which, int decimals, double? halfWidth, double noise)
    {
        Interval? interval = halfWidth is { } h ? new(150 - h, 150 + h) : null;

        Assert.True(Math.Abs(PlanTerms.Rate(PlanTerms.Reach(100, 200, 60), 150, 30, decimals: decimals, interval: interval).Noise - noise) < 1e-12, which);
    }

    [Fact]
    public void Rate_BaselineZeroWithoutADifferenceThatMatters_IsNotRated()
    {
        Is(RagRating.NotRated, RatingReason.DifferenceThatMattersMissing, null, PlanTerms.Rate(PlanTerms.Reach(0, 100, 60), 50, 30, unit: UnitKind.Count), "a count from 0");
        Is(RagRating.NotRated, RatingReason.DifferenceThatMattersMissing, null, PlanTerms.Rate(PlanTerms.Hold(0, Polarity.LowerIsBetter), 1, 30, unit: UnitKind.Count), "none at all, to be kept");
        Is(RagRating.Green, RatingReason.OnPlan, 0, PlanTerms.Rate(PlanTerms.Reach(0, 100, 60), 50, 30, m: 5, unit: UnitKind.Count), "with its own");
        Is(RagRating.Green, RatingReason.OnPlan, 0, PlanTerms.Rate(PlanTerms.Reach(0, 100, 60), 50, 30, unit: UnitKind.Percentage), "a percentage has 2 points");
    }

    [Fact]
    public void Rate_BeforeTheBaseline_HasNoPlanUnlessMet()
    {
        var terms = PlanTerms.Reach(100, 200, 60);

        Is(RagRating.NotRated, RatingReason.NoPlanForTheDate, null, PlanTerms.Rate(terms, 150, -3), "before t0");
        Is(RagRating.Green, RatingReason.TargetMet, null, PlanTerms.Rate(terms, 200, -3), "y at T is Green whatever the date");
        Is(RagRating.NotRated, RatingReason.NoPlanForTheDate, null, PlanTerms.Rate(PlanTerms.Reach(3.80, 4.10, 60, Polarity.LowerIsBetter), 3.7, -3), "a limit has an allowed path, and none before t0");
        Is(RagRating.NotRated, RatingReason.NoPlanForTheDate, null, PlanTerms.Rate(PlanTerms.Profile(300), 10, 15, unit: UnitKind.Count), "last year's profile");
    }

    [Fact]
    public void Rate_TargetMetEarlyThoughBehindAPathThatOvershoots_IsGreen()
    {
        // Planned: up to 230 by month 30, then back to 200. 210 is behind that point and beyond the target.
        var terms = PlanTerms.Reach(100, 200, 60, shape: TrajectoryShape.Milestones, points: new PlannedPoint(30, 230));

        var answer = PlanTerms.Rate(terms, 210, 30);

        Is(RagRating.Green, RatingReason.TargetMet, null, answer, "met");
        Assert.True(answer.Shortfall > 0);
    }

    // Best between 40 and 60: half its width is 10; outside, s in tenths.
    [Theory]
    [InlineData("inside", 50, 50, RagRating.Green, RatingReason.InsideBand, 0.0)]
    [InlineData("on the edge", 40, 60, RagRating.Green, RatingReason.InsideBand, 0.0)]
    [InlineData("s 0.05", 39.5, 60.5, RagRating.Green, RatingReason.OutsideBand, 0.05)]
    [InlineData("s 0.06", 39.4, 60.6, RagRating.AmberGreen, RatingReason.OutsideBand, 0.06)]
    [InlineData("s 0.40", 36, 64, RagRating.AmberGreen, RatingReason.OutsideBand, 0.40)]
    [InlineData("s 0.41", 35.9, 64.1, RagRating.AmberRed, RatingReason.OutsideBand, 0.41)]
    [InlineData("s 1", 30, 70, RagRating.Red, RatingReason.OutsideBand, 1.0)]
    public void Rate_Band_IsTheSameOnBothSides(string boundary, double below, double above, RagRating rating, RatingReason reason, double shortfall)
    {
        foreach (var actual in new[] { below, above })
        {
            Is(rating, reason, shortfall, PlanTerms.Rate(PlanTerms.Band(40, 60), actual, 30), boundary);
            Is(rating, reason, shortfall, PlanTerms.Rate(PlanTerms.Band(40, 60, polarity: Polarity.LowerIsBetter), actual, 30), boundary + ", the other polarity");
        }
    }

    [Theory]
    [InlineData("inside", 60, RagRating.Green, RatingReason.InsideBand)]
    [InlineData("a hair outside is no Green", 60.5, RagRating.AmberRed, RatingReason.NarrowlyMissed)]
    [InlineData("s 0.20", 62, RagRating.AmberRed, RatingReason.NarrowlyMissed)]
    [InlineData("s 0.21", 62.1, RagRating.Red, RatingReason.Missed)]
    public void Rate_BandOnItsDate_IsMetOrMissed(string boundary, double actual, RagRating rating, RatingReason reason) =>
        Is(rating, reason, null, PlanTerms.Rate(PlanTerms.Band(40, 60), actual, 60), boundary);

    [Fact]
    public void Rate_BandEdgeInsideTheInterval_IsWithinChance() =>
        Is(RagRating.AmberGreen, RatingReason.WithinChance, null, PlanTerms.Rate(PlanTerms.Band(40, 60), 65, 30, interval: new(59, 71)), "s 0.5");

    // Tolerance: plan at month 30 is 150. Half as points of a percentage, half as 5 % of the plan (7.5, twice 15).
    [Theory]
    [InlineData("at plan", UnitKind.Percentage, 2, 150, RagRating.Green)]
    [InlineData("a hair behind", UnitKind.Percentage, 2, 149.99, RagRating.AmberGreen)]
    [InlineData("on the tolerance", UnitKind.Percentage, 2, 148, RagRating.AmberGreen)]
    [InlineData("beyond it", UnitKind.Percentage, 2, 147.99, RagRating.AmberRed)]
    [InlineData("on twice the tolerance", UnitKind.Percentage, 2, 146, RagRating.AmberRed)]
    [InlineData("beyond twice", UnitKind.Percentage, 2, 145.99, RagRating.Red)]
    [InlineData("at plan", UnitKind.Count, 0.05, 150, RagRating.Green)]
    [InlineData("on the tolerance", UnitKind.Count, 0.05, 142.5, RagRating.AmberGreen)]
    [InlineData("beyond it", UnitKind.Count, 0.05, 142.4, RagRating.AmberRed)]
    [InlineData("on twice the tolerance", UnitKind.Count, 0.05, 135, RagRating.AmberRed)]
    [InlineData("beyond twice", UnitKind.Count, 0.05, 134.9, RagRating.Red)]
    public void Rate_ByToleranceOfValue_HasPointsForPercentages(string boundary, UnitKind unit, double tolerance, double actual, RagRating rating) =>
        Assert.True(PlanTerms.Rate(PlanTerms.Reach(100, 200, 60) with { Tolerance = tolerance }, actual, 30, unit: unit).Rating == rating, boundary);

    [Fact]
    public void Rate_ByToleranceOnTheTargetsDate_AMissedTargetIsNeverGreen()
    {
        var terms = PlanTerms.Reach(100, 200, 60) with { Tolerance = 0.05 };

        Is(RagRating.AmberRed, RatingReason.NarrowlyMissed, 0.01, PlanTerms.Rate(terms, 199, 60), "1 of 100");
        Is(RagRating.Green, RatingReason.TargetMet, 0, PlanTerms.Rate(terms, 200, 60), "met");
    }

    [Fact]
    public void Rate_WithOtherCuts_FollowsThem()
    {
        var strict = RatingCuts.Current with { Version = "strict", Green = 0 };

        Assert.Equal(RagRating.AmberGreen, RatingRule.Rate(new(PlanTerms.Reach(100, 200, 60), 147.5, 30, UnitKind.Rate, 9), strict).Rating);
    }

    private static void Is(RagRating rating, RatingReason? reason, double? shortfall, in RatingAnswer answer, string why)
    {
        Assert.True(answer.Rating == rating, FormattableString.Invariant($"{why}: {answer.Rating} is not {rating} ({answer})"));
        if (reason is { } r) Assert.True(answer.Reason == r, FormattableString.Invariant($"{why}: {answer.Reason} is not {r}"));
        if (shortfall is { } s) Assert.True(Math.Abs(answer.Shortfall - s) < 1.5e-9, FormattableString.Invariant($"{why}: shortfall {answer.Shortfall} is not {s}"));
    }
}
