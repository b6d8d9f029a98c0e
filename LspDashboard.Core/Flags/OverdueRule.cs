using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Flags;

/// <summary>A return not in by its due date: a period's end and the indicator's usual lag. The due day itself is in time.</summary>
internal static class OverdueRule
{
    /// <param name="indicator">Its lag and the partner who sends it.</param>
    /// <param name="latest">The period of the latest figure; null where none has come.</param>
    /// <param name="asked">A period that ends later cannot be missed from it.</param>
    /// <param name="asKnown">The as-known date, inclusive.</param>
    public static Flag? Of(Indicator indicator, ReportingPeriod? latest, ReportingPeriod asked, DateOnly asKnown)
    {
        var missing = latest is { } last ? last.Next : FirstDue(indicator, asked, asKnown);
        var due = ReportingCalendar.UsuallyOut(missing, indicator.LagMonths);
        if (missing.EndMonth > asked.EndMonth || due >= asKnown) return null;
        var from = indicator.Partner is { } partner ? $" from {partner.Name}" : "; nobody is named to send it";
        return new(
            FlagKind.Overdue,
            FlagSeverity.Warning,
            $"{(latest is null ? "No figure has come yet; that for" : "The figure for")} {missing.Label} was due on {FigureText.Date(due)}{from}.",
            new(due.AddDays(1)),
            FlagWorking.Of("A period's end and the usual lag have passed without its figure.", new Progress.WorkingInput("lag", "usual lag in months", indicator.LagMonths)));
    }

    // Where nothing ever came, the latest period that should have.
    private static ReportingPeriod FirstDue(Indicator indicator, ReportingPeriod asked, DateOnly asKnown)
    {
        var period = ReportingCalendar.LastEnded(indicator.Frequency, asked.LastDay);
        for (var back = 0; back < 24 && ReportingCalendar.UsuallyOut(period, indicator.LagMonths) >= asKnown; back++) period = period.Previous;
        return period;
    }
}
