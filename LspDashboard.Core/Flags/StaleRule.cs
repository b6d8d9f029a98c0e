using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Flags;

/// <summary>Is a later figure overdue? METHOD section 9.</summary>
public static class StaleRule
{
    /// <summary>The period whose figure should have been out, or null.</summary>
    /// <param name="latest">The period of the latest value.</param>
    /// <param name="lagMonths">The indicator's usual lag.</param>
    /// <param name="asked">The reporting period of the page: a period that ends later cannot be missed from it.</param>
    /// <param name="asKnown">The as-known date, inclusive.</param>
    public static ReportingPeriod? MissingPeriod(ReportingPeriod latest, int lagMonths, ReportingPeriod asked, DateOnly asKnown)
    {
        var next = latest.Next;
        if (next.EndMonth > asked.EndMonth) return null;
        var grace = next.Frequency switch { Frequency.Month => 1, Frequency.Quarter => 3, _ => 12 };
        return ReportingCalendar.UsuallyOut(next, lagMonths + grace) < asKnown ? next : null;
    }
}
