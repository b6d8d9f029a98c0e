using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Scorecards;

/// <summary>What each coming period must bring for the target to be met, beside what past ones brought, in the indicator's units a period.</summary>
/// <param name="Rate">What is needed, and the latest.</param>
/// <param name="Best">The best that any period on the present base brought, and which; null where none is known.</param>
/// <param name="Effort">The needed beside both.</param>
public sealed record WhatItTakes(RunRate Rate, (double Amount, ReportingPeriod Period)? Best, Effort Effort)
{
    /// <returns>Null where nothing must change, or it cannot be said.</returns>
    public static WhatItTakes? Of(IndicatorScore score)
    {
        if (score is not { Outlook.RunRate: { } rate, Terms: { } terms }) return null;
        var brought = Brought(score);
        (double Amount, ReportingPeriod Period)? best = brought.Count == 0 ? null : brought.MaxBy(b => terms.Sign * b.Amount);
        return new(rate, best, EffortOf(rate, best?.Amount, terms.Sign));
    }

    /// <summary>The needed path from the latest figure: the same amount each period, up to the target's.</summary>
    public IReadOnlyList<(ReportingPeriod Period, double Value)> Path(SeriesPoint from)
    {
        var path = new List<(ReportingPeriod, double)> { (from.Period, from.Value) };
        var period = from.Period;
        for (var i = 1; i <= Rate.PeriodsLeft; i++) path.Add((period = period.Next, from.Value + (i * Rate.Needed)));
        return path;
    }

    private static Effort EffortOf(RunRate rate, double? best, int sign)
    {
        if (best is not { } most) return Effort.NotKnown;
        if (rate.RecentMean is { } mean && sign * (mean - rate.Needed) >= 0) return Effort.AsOfLate;
        return sign * (most - rate.Needed) >= 0 ? Effort.DoneBefore : Effort.NeverDone;
    }

    // What each period brought: its change, or for a year to date what it added. Only neighbours on one base can be compared.
    private static List<(double Amount, ReportingPeriod Period)> Brought(IndicatorScore score)
    {
        var isTotal = score.Terms!.Value.Kind == TargetKind.Profile;
        var from = score.Bases.Count == 0 ? int.MinValue : score.Bases.Max(b => b.EndMonth);
        var series = score.Series.Where(p => p.Period.EndMonth >= from).ToList();
        var brought = new List<(double, ReportingPeriod)>();
        foreach (var (i, point) in series.Index())
        {
            if (isTotal && (StartsAYear(point.Period) || score.Indicator.Accumulation != Accumulation.Cumulative)) brought.Add((point.Value, point.Period));
            else if (i > 0 && series[i - 1].Period.Next == point.Period) brought.Add((point.Value - series[i - 1].Value, point.Period));
        }
        return brought;
    }

    private static bool StartsAYear(ReportingPeriod period) => period.Months >= 12 || period.FirstDay.Month == 4;
}
