using System.Globalization;
using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Periods;

public class ReportingCalendarTests
{
    [Theory]
    [InlineData("FY2009-10", 3, "2010-06-30")] // 31 March and three months, kept at the month's end
    [InlineData("FY2009-10", 0, "2010-03-31")]
    [InlineData("FY2009-10", 12, "2011-03-31")]
    [InlineData("2009-10Q1", 1, "2009-07-31")]
    [InlineData("2009-10Q3", 2, "2010-02-28")] // February ends on the 28th
    [InlineData("M2007-11", 3, "2008-02-29")] // and in a leap year on the 29th
    [InlineData("M2008-02", 1, "2008-03-31")] // from February's end to March's
    [InlineData("2010..2012", 6, "2013-06-30")]
    public void UsuallyOut_AfterTheLag_IsTheEndOfAMonth(string code, int lag, string day) =>
        Assert.Equal(Day(day), ReportingCalendar.UsuallyOut(PeriodCode.Parse(code), lag));

    [Theory]
    [InlineData("2010-06-30T22:59:59Z", "2010-06-30")] // 23:59:59 in London
    [InlineData("2010-06-30T23:00:00Z", "2010-07-01")] // midnight there
    [InlineData("2010-06-30T23:30:00Z", "2010-07-01")]
    [InlineData("2010-12-31T23:59:59Z", "2010-12-31")] // no summer time
    [InlineData("2011-01-01T00:00:00Z", "2011-01-01")]
    [InlineData("2010-07-01T01:30:00+02:00", "2010-07-01")] // another offset, the same instant as 23:30 UTC
    public void UkDate_OfAnInstant_IsTheDayInLondon(string instant, string day) =>
        Assert.Equal(Day(day), ReportingCalendar.UkDate(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("day before its end", Frequency.Quarter, "2009-06-29", "2008-09Q4")]
    [InlineData("on its end", Frequency.Quarter, "2009-06-30", "2009-10Q1")]
    [InlineData("day after", Frequency.Quarter, "2009-07-01", "2009-10Q1")]
    [InlineData("day before Q4 ends", Frequency.Quarter, "2010-03-30", "2009-10Q3")]
    [InlineData("Q4 ends", Frequency.Quarter, "2010-03-31", "2009-10Q4")]
    [InlineData("on New Year's Day", Frequency.Quarter, "2010-01-01", "2009-10Q3")]
    [InlineData("day before", Frequency.FinancialYear, "2010-03-30", "FY2008-09")]
    [InlineData("on its end", Frequency.FinancialYear, "2010-03-31", "FY2009-10")]
    [InlineData("first day of the next", Frequency.FinancialYear, "2010-04-01", "FY2009-10")]
    [InlineData("day before", Frequency.CalendarYear, "2009-12-30", "2008")]
    [InlineData("on its end", Frequency.CalendarYear, "2009-12-31", "2009")]
    [InlineData("day before", Frequency.AcademicYear, "2009-08-30", "AY2007-08")]
    [InlineData("on its end", Frequency.AcademicYear, "2009-08-31", "AY2008-09")]
    [InlineData("first day of the next", Frequency.AcademicYear, "2009-09-01", "AY2008-09")]
    [InlineData("day before", Frequency.Month, "2008-02-28", "M2008-01")]
    [InlineData("on its end", Frequency.Month, "2008-02-29", "M2008-02")]
    [InlineData("day before", Frequency.PooledYears, "2012-12-30", "2009..2011")]
    [InlineData("on its end", Frequency.PooledYears, "2012-12-31", "2010..2012")]
    public void LastEnded_AroundAPeriodsEnd_CountsTheLastDay(string boundary, Frequency frequency, string day, string code) =>
        Assert.True(ReportingCalendar.LastEnded(frequency, Day(day)).Code == code, boundary);

    [Theory]
    [InlineData("2009-04-01", "2009-10Q1")] // on start
    [InlineData("2009-03-31", "2008-09Q4")] // day before start
    [InlineData("2009-06-30", "2009-10Q1")] // on end
    [InlineData("2009-07-01", "2009-10Q2")]
    [InlineData("2009-09-30", "2009-10Q2")]
    [InlineData("2009-10-01", "2009-10Q3")]
    [InlineData("2009-12-31", "2009-10Q3")]
    [InlineData("2010-01-01", "2009-10Q4")]
    [InlineData("2010-03-31", "2009-10Q4")]
    public void QuarterOf_ADay_HoldsBothItsEnds(string day, string code) => Assert.Equal(code, ReportingCalendar.QuarterOf(Day(day)).Code);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
