using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Progress;

/// <summary>METHOD section 7, monthly and quarterly series; points are counted from 1 in the names, as there.</summary>
public class ControlChartTests
{
    private static readonly double[] Spike = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
    private static readonly double[] Climb = [50, 52, 49, 51, 50, 53, 54, 55, 56, 57, 58, 59, 48, 50, 51];

    private static readonly ControlChartOptions Unscreened = new() { IsScreened = false };

    [Fact]
    public void Limits_MethodsSpike_IsScreenedOrNot()
    {
        AssertLimits(1.9444, -0.7156, 4.6044, ControlChart.Limits(Spike));
        AssertLimits(1.9444, -3.0626, 6.9515, ControlChart.Limits(Spike, isScreened: false));
    }

    [Fact]
    public void Of_MethodsSpike_MarksIt()
    {
        Assert.All([ControlChartOptions.Default, Unscreened], options =>
        {
            var chart = ControlChart.Of(Spike, options);

            Assert.Equal((ControlMark.OutsideLimit, ControlSide.High), (chart.Points[4].Mark, chart.Points[4].Side));
            Assert.Equal(1, chart.Points.Count(p => p.Mark == ControlMark.OutsideLimit));
            Assert.False(chart.IsFewPoints);
        });
    }

    [Fact]
    public void Of_MethodsClimb_MarksTheFirstMatch()
    {
        var chart = ControlChart.Of(Climb, ControlChartOptions.Default);

        AssertLimits(52.8667, 48.7744, 56.9590, chart.Points[0].Limits);
        Assert.Equal("w.w.↑↑↑↑↑HHHL..", Marks(chart));
    }

    [Theory]
    [InlineData("seven rise", "↑↑↑↑↑↑↑.", 1d, 2d, 3d, 4d, 5d, 6d, 7d, 3d)] // mean 3.875, mean range 10/7, spread 3.8: limits 0.075 and 7.675
    [InlineData("six rise", ".......", 2d, 3d, 4d, 5d, 6d, 7d, 3d)]
    [InlineData("an equal pair breaks it", "........", 1d, 2d, 3d, 3d, 4d, 5d, 6d, 7d)]
    [InlineData("the turning point belongs to both", "↑↑↑↑↑↑↑↓↓↓↓↓↓", 1d, 2d, 3d, 4d, 5d, 6d, 7d, 6d, 5d, 4d, 3d, 2d, 1d)] // ranges 1, mean 49/13, limits 1.11 and 6.43: 1 and 7 lie outside
    public void Of_Trends(string boundary, string marks, params double[] values)
    {
        var chart = ControlChart.Of(values, ControlChartOptions.Default);
        var trends = string.Concat(chart.Points.Select(p => p.Mark == ControlMark.TrendOfSeven ? Letter(p) : '.'));
        var outside = chart.Points.Select(p => p.Mark == ControlMark.OutsideLimit).ToArray();

        // Being outside comes first.
        Assert.True(trends == string.Concat(marks.Select((m, i) => outside[i] ? '.' : m)), $"{boundary}: {Marks(chart)}");
    }

    [Fact]
    public void Of_SevenOnOneSide_MarksThemAllAndNotSix()
    {
        // Mean 5, every range 2, so the spread is 5.32 and the near limits are 1.45 and 8.55: none outside, none near.
        Assert.Equal("ddddddduuuuuuu", Marks(ControlChart.Of([4, 2, 4, 2, 4, 2, 4, 6, 8, 6, 8, 6, 8, 6], ControlChartOptions.Default)));
        Assert.Equal("............", Marks(ControlChart.Of([4, 2, 4, 2, 4, 2, 8, 6, 8, 6, 8, 6], ControlChartOptions.Default)));
    }

    [Fact]
    public void Of_AConstantSeries_IsCommonCause()
    {
        // 0.1 ten times has a mean of 0.09999999999999999 when added up plainly.
        var chart = ControlChart.Of(Enumerable.Repeat(0.1, 10).ToArray(), ControlChartOptions.Default);

        Assert.Equal("..........", Marks(chart));
        Assert.Equal(new ControlLimits(0.1, 0), chart.Points[0].Limits);
    }

    [Fact]
    public void Of_Rebased_HasLimitsPerGroupAndNoRunAcross()
    {
        double[] values = [1, 2, 3, 4, 5, 6, 7, 8];
        var chart = ControlChart.Of(values, new() { RebaseAt = [4] });

        // 1 to 4 and 5 to 8: means 2.5 and 6.5, ranges of 1, spread 2.66.
        AssertLimits(2.5, -0.16, 5.16, chart.Points[3].Limits);
        AssertLimits(6.5, 3.84, 9.16, chart.Points[4].Limits);
        Assert.Equal("........", Marks(chart));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(16)]
    public void Of_RebasedOutsideTheSeries_IsRefused(int at) =>
        Assert.Throws<ArgumentException>(() => ControlChart.Of(Climb, new() { RebaseAt = [at] }));

    [Fact]
    public void Of_RebasedBackwards_IsRefused() =>
        Assert.Throws<ArgumentException>(() => ControlChart.Of(Climb, new() { RebaseAt = [8, 4] }));

    [Theory]
    [InlineData(11, null, true)]
    [InlineData(12, null, false)]
    [InlineData(15, 4, true)] // 11 since
    [InlineData(15, 3, false)] // 12 since
    public void Of_FewPoints_AreCountedSinceTheLastRebase(int length, int? rebase, bool isFew) =>
        Assert.Equal(isFew, ControlChart.Of(Climb.AsSpan(0, length), new() { RebaseAt = rebase is { } at ? [at] : [] }).IsFewPoints);

    // The climb's limits are 48.7744 and 56.9590.
    [Theory]
    [InlineData(57, Polarity.HigherIsBetter, TargetAssurance.ConsistentlyFails)]
    [InlineData(48.7, Polarity.HigherIsBetter, TargetAssurance.ConsistentlyPasses)]
    [InlineData(52, Polarity.HigherIsBetter, TargetAssurance.HitAndMiss)]
    [InlineData(57, Polarity.LowerIsBetter, TargetAssurance.ConsistentlyPasses)]
    [InlineData(48.7, Polarity.LowerIsBetter, TargetAssurance.ConsistentlyFails)]
    [InlineData(52, Polarity.LowerIsBetter, TargetAssurance.HitAndMiss)]
    public void AssuranceAgainst_ATarget(double target, Polarity polarity, TargetAssurance assurance) =>
        Assert.Equal(assurance, ControlChart.Of(Climb, ControlChartOptions.Default).AssuranceAgainst(target, polarity));

    [Fact]
    public void Limits_AllocatesNothing()
    {
        ControlChart.Limits(Climb);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 100; i++) ControlChart.Limits(Climb);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Limits_OfOneValue_AreThatValue() => Assert.Equal(new ControlLimits(7, 0), ControlChart.Limits([7]));

    [Fact]
    public void Limits_OfNothing_IsRefused() => Assert.Throws<ArgumentException>(() => ControlChart.Limits([]));

    private static void AssertLimits(double centre, double lower, double upper, ControlLimits limits)
    {
        Assert.Equal(centre, limits.Centre, 4);
        Assert.Equal(lower, limits.Lower, 4);
        Assert.Equal(upper, limits.Upper, 4);
    }

    // High and Low outside, arrows for a trend, W and w two in three, u and d seven on one side.
    internal static string Marks(ControlChart chart) => string.Concat(chart.Points.Select(Letter));

    private static char Letter(ControlPoint point) => (point.Mark, point.Side) switch
    {
        (ControlMark.CommonCause, ControlSide.None) => '.',
        (ControlMark.OutsideLimit, ControlSide.High) => 'H',
        (ControlMark.OutsideLimit, ControlSide.Low) => 'L',
        (ControlMark.TrendOfSeven, ControlSide.High) => '↑',
        (ControlMark.TrendOfSeven, ControlSide.Low) => '↓',
        (ControlMark.TwoOfThree, ControlSide.High) => 'W',
        (ControlMark.TwoOfThree, ControlSide.Low) => 'w',
        (ControlMark.SevenOnOneSide, ControlSide.High) => 'u',
        (ControlMark.SevenOnOneSide, ControlSide.Low) => 'd',
        _ => '?',
    };
}
