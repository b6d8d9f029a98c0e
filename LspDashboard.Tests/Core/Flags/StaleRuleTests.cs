using System.Globalization;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Flags;

/// <summary>METHOD section 9: a later period's end + the usual lag has passed by more than one frequency.</summary>
public class StaleRuleTests
{
    [Theory]
    // Latest Q1; Q2 ends 30 September, is usually out on 31 October (lag 1), and a quarter later, on 31 January, it is only just not missing.
    [InlineData("on the last day of grace", "2009-10Q1", 1, "2010-01-31", null)]
    [InlineData("day after", "2009-10Q1", 1, "2010-02-01", "2009-10Q2")]
    // Latest 2008/09; 2009/10 ends 31 March 2010, is out on 30 June (lag 3), a year later is 30 June 2011.
    [InlineData("on the last day of grace", "FY2008-09", 3, "2011-06-30", null)]
    [InlineData("day after", "FY2008-09", 3, "2011-07-01", "FY2009-10")]
    // Latest April; May ends on the 31st, lag 1 is 30 June, a month later is 31 July.
    [InlineData("on the last day of grace", "M2009-04", 1, "2009-07-31", null)]
    [InlineData("day after", "M2009-04", 1, "2009-08-01", "M2009-05")]
    // Pooled years are published every year: 2009-11 ends 2011, lag 6 is 30 June 2012, a year later 30 June 2013.
    [InlineData("on the last day of grace", "2008..2010", 6, "2013-06-30", null)]
    [InlineData("day after", "2008..2010", 6, "2013-07-01", "2009..2011")]
    public void MissingPeriod_AroundTheEndOfGrace_IsMissingTheDayAfter(string boundary, string latest, int lag, string day, string? missing)
    {
        var asked = ReportingPeriod.FinancialYear(2020);

        Assert.True(StaleRule.MissingPeriod(PeriodCode.Parse(latest), lag, asked, Day(day))?.Code == missing, boundary);
    }

    [Theory]
    [InlineData("the next period ends after the period asked for", "2009-10Q1", null)]
    [InlineData("it ends with the period asked for", "2009-10Q2", "2009-10Q2")]
    public void MissingPeriod_FromAPastReportingPeriod_SeesNoLaterOne(string boundary, string asked, string? missing) =>
        Assert.True(StaleRule.MissingPeriod(ReportingPeriod.Quarter(2009, 1), 1, PeriodCode.Parse(asked), new(2015, 1, 1))?.Code == missing, boundary);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
