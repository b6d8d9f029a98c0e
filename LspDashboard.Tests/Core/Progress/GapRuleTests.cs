using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Progress;

/// <summary>METHOD section 10; months are counted from the first period.</summary>
public class GapRuleTests
{
    private const Polarity Higher = Polarity.HigherIsBetter;
    private const Polarity Lower = Polarity.LowerIsBetter;

    // England stands at 70 first and 76 now; 1 is the difference that matters. Local 60 is 10 behind where higher is better, 10 ahead where lower is.
    [Theory]
    [InlineData("ten behind, now six", Higher, 60, 70, -6, GapMovement.Closing, true, false)]
    [InlineData("ten behind, now twelve although four better", Higher, 60, 64, -12, GapMovement.Widening, true, true)]
    [InlineData("ten behind, now twenty and worse", Higher, 60, 56, -20, GapMovement.Widening, true, false)]
    [InlineData("half a point less than matters", Higher, 60, 66.5, -9.5, GapMovement.Steady, true, false)]
    [InlineData("exactly what matters", Higher, 60, 67, -9, GapMovement.Closing, true, false)]
    [InlineData("overtaken", Higher, 60, 78, 2, GapMovement.Closing, false, false)]
    [InlineData("ahead, and less so: no gap to close", Higher, 80, 77, 1, GapMovement.Steady, false, false)]
    [InlineData("ahead, now behind", Higher, 72, 74, -2, GapMovement.Widening, true, true)]
    [InlineData("lower is better: ten behind, now fourteen", Lower, 80, 90, 14, GapMovement.Widening, true, false)]
    [InlineData("lower is better: ten behind, now four, and itself no better", Lower, 80, 80, 4, GapMovement.Closing, true, false)]
    public void Of_StartAndNow(string boundary, Polarity polarity, double first, double now, double gap, GapMovement movement, bool isBehind, bool improvedButWidened)
    {
        var answer = GapRule.Of(new(polarity, [new(0, first, null), new(12, now, null)], [new(0, 70, null), new(12, 76, null)], 0, 1))!;

        Assert.True(answer.Movement == movement, $"{boundary}: {answer}");
        Assert.Equal(gap, answer.Now.Value, 9);
        Assert.Equal(first - 70, answer.Start!.Value.Value, 9);
        Assert.Equal((isBehind, improvedButWidened), (answer.IsBehind, answer.ImprovedButWidened));
        Assert.Null(answer.Now.Interval);
    }

    [Fact]
    public void Of_ComparatorReportingForOtherDates_UsesTheLatestCommonPeriod()
    {
        TrendPoint[] local = [new(36, 68, null), new(0, 50, null), new(12, 60, null), new(24, 64, null)];
        TrendPoint[] england = [new(12, 70, null), new(24, 71, null), new(48, 75, null), new(0, 70, null)];

        var gap = GapRule.Of(new(Higher, local, england, StartMonth: 6, 1))!;

        Assert.Equal(new GapPoint(12, -10, null), gap.Start);
        Assert.Equal(new GapPoint(24, -7, null), gap.Now);
    }

    [Fact]
    public void Of_NoCommonPeriod_IsNull() =>
        Assert.Null(GapRule.Of(new(Higher, [new(0, 50, null)], [new(12, 70, null)], 0, 1)));

    [Fact]
    public void Of_OneCommonPeriod_HasNoMovement()
    {
        var gap = GapRule.Of(new(Higher, [new(0, 50, null)], [new(0, 70, null)], 0, 1))!;

        Assert.Equal((GapMovement.NotAvailable, (GapPoint?)null, -20), (gap.Movement, gap.Start, gap.Now.Value));
    }

    [Theory]
    [InlineData("6 behind where 6 were planned", Higher, 70, -6, true)]
    [InlineData("6 behind where 5 were", Higher, 70, -5, false)]
    [InlineData("lower is better: 4 behind where 5 were", Lower, 80, 5, true)]
    [InlineData("lower is better: 4 behind where 3 were", Lower, 80, 3, false)]
    public void Of_WithAPlan_SaysWhetherItHolds(string boundary, Polarity polarity, double now, double planned, bool isAsPlanned)
    {
        var gap = GapRule.Of(new(polarity, [new(12, now, null)], [new(12, 76, null)], 0, 1, planned))!;

        Assert.True(gap.IsAsPlanned == isAsPlanned, boundary);
        Assert.Equal(planned, gap.Planned);
    }

    // Half widths 3 and 4 make 5 (a right-angled triangle).
    [Theory]
    [InlineData("-15 to -5 and -5 to 5 touch", 76, GapMovement.Steady)]
    [InlineData("-15 to -5 and -4 to 6 are apart", 77, GapMovement.Closing)]
    public void Of_IntervalsOnBothSides_AreCombined(string boundary, double now, GapMovement movement)
    {
        var gap = GapRule.Of(new(Higher, [new(0, 60, new(57, 63)), new(12, now, new(now - 3, now + 3))], [new(0, 70, new(66, 74)), new(12, 76, new(72, 80))], 0, 1))!;

        Assert.Equal(new Interval(-15, -5), gap.Start!.Value.Interval);
        Assert.True(gap.Movement == movement, boundary);
    }

    [Fact]
    public void Of_AnIntervalOnOneSide_GivesNone() =>
        Assert.Null(GapRule.Of(new(Higher, [new(0, 60, new(57, 63))], [new(0, 70, null)], 0, 1))!.Now.Interval);
}
