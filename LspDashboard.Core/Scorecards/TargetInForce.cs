using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Scorecards;

/// <summary>Which of an indicator's targets a period is judged by, and its terms.</summary>
public static class TargetInForce
{
    /// <summary>
    /// The latest that was effective on or before the period's last day; before any was, the first. A profile is of its own year:
    /// the one whose year holds the actual's last day.
    /// </summary>
    /// <param name="targets">Those of one indicator, earliest first.</param>
    /// <param name="actual">The period of the value to be rated; null where there is none.</param>
    /// <param name="asked">The reporting period of the page.</param>
    public static Target? Of(IEnumerable<Target> targets, ReportingPeriod? actual, ReportingPeriod asked)
    {
        Target? first = null, latest = null, ofTheYear = null;
        foreach (var target in targets)
        {
            first ??= target;
            if (target.EffectiveFrom <= asked.LastDay) latest = target;
            if (target.Kind == TargetKind.Profile && IsWithin(actual ?? asked, target.TargetPeriod)) ofTheYear = target;
        }
        var chosen = latest ?? first;
        return chosen?.Kind == TargetKind.Profile ? ofTheYear ?? chosen : chosen;
    }

    /// <summary>The target as the rules see it; null where a floor has no baseline yet.</summary>
    public static TargetTerms? Terms(Target target, Indicator indicator, IEnumerable<SeriesPoint> series)
    {
        var (baseline, month, isLateStart) = (target.Baseline ?? 0, target.BaselinePeriod?.EndMonth ?? 0, false);
        if (target.Kind == TargetKind.FloorByDate && target.Baseline is null)
        {
            if (FloorBaseline.Of(series.Select(p => (p.Period.EndMonth, p.Value, p.Observation.KnownFrom)), target.EffectiveFrom) is not { } found) return null;
            (baseline, month, isLateStart) = (found.Point.Value, found.Point.Month, found.IsLateStart);
        }
        return new TargetTerms(
            target.Kind,
            indicator.Polarity,
            target.Kind == TargetKind.Profile ? 0 : baseline,
            month,
            target.Kind == TargetKind.Band ? ((target.Lower ?? 0) + (target.Upper ?? 0)) / 2 : target.Value ?? 0,
            target.TargetPeriod.EndMonth,
            target.Trajectory,
            target.Milestones.OrderBy(m => m.Period.EndMonth).Select(m => new PlannedPoint(m.Period.EndMonth, m.Value)).ToList(),
            target.Profile,
            target.Lower ?? 0,
            target.Upper ?? 0,
            target.Tolerance,
            isLateStart).Settled();
    }

    private static bool IsWithin(ReportingPeriod part, ReportingPeriod year) =>
        part.EndMonth <= year.EndMonth && part.EndMonth > year.EndMonth - year.Months;
}
