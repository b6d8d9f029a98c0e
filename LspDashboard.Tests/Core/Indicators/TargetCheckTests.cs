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
