using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Progress;

public class TrajectoryTests
{
    private static readonly PlannedPoint[] Points = [new(24, 110), new(48, 170)];

    [Theory]
    [InlineData("month before the baseline", -1, null)]
    [InlineData("on the baseline", 0, 6.90)]
    [InlineData("year 1 of 5", 12, 6.748)] // 6.90 - 0.76 x 1/5
    [InlineData("year 3 of 5", 36, 6.444)] // METHOD's NI 186
    [InlineData("month before the target", 59, 6.152666666666667)] // 6.90 - 0.76 x 59/60 = 6.90 - 0.747333...
    [InlineData("on the target", 60, 6.14)]
    [InlineData("after the target", 90, 6.14)]
    public void Expected_Linear_RunsStraightFromBaselineToTarget(string boundary, int month, double? expected) =>
        Near(expected, Trajectory.Expected(PlanTerms.Reach(6.90, 6.14, 60, Polarity.LowerIsBetter), month), boundary);

    [Theory]
    [InlineData("before", -1, null)]
    [InlineData("on the baseline", 0, 100.0)]
    [InlineData("half way", 24, 200.0)] // 100 to 400 is twice in each half
    [InlineData("quarter way", 12, 141.4213562373095)] // the square root of 2
    [InlineData("on the target", 48, 400.0)]
    [InlineData("after", 49, 400.0)]
    public void Expected_Compound_GrowsByTheSameProportion(string boundary, int month, double? expected) =>
        Near(expected, Trajectory.Expected(PlanTerms.Reach(100, 400, 48, shape: TrajectoryShape.Compound), month), boundary);

    [Fact]
    public void Expected_CompoundOfTwoNegativeValues_IsCompound()
    {
        var terms = PlanTerms.Reach(-400, -100, 48, shape: TrajectoryShape.Compound);

        Assert.True(Trajectory.IsCompoundPossible(terms));
        Near(-200, Trajectory.Expected(terms, 24), "half way");
    }

    [Theory]
    [InlineData("signs differ", -100, 100, 0)]
    [InlineData("baseline is zero", 0, 100, 50)]
    [InlineData("target is zero", 100, 0, 50)]
    public void Expected_CompoundImpossible_IsLinearAndSaysSo(string why, double baseline, double target, double halfWay)
    {
        var terms = PlanTerms.Reach(baseline, target, 24, shape: TrajectoryShape.Compound);

        Assert.False(Trajectory.IsCompoundPossible(terms), why);
        Near(halfWay, Trajectory.Expected(terms, 12), why);
    }

    [Theory]
    [InlineData("on the baseline", 0, 100.0)]
    [InlineData("half way to the first point", 12, 105.0)]
    [InlineData("month before the first point", 23, 109.58333333333333)] // 100 + 10 x 23/24
    [InlineData("on the first point", 24, 110.0)]
    [InlineData("between the points", 36, 140.0)]
    [InlineData("on the second point", 48, 170.0)]
    [InlineData("between last point and target", 54, 185.0)]
    [InlineData("on the target", 60, 200.0)]
    [InlineData("after", 61, 200.0)]
    [InlineData("before", -1, null)]
    public void Expected_Milestones_RunsStraightBetweenPoints(string boundary, int month, double? expected)
    {
        Near(expected, Trajectory.Expected(PlanTerms.Reach(100, 200, 60, shape: TrajectoryShape.Milestones, points: Points), month), boundary);
        Near(expected, Trajectory.Expected(PlanTerms.Reach(100, 200, 60, shape: TrajectoryShape.Milestones, points: Points.Reverse().ToArray()), month), boundary + ", points in another order");
    }

    [Theory]
    [InlineData("on the baseline", 0, 100.0)]
    [InlineData("month before the first point", 23, 100.0)]
    [InlineData("on the first point", 24, 110.0)]
    [InlineData("month before the second", 47, 110.0)]
    [InlineData("on the second point", 48, 170.0)]
    [InlineData("month before the target", 59, 170.0)]
    [InlineData("on the target", 60, 200.0)]
    [InlineData("before", -1, null)]
    public void Expected_Stepped_HoldsTheLastAgreedPoint(string boundary, int month, double? expected) =>
        Near(expected, Trajectory.Expected(PlanTerms.Reach(100, 200, 60, shape: TrajectoryShape.Stepped, points: Points), month), boundary);

    [Theory]
    [InlineData("the year before", 0, null)]
    [InlineData("Q1", 3, 45.0)] // 15 % of 300
    [InlineData("Q2", 6, 120.0)]
    [InlineData("Q3", 9, 210.0)]
    [InlineData("Q4", 12, 300.0)]
    [InlineData("a month into Q2", 4, 70.0)] // 15 % and a third of the 25 % of Q2: 23.333 % of 300
    [InlineData("the year after: another year has another target", 13, null)]
    public void Expected_Profile_IsTheShareOfTheYearsTarget(string boundary, int month, double? expected) =>
        Near(expected, Trajectory.Expected(PlanTerms.Profile(300), month), boundary);

    [Theory]
    [InlineData(TargetKind.Maintain)]
    [InlineData(TargetKind.FloorNow)]
    public void Expected_OfALevelThatHolds_IsTheTargetAtEveryDate(TargetKind kind)
    {
        foreach (var month in new[] { -12, 0, 30, 60, 90 })
            Near(81, Trajectory.Expected(PlanTerms.Hold(81, kind: kind), month), "month " + FormattableString.Invariant($"{month}"));
    }

    [Fact]
    public void Expected_DeclaredMaintainWithAnotherBaseline_IsTheTarget() =>
        Near(81, Trajectory.Expected(new TargetTerms(TargetKind.Maintain, Polarity.HigherIsBetter, 75, 0, 81, 60).Settled(), 12), "declared so");

    [Theory]
    [InlineData(TargetKind.Reach, 100, 110, TargetKind.Reach)]
    [InlineData(TargetKind.Reach, 100, 100, TargetKind.Maintain)]
    [InlineData(TargetKind.Reach, 100, 90, TargetKind.Limit)]
    [InlineData(TargetKind.Limit, 100, 90, TargetKind.Limit)]
    [InlineData(TargetKind.Limit, 100, 100, TargetKind.Maintain)]
    [InlineData(TargetKind.Limit, 100, 110, TargetKind.Reach)]
    [InlineData(TargetKind.FloorByDate, 100, 110, TargetKind.FloorByDate)]
    [InlineData(TargetKind.FloorByDate, 100, 90, TargetKind.Maintain)] // already there: held at every date, and due on its own
    public void Settled_WhereKindAndNumbersDisagree_FollowsTheNumbers(TargetKind kind, double baseline, double target, TargetKind settled)
    {
        Assert.Equal(settled, new TargetTerms(kind, Polarity.HigherIsBetter, baseline, 0, target, 60).Settled().Kind);
        // The mirror: lower is better, values negated.
        Assert.Equal(settled, new TargetTerms(kind, Polarity.LowerIsBetter, -baseline, 0, -target, 60).Settled().Kind);
    }

    private static void Near(double? expected, double? actual, string why)
    {
        Assert.True(expected.HasValue == actual.HasValue, why);
        if (expected is { } e) Assert.True(Math.Abs(e - actual!.Value) < 1e-9, FormattableString.Invariant($"{why}: {actual} is not {e}"));
    }
}
