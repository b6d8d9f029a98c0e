using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Flags;

/// <summary>METHOD section 7: which test suits which series.</summary>
public class ChangeSignalTests
{
    private static readonly double[] Fourteen = [40, 42, 40, 42, 40, 42, 40, 42, 40, 42, 40, 42, 40, 42];

    [Theory]
    [InlineData("annual with intervals", Frequency.CalendarYear, Accumulation.Point, 4.0, ChangeTest.Trend, DirectionOfTravel.Steady, "")]
    [InlineData("annual without intervals", Frequency.CalendarYear, Accumulation.Point, null, ChangeTest.Trend, DirectionOfTravel.NotAvailable, "The figures come without the counts behind them, so chance cannot be told from change.")]
    [InlineData("a financial year's total", Frequency.FinancialYear, Accumulation.Cumulative, 4.0, ChangeTest.Trend, DirectionOfTravel.Steady, "")]
    [InlineData("pooled years", Frequency.PooledYears, Accumulation.Point, 4.0, ChangeTest.None, DirectionOfTravel.NotAvailable, "Pooled years overlap, so one year's change stands in several figures.")]
    [InlineData("quarters of a level", Frequency.Quarter, Accumulation.Point, null, ChangeTest.ControlChart, DirectionOfTravel.Steady, "")]
    [InlineData("months of a flow", Frequency.Month, Accumulation.Flow, null, ChangeTest.ControlChart, DirectionOfTravel.Steady, "")]
    [InlineData("rolling years", Frequency.Quarter, Accumulation.Rolling, null, ChangeTest.None, DirectionOfTravel.NotAvailable, "Each figure is of a whole year and shares most of it with the one before.")]
    public void Of_ASeries_TakesTheTestThatSuits(string which, Frequency frequency, Accumulation accumulation, double? halfWidth, ChangeTest test, DirectionOfTravel direction, string whyNot)
    {
        var signal = Of(FlagCases.Indicator(frequency, set: i => i.Accumulation = accumulation), null, First(frequency), Fourteen, halfWidth);

        Assert.True((signal.Test, signal.Direction, signal.WhyNot) == (test, direction, whyNot), $"{which}: {signal}");
    }

    [Theory]
    [InlineData("no figures", 0, "There are no figures yet.")]
    [InlineData("two figures", 2, "Too few figures for limits.")]
    public void Of_FewQuarters_CannotBeSaid(string which, int figures, string whyNot) =>
        Assert.True(Of(FlagCases.Indicator(), null, FlagCases.Q1, Fourteen[..figures]).WhyNot == whyNot, which);

    [Fact]
    public void Of_FourYears_CannotBeSaid() => Assert.Equal("Five years are needed.", Of(FlagCases.Indicator(Frequency.CalendarYear), null, First(Frequency.CalendarYear), Fourteen[..4], 4).WhyNot);

    [Fact]
    public void Of_AYearMissing_CannotBeSaid() => Assert.Equal(
        "The last five figures are not five years in a row.", Of(FlagCases.Indicator(Frequency.CalendarYear), null, First(Frequency.CalendarYear), [40, 40, 40, double.NaN, 40, 40], 4).WhyNot);

    [Theory]
    [InlineData(TargetKind.Reach, true)]
    [InlineData(TargetKind.FloorByDate, true)]
    [InlineData(TargetKind.Limit, true)]
    [InlineData(TargetKind.Maintain, false)]
    [InlineData(TargetKind.FloorNow, false)]
    [InlineData(TargetKind.Band, false)]
    [InlineData(TargetKind.Profile, false)]
    public void Of_ATargetThatAsksTheLevelToMove_RaisesNothingByItsLimits(TargetKind kind, bool isMeantToTrend)
    {
        var terms = new TargetTerms(kind, Polarity.HigherIsBetter, 40, 0, 60, 100);

        // 10 lies far outside the limits.
        var signal = Of(FlagCases.Indicator(), terms, ReportingPeriod.Quarter(2006, 1), [.. Fourteen, 10]);

        Assert.Equal(isMeantToTrend, signal.IsMeantToTrend);
        Assert.Equal(isMeantToTrend ? DirectionOfTravel.NotAvailable : DirectionOfTravel.Worsening, signal.Direction);
        Assert.NotNull(signal.Chart);
    }

    [Fact]
    public void Of_AYearToDate_IsTakenApartAndHidesWhatIsNotKnown()
    {
        // From 2008/09 Q3: the first cannot be taken apart; then 30; a year of 15, 25, a gap (which hides Q3 and Q4), and 20 again.
        var signal = Of(FlagCases.Indicator(set: i => i.Accumulation = Accumulation.Cumulative), null, ReportingPeriod.Quarter(2008, 3), [70, 100, 15, 40, double.NaN, 100, 20]);

        Assert.Equal([30.0, 15, 25, 20], signal.Chart!.Points.Select(p => p.Value));
        Assert.Equal(["2008/09 Q4", "2009/10 Q1", "2009/10 Q2", "2010/11 Q1"], signal.Periods.Select(p => p.Label));
    }

    [Fact]
    public void Of_AYearToDateInMonths_BeginsInApril()
    {
        var signal = Of(FlagCases.Indicator(Frequency.Month, set: i => i.Accumulation = Accumulation.Cumulative), null, ReportingPeriod.Month(2009, 2), [90, 100, 8, 15, 24]);

        Assert.Equal([10.0, 8, 7, 9], signal.Chart!.Points.Select(p => p.Value)); // March, April, May, June
    }

    private static ReportingPeriod First(Frequency frequency) => frequency switch
    {
        Frequency.CalendarYear => ReportingPeriod.CalendarYear(1995),
        Frequency.FinancialYear => ReportingPeriod.FinancialYear(1995),
        Frequency.PooledYears => ReportingPeriod.PooledYears(1993, 1995),
        Frequency.Month => ReportingPeriod.Month(2008, 4),
        _ => ReportingPeriod.Quarter(2006, 1),
    };

    private static ChangeSignal Of(Indicator indicator, TargetTerms? terms, ReportingPeriod first, double[] values, double? halfWidth = null)
    {
        var points = FlagCases.Question(indicator, null, first, values, halfWidth).Points;
        return ChangeSignal.Of(indicator, [.. points.Select(p => (p.Period, p.Value, p.Interval))], terms);
    }
}
