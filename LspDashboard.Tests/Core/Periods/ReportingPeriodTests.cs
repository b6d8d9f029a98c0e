using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Periods;

public class ReportingPeriodTests
{
    // Code, label (METHOD 1), first day, last day: each worked from a calendar.
    public static TheoryData<string, string, string, string> Calendar => new()
    {
        { "2009-10Q1", "2009/10 Q1", "2009-04-01", "2009-06-30" },
        { "2009-10Q2", "2009/10 Q2", "2009-07-01", "2009-09-30" },
        { "2009-10Q3", "2009/10 Q3", "2009-10-01", "2009-12-31" },
        { "2009-10Q4", "2009/10 Q4", "2010-01-01", "2010-03-31" }, // Q4 lies in the next calendar year
        { "1999-00Q4", "1999/00 Q4", "2000-01-01", "2000-03-31" }, // the century turns inside the year
        { "FY2009-10", "2009/10", "2009-04-01", "2010-03-31" },
        { "FY1999-00", "1999/00", "1999-04-01", "2000-03-31" },
        { "2009", "2009", "2009-01-01", "2009-12-31" },
        { "AY2008-09", "2008/09 academic", "2008-09-01", "2009-08-31" },
        { "M2009-04", "Apr 2009", "2009-04-01", "2009-04-30" },
        { "M2009-09", "Sep 2009", "2009-09-01", "2009-09-30" },
        { "M2008-02", "Feb 2008", "2008-02-01", "2008-02-29" }, // leap year
        { "M2009-02", "Feb 2009", "2009-02-01", "2009-02-28" },
        { "M2009-12", "Dec 2009", "2009-12-01", "2009-12-31" },
        { "2010..2012", "2010-12", "2010-01-01", "2012-12-31" },
        { "1999..2001", "1999-01", "1999-01-01", "2001-12-31" },
    };

    [Theory, MemberData(nameof(Calendar))]
    public void Parse_OfEachFrequency_HasItsLabelAndItsDays(string code, string label, string first, string last)
    {
        var period = PeriodCode.Parse(code);

        Assert.Equal(code, period.Code);
        Assert.Equal(label, period.Label);
        Assert.Equal(Day(first), period.FirstDay);
        Assert.Equal(Day(last), period.LastDay);
        Assert.True(period.IsValid);
    }

    [Fact]
    public void Code_OfEveryPeriodFrom1990To2030_IsReadBackAsTheSamePeriod()
    {
        foreach (var period in EveryPeriod())
        {
            Assert.Equal(period, PeriodCode.Parse(period.Code));
            Assert.Equal(period, PeriodCode.Parse(period.Code.ToLowerInvariant()));
        }
    }

    [Fact]
    public void Label_OfEveryPeriodFrom1990To2030_IsReadBackInASeriesOfItsFrequency()
    {
        foreach (var period in EveryPeriod())
        {
            Assert.True(PeriodText.Read(period.Label, period.Frequency, out var problem) == period, $"{period.Label}: {problem}");
            Assert.Null(problem);
        }
    }

    [Theory]
    [InlineData("2009-10Q1", "2008-09Q4", "2009-10Q2", "2008-09Q1")]
    [InlineData("2009-10Q4", "2009-10Q3", "2010-11Q1", "2008-09Q4")]
    [InlineData("FY2009-10", "FY2008-09", "FY2010-11", "FY2008-09")]
    [InlineData("FY2000-01", "FY1999-00", "FY2001-02", "FY1999-00")]
    [InlineData("2009", "2008", "2010", "2008")]
    [InlineData("AY2008-09", "AY2007-08", "AY2009-10", "AY2007-08")]
    [InlineData("M2009-01", "M2008-12", "M2009-02", "M2008-01")]
    [InlineData("M2009-12", "M2009-11", "M2010-01", "M2008-12")]
    [InlineData("2010..2012", "2009..2011", "2011..2013", "2009..2011")] // pooled years move by one year, as they are published
    public void Neighbours_AcrossYearEnds_KeepFrequencyAndLength(string code, string previous, string next, string yearEarlier)
    {
        var period = PeriodCode.Parse(code);

        Assert.Equal(previous, period.Previous.Code);
        Assert.Equal(next, period.Next.Code);
        Assert.Equal(yearEarlier, period.YearEarlier.Code);
        Assert.Equal(period, period.Next.Previous);
    }

    [Theory]
    [InlineData("ends earlier", "2009-10Q1", "2009-10Q2")]
    [InlineData("Q4 comes after Q3 though its calendar year is another", "2009-10Q3", "2009-10Q4")]
    [InlineData("same end, the shorter first", "2009-10Q4", "FY2009-10")]
    [InlineData("same end, month before quarter", "M2010-03", "2009-10Q4")]
    [InlineData("calendar year ends three months before its financial year", "2009", "FY2009-10")]
    [InlineData("academic year ends after the financial year that began later", "FY2008-09", "AY2008-09")]
    [InlineData("same end, one year before three", "2012", "2010..2012")]
    public void CompareTo_OfTwoPeriods_OrdersByEndThenLength(string why, string earlier, string later)
    {
        var (left, right) = (PeriodCode.Parse(earlier), PeriodCode.Parse(later));

        Assert.True(left < right, why);
        Assert.True(right > left, why);
        Assert.True(left <= right && !(left >= right), why);
        Assert.Equal([left, right], new[] { right, left }.Order());
    }

    [Fact]
    public void Equals_SameDaysOfAnotherFrequency_IsFalse()
    {
        // The last quarter of one year by another name does not exist; a month and a quarter never share both days.
        Assert.NotEqual(ReportingPeriod.Month(2010, 3), ReportingPeriod.Quarter(2009, 4));
        Assert.Equal(ReportingPeriod.Quarter(2009, 4), PeriodCode.Parse("2009-10Q4"));
    }

    [Fact]
    public void Factories_OutOfRange_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Quarter(2009, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Quarter(2009, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Month(2009, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Month(2009, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.PooledYears(2012, 2010));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.PooledYears(2010, 2010));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.CalendarYear(1492));
    }

    [Fact]
    public void Default_IsNoPeriod()
    {
        Assert.False(default(ReportingPeriod).IsValid);
        Assert.Equal("no period", default(ReportingPeriod).ToString());
    }

    private static IEnumerable<ReportingPeriod> EveryPeriod()
    {
        for (var year = 1990; year <= 2030; year++)
        {
            for (var month = 1; month <= 12; month++) yield return ReportingPeriod.Month(year, month);
            for (var quarter = 1; quarter <= 4; quarter++) yield return ReportingPeriod.Quarter(year, quarter);
            yield return ReportingPeriod.FinancialYear(year);
            yield return ReportingPeriod.CalendarYear(year);
            yield return ReportingPeriod.AcademicYear(year);
            yield return ReportingPeriod.PooledYears(year, year + 1);
            yield return ReportingPeriod.PooledYears(year, year + 2);
        }
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
