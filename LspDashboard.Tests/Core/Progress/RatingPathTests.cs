using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Progress;

/// <summary>A regional office rates thousands of series at once: what every one of them needs leaves nothing for the garbage collector.</summary>
public class RatingPathTests
{
    private const int Times = 1000;

    private static readonly PlannedPoint[] Agreed = [new(20, 120), new(40, 160)];
    private static readonly double[] Values = [.. Enumerable.Range(0, 40).Select(q => 50 + (q * 0.3) + (q % 4))];
    private static readonly TrendPoint[] Years = [.. Enumerable.Range(0, 5).Select(y => new TrendPoint(12 * y, 50 + (2 * y), new Interval(48 + (2 * y), 52 + (2 * y))))];

    public static TheoryData<TargetKind, TrajectoryShape> Targets()
    {
        var all = new TheoryData<TargetKind, TrajectoryShape>();
        foreach (var kind in Enum.GetValues<TargetKind>())
            foreach (var shape in Enum.GetValues<TrajectoryShape>()) all.Add(kind, shape);
        return all;
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Rate_AThousandTimes_AllocatesNothing(TargetKind kind, TrajectoryShape shape)
    {
        // As the scorecard holds them: lists.
        List<PlannedPoint> agreed = [.. Agreed];
        List<double> profile = [15, 40, 70, 100];
        var terms = new TargetTerms(kind, Polarity.HigherIsBetter, kind == TargetKind.Profile ? 0 : 100, 0, 200, kind == TargetKind.Profile ? 36 : 60, shape, agreed, profile, 100, 200);
        var cuts = RatingCuts.Current;

        Assert.Equal(0, BytesOf(() =>
        {
            var settled = terms.Settled();
            // Before the plan, on the way and after the target's date; with an interval and without; behind and ahead.
            for (var month = -6; month <= 66; month += 6)
            {
                RatingRule.Rate(new(settled, 140, month, UnitKind.Rate, 1), cuts);
                RatingRule.Rate(new(settled, 230, month, UnitKind.Percentage, 0, 3, new Interval(220, 240)), cuts);
                RatingRule.Rate(new(settled with { Tolerance = 0.1 }, 90, month, UnitKind.Count, 0, null, new Interval(80, 160)), cuts);
            }
        }));
    }

    [Fact]
    public void Limits_AThousandTimes_AllocatesNothing() => Assert.Equal(0, BytesOf(() => ControlChart.Limits(Values)));

    [Fact]
    public void Trend_AThousandTimes_AllocatesNothing() => Assert.Equal(0, BytesOf(() => TrendTest.Of(Years)));

    // The first time is for the just-in-time compiler and the values that are made once; later it may compile better code meanwhile, on this very thread,
    // so the least of three rounds counts: what the work itself allocates, it allocates in each.
    private static long BytesOf(Action work)
    {
        work();
        return Enumerable.Range(0, 3).Min(_ => OfARound(work));
    }

    private static long OfARound(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Times; i++) work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
