using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Flags;

/// <summary>Is a later figure overdue by so much that the latest one no longer says how things stand? METHOD section 9.</summary>
public static class StaleRule
{
    /// <summary>The period whose figure should have been out, or null.</summary>
    /// <param name="latest">The period of the latest value.</param>
    /// <param name="lagMonths">The indicator's usual lag.</param>
    /// <param name="asked">The reporting period of the page: a period that ends later cannot be missed from it.</param>
    /// <param name="asKnown">The as-known date, inclusive.</param>
    /// <param name="afterPeriods">How many of its periods late it may be.</param>
    public static ReportingPeriod? MissingPeriod(ReportingPeriod latest, int lagMonths, ReportingPeriod asked, DateOnly asKnown, int afterPeriods = 1)
    {
        var next = latest.Next;
        if (next.EndMonth > asked.EndMonth) return null;
        return LastDay(next, lagMonths, afterPeriods) < asKnown ? next : null;
    }

    internal static Flag? Of(Indicator indicator, ReportingPeriod latest, ReportingPeriod asked, DateOnly asKnown, FlagThresholds thresholds)
    {
        if (MissingPeriod(latest, indicator.LagMonths, asked, asKnown, thresholds.StaleAfterPeriods) is not { } missing) return null;
        var lastDay = LastDay(missing, indicator.LagMonths, thresholds.StaleAfterPeriods);
        return new(
            FlagKind.Stale,
            FlagSeverity.Warning,
            $"The latest figure is for {latest.Label}; {missing.Label} should have been out by now.",
            new(lastDay.AddDays(1)),
            FlagWorking.Of($"A later period's usual date, {FigureText.Date(ReportingCalendar.UsuallyOut(missing, indicator.LagMonths))}, has passed by more than {Grace(missing.Frequency, thresholds.StaleAfterPeriods)}."));
    }

    // Pooled years come out every year.
    private static string Grace(Frequency frequency, int periods)
    {
        var name = frequency switch { Frequency.Month => "month", Frequency.Quarter => "quarter", _ => "year" };
        return $"{FigureText.Word(periods)} {name}{(periods == 1 ? "" : "s")}";
    }

    private static DateOnly LastDay(ReportingPeriod missing, int lagMonths, int afterPeriods)
    {
        var grace = missing.Frequency switch { Frequency.Month => 1, Frequency.Quarter => 3, _ => 12 };
        return ReportingCalendar.UsuallyOut(missing, lagMonths + (grace * afterPeriods));
    }
}
