using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Scorecards;

/// <summary>The whole way that a target plans, from its baseline to its date, at the end of each of the indicator's periods.</summary>
public static class TargetPath
{
    // A picture with more periods than this shows nothing well; the latest are kept.
    private const int Most = 80;

    /// <param name="terms">As the rules see it.</param>
    /// <param name="target">What was typed.</param>
    /// <param name="indicator">Its frequency makes the steps.</param>
    /// <param name="latest">The period of the latest figure, to which a plan that holds at every date is drawn; null without figures.</param>
    public static IReadOnlyList<(ReportingPeriod Period, double Plan)> Of(in TargetTerms terms, Target target, Indicator indicator, ReportingPeriod? latest)
    {
        var (first, last) = target.Kind == TargetKind.Profile
            ? (target.TargetPeriod.EndMonth - target.TargetPeriod.Months + 1, target.TargetPeriod.EndMonth)
            : (target.BaselinePeriod?.EndMonth ?? Math.Min(latest?.EndMonth ?? int.MaxValue, target.TargetPeriod.EndMonth), target.TargetPeriod.EndMonth);
        var path = new List<(ReportingPeriod, double)>();
        for (var period = LastEndingBy(indicator, target, last); period.EndMonth >= first && path.Count < Most; period = period.Previous)
            if (Trajectory.Expected(terms, period.EndMonth) is { } plan) path.Add((period, plan));
        path.Reverse();
        return path;
    }

    // A profile's year ends with one of the indicator's own periods; every other target names one.
    private static ReportingPeriod LastEndingBy(Indicator indicator, Target target, int month) => target.TargetPeriod.Frequency == indicator.Frequency
        ? target.TargetPeriod
        : ReportingCalendar.LastEnded(indicator.Frequency, new DateOnly(month / 12, (month % 12) + 1, 1).AddMonths(1).AddDays(-1));
}
