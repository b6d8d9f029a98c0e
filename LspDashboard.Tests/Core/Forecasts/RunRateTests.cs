using LspDashboard.Core.Forecasts;

namespace LspDashboard.Tests.Core.Forecasts;

public class RunRateTests
{
    [Fact]
    public void OfTotal_NeedsTwelveAQuarterToReach300()
    {
        // METHOD section 8: 252 so far and four quarters left; (300 - 252) / 4 = 12.
        var rate = RunRate.OfTotal([11, 10, 7, 8, 6, 9], soFar: 252, target: 300, periodsLeft: 4)!;

        Assert.Equal(12, rate.Needed);
        Assert.Equal([7.0, 8, 6, 9], rate.Recent);
        Assert.Equal(7.5, rate.RecentMean);
    }

    [Fact]
    public void OfTotal_AlreadyThere_NeedsNothingMore() => Assert.Equal(-5, RunRate.OfTotal([10], 310, 300, 2)!.Needed);

    [Fact]
    public void OfTotal_NoPeriodLeft_IsNone() => Assert.Null(RunRate.OfTotal([10], 290, 300, 0));

    [Fact]
    public void OfLevel_IsTheChangeEachPeriodMustBring()
    {
        // 6.6 to 6.0 in 3 years: 0.2 less each year; the last changes were -0.1, 0, -0.2.
        var rate = RunRate.OfLevel([6.9, 6.8, 6.8, 6.6], 6.0, 3)!;

        Assert.Equal(-0.2, rate.Needed, 9);
        Assert.Equal([-0.1, 0, -0.2], rate.Recent.Select(r => Math.Round(r, 9)));
    }

    [Fact]
    public void OfLevel_Gap_LeavesOutTheChangesThatAreNotKnown() =>
        Assert.Equal([1.0], RunRate.OfLevel([3, double.NaN, 5, 6], 8, 2)!.Recent);

    [Fact]
    public void OfLevel_OneValue_HasNothingRecent()
    {
        var rate = RunRate.OfLevel([6], 8, 2)!;

        Assert.Equal(1, rate.Needed);
        Assert.Null(rate.RecentMean);
    }

    [Fact]
    public void Added_YearToDate_StartsAfreshEachYear() =>
        Assert.Equal([15.0, 25, 30, 30, 20, 21], YearToDate.Added([15, 40, 70, 100, 20, 41], periodsPerYear: 4, firstPeriodOfYear: 1));

    [Fact]
    public void Added_SeriesStartsInMidYear_FirstIsNotKnown() =>
        Assert.Equal([double.NaN, 30, 20, 21], YearToDate.Added([70, 100, 20, 41], 4, 3));

    [Fact]
    public void Added_Gap_HidesItselfAndTheNext() =>
        Assert.Equal([15.0, double.NaN, double.NaN, 30], YearToDate.Added([15, double.NaN, 70, 100], 4, 1));
}
