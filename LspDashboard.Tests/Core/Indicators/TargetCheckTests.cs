using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Indicators;

public class TargetCheckTests
{
    private static readonly Indicator Lower = new()
    {
        Code = "NI 112", Title = "Conceptions", Kind = IndicatorKind.NationalIndicator, Polarity = Polarity.LowerIsBetter,
        Unit = new("per 1,000", "", UnitKind.Rate), Frequency = Frequency.CalendarYear,
    };

    [Fact]
    public void Problems_ReachALowerLevel_HasNone() => Assert.Empty(TargetCheck.Problems(Reach(), Lower));

    [Fact]
    public void Problems_ReachALevelWorseThanTheBaseline_SaysSoAtTheValue() =>
        Assert.Contains("worse than its baseline", Problem(nameof(Target.Value), t => t.Value = 80), StringComparison.Ordinal);

    [Fact]
    public void Problems_TargetBeforeItsBaseline_SaysSoAtTheDate() =>
        Assert.Contains("must come after its baseline, 1998", Problem(nameof(Target.TargetPeriod), t => t.TargetPeriod = ReportingPeriod.CalendarYear(1997)), StringComparison.Ordinal);

    [Fact]
    public void Problems_PeriodOfAnotherFrequency_SaysWhichIsNeeded() =>
        Assert.Contains("reported by calendar year", Problem(nameof(Target.TargetPeriod), t => t.TargetPeriod = ReportingPeriod.FinancialYear(2009)), StringComparison.Ordinal);

    [Fact]
    public void Problems_WithoutBaseline_AsksForIt() => Assert.Contains("starts from", Problem(nameof(Target.Baseline), t => t.Baseline = null), StringComparison.Ordinal);

    [Theory]
    [InlineData("does not reach 100", new double[] { 15, 40, 70, 90 }, "The last share is 100")]
    [InlineData("falls", new double[] { 15, 40, 30, 100 }, "never fall")]
    [InlineData("three parts", new double[] { 30, 60, 100 }, "four quarters")]
    public void Problems_Profile_IsCheckedAsAWhole(string boundary, double[] profile, string said)
    {
        var target = new Target
        {
            Kind = TargetKind.Profile, TargetPeriod = ReportingPeriod.FinancialYear(2009), Value = 300, Profile = profile, EffectiveFrom = new(2009, 4, 1),
        };

        Assert.True(TargetCheck.Problems(target, Lower)[nameof(Target.Profile)].Contains(said, StringComparison.Ordinal), boundary);
    }

    [Fact]
    public void Problems_BandUpsideDown_SaysSo()
    {
        var target = new Target { Kind = TargetKind.Band, TargetPeriod = ReportingPeriod.CalendarYear(2010), Lower = 5, Upper = 4, EffectiveFrom = new(2009, 4, 1) };

        Assert.Contains("below the upper", TargetCheck.Problems(target, Lower)[nameof(Target.Lower)], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the day before it ends", "2010-12-30", true)]
    [InlineData("its last day", "2010-12-31", false)]
    public void Problems_BaselineOfAPeriodStillOpen_IsRefused(string boundary, string asKnown, bool isOpen)
    {
        var target = Reach();
        (target.BaselinePeriod, target.TargetPeriod) = (ReportingPeriod.CalendarYear(2010), ReportingPeriod.CalendarYear(2014));

        var problems = TargetCheck.Problems(target, Lower, DateOnly.ParseExact(asKnown, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        Assert.True(problems.ContainsKey(nameof(Target.BaselinePeriod)) == isOpen, boundary);
    }

    [Theory]
    [InlineData("two of a date", new[] { 2004, 2004 }, new[] { 40.0, 39 }, "Two agreed points are of the same date, 2004. Keep one of them.")]
    [InlineData("on the baseline", new[] { 1998 }, new[] { 40.0 }, "Agreed points lie between the baseline and the target.")]
    [InlineData("on the target", new[] { 2010 }, new[] { 40.0 }, "Agreed points lie between the baseline and the target.")]
    [InlineData("none", new int[0], new double[0], "Give at least one agreed point, such as 2009/10 Q2 = 12.")]
    [InlineData("no number", new[] { 2004 }, new[] { double.NaN }, "Give each agreed point its value.")]
    [InlineData("right", new[] { 2002, 2004 }, new[] { 40.0, 39 }, null)]
    public void Problems_AgreedPoints_AreSaidAtThePoints(string boundary, int[] years, double[] values, string? said)
    {
        var target = Reach();
        (target.Trajectory, target.Milestones) = (TrajectoryShape.Milestones, years.Zip(values, (y, v) => new Milestone(ReportingPeriod.CalendarYear(y), v)).ToList());

        Assert.True(TargetCheck.Problems(target, Lower).GetValueOrDefault(nameof(Target.Milestones)) == said, boundary);
    }

    [Fact]
    public void Problems_AgreedPointOfAnotherFrequency_SaysWhichIsNeeded()
    {
        var target = Reach();
        (target.Trajectory, target.Milestones) = (TrajectoryShape.Stepped, [new(ReportingPeriod.Quarter(2004, 1), 40)]);

        Assert.Contains("reported by calendar year", TargetCheck.Problems(target, Lower)[nameof(Target.Milestones)], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("its last day", "2010-12-31", false)]
    [InlineData("the day after", "2011-01-01", true)]
    public void Problems_InEffectAfterItFallsDue_IsRefused(string boundary, string from, bool isRefused)
    {
        var target = Reach();
        target.EffectiveFrom = DateOnly.ParseExact(from, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        Assert.True(TargetCheck.Problems(target, Lower).ContainsKey(nameof(Target.EffectiveFrom)) == isRefused, boundary);
    }

    [Fact]
    public void Problems_NumbersWithoutEnd_AreNone()
    {
        Assert.Contains("starts from", Problem(nameof(Target.Baseline), t => t.Baseline = double.PositiveInfinity), StringComparison.Ordinal);
        Assert.Contains("above 0", Problem(nameof(Target.Tolerance), t => t.Tolerance = double.NaN), StringComparison.Ordinal);
        Assert.Contains("at most 500", Problem(nameof(Target.Source), t => t.Source = new string('x', 501)), StringComparison.Ordinal);
    }

    private static string Problem(string field, Action<Target> change)
    {
        var target = Reach();
        change(target);
        return TargetCheck.Problems(target, Lower)[field];
    }

    private static Target Reach() => new()
    {
        Kind = TargetKind.Reach, BaselinePeriod = ReportingPeriod.CalendarYear(1998), Baseline = 47.1, TargetPeriod = ReportingPeriod.CalendarYear(2010), Value = 23.6,
        EffectiveFrom = new(2008, 4, 1),
    };
}
