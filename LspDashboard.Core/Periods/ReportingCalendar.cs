namespace LspDashboard.Core.Periods;

/// <summary>When figures are expected, and what day a UK reader would call an instant.</summary>
public static class ReportingCalendar
{
    private static readonly TimeZoneInfo Uk = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The UK date of an instant: 30 June 23:30 UTC is 1 July in summer.</summary>
    public static DateOnly UkDate(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Uk).DateTime);

    /// <summary>The UK clock time of an instant.</summary>
    public static DateTime UkTime(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Uk).DateTime;

    /// <summary>The instant at which a day begins in the UK: in summer an hour before midnight UTC.</summary>
    public static DateTimeOffset StartOfUkDay(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new(midnight == DateTime.MinValue ? midnight : midnight - Uk.GetUtcOffset(midnight), TimeSpan.Zero);
    }

    /// <summary>The day a period's figure is usually out: its last day plus the lag, kept at the month's end where the period ended there.</summary>
    /// <param name="period">The period the figure is about.</param>
    /// <param name="lagMonths">The indicator's usual lag, in whole months.</param>
    public static DateOnly UsuallyOut(ReportingPeriod period, int lagMonths) =>
        period.LastDay.AddDays(1).AddMonths(lagMonths).AddDays(-1);

    /// <summary>The latest period of a frequency that has ended on or before a day.</summary>
    public static ReportingPeriod LastEnded(Frequency frequency, DateOnly day, int pooledYears = 3)
    {
        var p = frequency switch
        {
            Frequency.Month => ReportingPeriod.Month(day.Year, day.Month),
            Frequency.Quarter => QuarterOf(day),
            Frequency.FinancialYear => ReportingPeriod.FinancialYear(day.Month >= 4 ? day.Year : day.Year - 1),
            Frequency.CalendarYear => ReportingPeriod.CalendarYear(day.Year),
            Frequency.AcademicYear => ReportingPeriod.AcademicYear(day.Month >= 9 ? day.Year : day.Year - 1),
            _ => ReportingPeriod.PooledYears(day.Year - pooledYears + 1, day.Year),
        };
        return p.LastDay <= day ? p : p.Previous;
    }

    /// <summary>The quarter a day lies in.</summary>
    public static ReportingPeriod QuarterOf(DateOnly day) => day.Month <= 3
        ? ReportingPeriod.Quarter(day.Year - 1, 4)
        : ReportingPeriod.Quarter(day.Year, (day.Month - 1) / 3);
}
