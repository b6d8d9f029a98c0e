using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Periods;

public class PeriodTextTests
{
    [Theory]
    [InlineData("2009/10 Q1", Frequency.Quarter, "2009-10Q1")]
    [InlineData("Q1 2009-10", Frequency.Quarter, "2009-10Q1")]
    [InlineData("Q4 2009/10", Frequency.Quarter, "2009-10Q4")]
    [InlineData("Quarter 2, 2009/2010", Frequency.Quarter, "2009-10Q2")]
    [InlineData("2009-10Q3", Frequency.Quarter, "2009-10Q3")]
    [InlineData("  2009/10   q1 ", Frequency.Quarter, "2009-10Q1")]
    [InlineData("2009\u00a0/ 10 Q1", Frequency.Quarter, "2009-10Q1")] // a no-break space, as Word leaves it
    [InlineData("2009–10 Q1", Frequency.Quarter, "2009-10Q1")] // an en dash
    [InlineData("2009-10", Frequency.FinancialYear, "FY2009-10")]
    [InlineData("2009/10", Frequency.FinancialYear, "FY2009-10")]
    [InlineData("2009–10", Frequency.FinancialYear, "FY2009-10")] // an en dash
    [InlineData("2009/2010", Frequency.FinancialYear, "FY2009-10")]
    [InlineData("FY 2009-10", Frequency.FinancialYear, "FY2009-10")]
    [InlineData("1999-00", Frequency.FinancialYear, "FY1999-00")]
    [InlineData("2009-10", Frequency.AcademicYear, "AY2009-10")]
    [InlineData("2008/09 academic", Frequency.AcademicYear, "AY2008-09")]
    [InlineData("2008/09 academic year", Frequency.AcademicYear, "AY2008-09")]
    [InlineData("2009", Frequency.CalendarYear, "2009")]
    [InlineData("2010 - 12", Frequency.PooledYears, "2010..2012")]
    [InlineData("2010-12", Frequency.PooledYears, "2010..2012")]
    [InlineData("2009-10", Frequency.PooledYears, "2009..2010")]
    [InlineData("1999-01", Frequency.PooledYears, "1999..2001")]
    [InlineData("2010..2012", Frequency.PooledYears, "2010..2012")]
    [InlineData("Apr 2009", Frequency.Month, "M2009-04")]
    [InlineData("April 2009", Frequency.Month, "M2009-04")]
    [InlineData("Sep 2009", Frequency.Month, "M2009-09")]
    [InlineData("Sept 2009", Frequency.Month, "M2009-09")]
    [InlineData("Apr-09", Frequency.Month, "M2009-04")] // as Excel shows a date
    [InlineData("Sep-09", Frequency.Month, "M2009-09")]
    [InlineData("04/2009", Frequency.Month, "M2009-04")]
    [InlineData("Apr-Jun 2009", Frequency.Quarter, "2009-10Q1")]
    [InlineData("Jan - March 2010", Frequency.Quarter, "2009-10Q4")]
    [InlineData("Oct 2009 to Dec 2009", Frequency.Quarter, "2009-10Q3")]
    [InlineData("Qtr 2 2009/10", Frequency.Quarter, "2009-10Q2")]
    [InlineData("FY09/10", Frequency.FinancialYear, "FY2009-10")]
    [InlineData("FY99-00", Frequency.FinancialYear, "FY1999-00")]
    [InlineData("2009/10 (provisional)", Frequency.FinancialYear, "FY2009-10")]
    [InlineData("2016-17 (OT)", Frequency.FinancialYear, "FY2016-17")]
    [InlineData("2018 (Rev)", Frequency.CalendarYear, "2018")]
    [InlineData("2019\n[note 3]", Frequency.CalendarYear, "2019")]
    [InlineData("year ending March 2010", Frequency.FinancialYear, "FY2009-10")]
    [InlineData("Year to 31 December 2009", Frequency.CalendarYear, "2009")]
    [InlineData("April 2009 to March 2010", Frequency.FinancialYear, "FY2009-10")]
    [InlineData("academic year 2008/09", Frequency.AcademicYear, "AY2008-09")]
    [InlineData("2010 to 2012", Frequency.PooledYears, "2010..2012")]
    [InlineData("Q1 0910", Frequency.Quarter, "2009-10Q1")]
    [InlineData("Q2 09/10", Frequency.Quarter, "2009-10Q2")]
    [InlineData("09-10 Q3", Frequency.Quarter, "2009-10Q3")]
    [InlineData("09/10", Frequency.FinancialYear, "FY2009-10")]
    [InlineData("08/09", Frequency.AcademicYear, "AY2008-09")]
    [InlineData("Apr 08 - Mar 09", Frequency.FinancialYear, "FY2008-09")]
    [InlineData("Jan-09 to Dec-09", Frequency.CalendarYear, "2009")]
    [InlineData("12 months to Mar-10", Frequency.FinancialYear, "FY2009-10")]
    [InlineData("2009-10 P", Frequency.FinancialYear, "FY2009-10")]
    [InlineData("2004/05 (baseline)", Frequency.FinancialYear, "FY2004-05")]
    public void Read_AsAWorkbookWritesIt_IsUnderstood(string text, Frequency frequency, string code)
    {
        var period = PeriodText.Read(text, frequency, out var problem);

        Assert.Null(problem);
        Assert.Equal(code, period?.Code);
    }

    [Theory]
    [InlineData("2009-10", Frequency.Quarter, "'2009-10' is a financial year, and this indicator is reported by quarter")]
    [InlineData("2009/10 Q1", Frequency.FinancialYear, "'2009/10 Q1' is a quarter, and this indicator is reported by financial year")]
    [InlineData("2009", Frequency.FinancialYear, "'2009' is a calendar year, and this indicator is reported by financial year")]
    [InlineData("2009-10", Frequency.CalendarYear, "'2009-10' is a financial year, and this indicator is reported by calendar year")]
    [InlineData("2008/09 academic", Frequency.FinancialYear, "'2008/09 academic' is an academic year, and this indicator is reported by financial year")]
    [InlineData("2008/09 academic", Frequency.PooledYears, "'2008/09 academic' is an academic year, and this indicator is reported by run of pooled years")]
    [InlineData("FY 2009-10", Frequency.AcademicYear, "'FY 2009-10' is a financial year, and this indicator is reported by academic year")]
    [InlineData("Apr 2009", Frequency.Quarter, "'Apr 2009' is a month, and this indicator is reported by quarter")]
    public void Read_PeriodOfAnotherFrequency_IsRefusedInWords(string text, Frequency frequency, string expected)
    {
        Assert.Null(PeriodText.Read(text, frequency, out var problem));
        Assert.Equal(expected, problem);
    }

    [Theory]
    [InlineData("", Frequency.Quarter, "the period is missing")]
    [InlineData("   ", Frequency.Quarter, "the period is missing")]
    [InlineData(null, Frequency.Quarter, "the period is missing")]
    [InlineData("2009-10 Q5", Frequency.Quarter, "'2009-10 Q5' is not a period")]
    [InlineData("2009-11", Frequency.FinancialYear, "'2009-11' is not a period")]
    [InlineData("2012-10", Frequency.PooledYears, "'2012-10' is not a period")] // it would run 98 years
    [InlineData("2009-04", Frequency.Month, "'2009-04' is not a period")] // April, or 2009 to 2104? CONTRACT: only as M2009-04
    [InlineData("13/2009", Frequency.Month, "'13/2009' is not a period")]
    [InlineData("Apr 1234", Frequency.Month, "'Apr 1234' is not a period")]
    [InlineData("Smarch 2009", Frequency.Month, "'Smarch 2009' is not a period")]
    [InlineData("20175", Frequency.CalendarYear, "'20175' is not a period")] // only its neighbours could prove a note
    [InlineData("2009/10 (forecast)", Frequency.FinancialYear, "'2009/10 (forecast)' is not a period")]
    [InlineData("Nov-Jan 1972", Frequency.Quarter, "'Nov-Jan 1972' runs from November to January, which is no quarter of a financial year")]
    [InlineData("Q1 2009", Frequency.Quarter, "'Q1 2009' can be January to March or quarter 1 of a financial year")]
    [InlineData("year ending June 2009", Frequency.FinancialYear, "'year ending June 2009' is the twelve months to June, which is no financial year")]
    [InlineData("Q3 2021", Frequency.Quarter, "'Q3 2021' can be July to September or quarter 3 of a financial year")] // 20 and 21 follow one another
    [InlineData("09/10", Frequency.Month, "'09/10' is not a period")] // September 2010, or the year 2009/10?
    [InlineData("10-11", Frequency.FinancialYear, "'10-11' is not a period")] // as likely an age
    [InlineData("Apr 2006 to Mar 2008", Frequency.FinancialYear, "'Apr 2006 to Mar 2008' runs over 24 months, which is no financial year")]
    [InlineData("Jan 2008 to Dec 2009", Frequency.CalendarYear, "'Jan 2008 to Dec 2009' runs over 24 months, which is no calendar year")]
    [InlineData("latest", Frequency.FinancialYear, "'latest' is not a period")]
    [InlineData("٢٠٠٩-١٠", Frequency.FinancialYear, "'٢٠٠٩-١٠' is not a period")]
    public void Read_NoPeriod_SaysSo(string? text, Frequency frequency, string expected)
    {
        Assert.Null(PeriodText.Read(text, frequency, out var problem));
        Assert.Equal(expected, problem);
    }

    [Fact]
    public void Read_YearEndingWithAQuarter_IsThatQuarterWhereYearsRoll() =>
        Assert.Equal("2009-10Q1", PeriodText.Read("year ending June 2009", Frequency.Quarter, isRolling: true, out _)?.Code);

    [Theory]
    [InlineData("Nov-08 to Oct-09", Frequency.Month, "M2009-10")]
    [InlineData("Jan 2009 to Dec 2009", Frequency.Quarter, "2009-10Q3")]
    [InlineData("12 months to October 2009", Frequency.Month, "M2009-10")]
    public void Read_TwelveMonths_AreNamedByTheLastWhereYearsRoll(string text, Frequency frequency, string code) => Assert.Equal(code, PeriodText.Read(text, frequency, isRolling: true, out _)?.Code);

    [Fact]
    public void Read_WhateverTheCultureOfTheServer_IsTheSame()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("M2009-05", PeriodText.Read("May 2009", Frequency.Month, out _)?.Code);
            Assert.Equal("May 2009", ReportingPeriod.Month(2009, 5).Label);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
