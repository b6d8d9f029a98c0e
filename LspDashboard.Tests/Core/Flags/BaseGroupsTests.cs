using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Flags;

/// <summary>No test crosses a change of base; limits and centres are worked by hand.</summary>
public class BaseGroupsTests
{
    private static readonly ReportingPeriod First = ReportingPeriod.Quarter(2007, 1);

    // Around 11, then a new definition: around 51.
    private static readonly double[] Eight = [10, 12, 10, 12, 50, 52, 50, 52];

    [Fact]
    public void Of_ANewBase_EachGroupHasItsOwnLimits()
    {
        var signal = Of(FlagCases.Indicator(), Eight, ReportingPeriod.Quarter(2008, 1));

        // Means of 11 and 51; all moving ranges are 2, so limits lie 2.66 x 2 = 5.32 away.
        Assert.Equal([11.0, 11, 11, 11, 51, 51, 51, 51], signal.Chart!.Points.Select(p => p.Limits.Centre));
        Assert.All(signal.Chart.Points, p => Assert.Equal(5.32, p.Limits.Spread, 9));
        Assert.Equal((ReportingPeriod.Quarter(2008, 1), 4, DirectionOfTravel.Steady), (signal.NewBase, signal.BaseStart, signal.Direction));
    }

    [Fact]
    public void Of_TheSameWithoutANote_IsOneGroup() => Assert.All(Of(FlagCases.Indicator(), Eight).Chart!.Points, p => Assert.Equal(31, p.Limits.Centre));

    [Theory]
    [InlineData("before the series", 2007, 1, 0)]
    [InlineData("with its second figure", 2007, 2, 1)]
    [InlineData("with its sixth", 2008, 2, 5)]
    public void Of_ABase_BeginsWithItsFirstPeriod(string boundary, int year, int quarter, int start) =>
        Assert.True(Of(FlagCases.Indicator(), Eight, ReportingPeriod.Quarter(year, quarter)).BaseStart == start, boundary);

    [Fact]
    public void Of_ABaseAfterTheLastFigure_ChangesNothing() => Assert.Null(Of(FlagCases.Indicator(), Eight, ReportingPeriod.Quarter(2009, 1)).NewBase);

    [Fact]
    public void Of_TwoFiguresOnTheNewBase_AreTooFewForLimits()
    {
        var signal = Of(FlagCases.Indicator(), Eight, ReportingPeriod.Quarter(2008, 3));

        Assert.Equal("2008/09 Q3 began a new base, and too few figures are on it for limits.", signal.WhyNot);
        Assert.Null(signal.Chart);
    }

    [Fact]
    public void Of_AYearToDateAcrossABase_HidesWhatWasAddedAcrossIt()
    {
        // 10, 20, 30, 40 to date; from Q3 on another definition: what Q3 added is a difference of two measures.
        var signal = Of(FlagCases.Indicator(set: i => i.Accumulation = Accumulation.Cumulative), [10, 20, 300, 310, 10, 20, 30], ReportingPeriod.Quarter(2007, 3));

        Assert.Equal([10.0, 10, 10, 10, 10, 10], signal.Chart!.Points.Select(p => p.Value));
        Assert.DoesNotContain(ReportingPeriod.Quarter(2007, 3), signal.Periods);
    }

    [Fact]
    public void Of_FourYearsOnTheNewBase_AreTooFewForTheTrend()
    {
        var signal = Years(ReportingPeriod.CalendarYear(2001));

        Assert.Equal("Five years on one base are needed, and 2001 began a new one.", signal.WhyNot);
        Assert.Equal(DirectionOfTravel.NotAvailable, signal.Direction);
    }

    [Fact]
    public void Of_FiveYearsOnTheNewBase_AreTestedWithoutTheOld() => Assert.NotEqual(TrendDirection.CannotBeCalculated, Years(ReportingPeriod.CalendarYear(2000)).Trend!.Value.Direction);

    // 1999 to 2004, half-width 1.
    private static ChangeSignal Years(params ReportingPeriod[] bases)
    {
        var points = FlagCases.Question(FlagCases.Indicator(Frequency.CalendarYear), null, ReportingPeriod.CalendarYear(1999), [90, 10, 12, 14, 16, 18], 1).Points;
        return ChangeSignal.Of(FlagCases.Indicator(Frequency.CalendarYear), [.. points.Select(p => (p.Period, p.Value, p.Interval))], null, bases);
    }

    private static ChangeSignal Of(Indicator indicator, double[] values, params ReportingPeriod[] bases)
    {
        var points = FlagCases.Question(indicator, null, First, values).Points;
        return ChangeSignal.Of(indicator, [.. points.Select(p => (p.Period, p.Value, p.Interval))], null, bases);
    }
}
