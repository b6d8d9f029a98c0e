using LspDashboard.Core.Delivery;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Scorecards;

/// <summary>New bases, new targets, decisions, finished actions and new versions of the method, each at its own day on the chart, earliest first.</summary>
public static class IndicatorEvents
{
    // Beyond this many, a list of numbers above a chart is no longer read.
    private const int MostOfAKind = 4;

    /// <param name="score">With its series, bases and actions.</param>
    /// <param name="targets">Every target in effect on the day, earliest first; the first took effect with the indicator and is no event.</param>
    /// <param name="minutes">Of the indicator, as known on the day.</param>
    /// <param name="methods">The versions of the method that count by the day, earliest first; the first has always rated and is no event.</param>
    public static IReadOnlyList<IndicatorEvent> Of(IndicatorScore score, IReadOnlyList<Target> targets, IEnumerable<MinuteHeld> minutes, IReadOnlyList<Method> methods)
    {
        if (score.Series.Count == 0) return [];
        var axis = ChartPeriods.Of(score);
        return Bases(score).TakeLast(MostOfAKind)
            .Concat(NewTargets(score, targets).TakeLast(MostOfAKind))
            .Concat(Decisions(axis, minutes).TakeLast(MostOfAKind))
            .Concat(ActionsDone(score, axis).TakeLast(MostOfAKind))
            .Concat(Methods(axis, methods).TakeLast(MostOfAKind))
            .OrderBy(e => e.Period).ThenBy(e => e.On).ThenBy(e => e.Kind).ToList();
    }

    private static IEnumerable<IndicatorEvent> Bases(IndicatorScore score) => score.Rebases
        .Select(n => (Note: n, At: score.Series.FirstOrDefault(p => p.Period.EndMonth >= n.From.EndMonth)?.Period))
        .Where(n => n.At is not null)
        .DistinctBy(n => n.At)
        .Select(n => new IndicatorEvent(IndicatorEventKind.NewBase, n.Note.On, n.At!.Value, "new base"));

    // A target is for figures to come: one that is younger than all of them has no place beside them. A year's profile is new every year.
    private static IEnumerable<IndicatorEvent> NewTargets(IndicatorScore score, IReadOnlyList<Target> targets) => targets.Skip(1)
        .Where(t => t.Kind != TargetKind.Profile)
        .Select(t => (Target: t, At: score.Series.FirstOrDefault(p => p.Period.LastDay >= t.EffectiveFrom)?.Period))
        .Where(t => t.At is not null)
        .Select(t => new IndicatorEvent(IndicatorEventKind.NewTarget, t.Target.EffectiveFrom, t.At!.Value, "new target"));

    private static IEnumerable<IndicatorEvent> Decisions(IReadOnlyList<ReportingPeriod> axis, IEnumerable<MinuteHeld> minutes) => minutes
        .Where(m => m.Minute.Kind == MinuteKind.Decision)
        .OrderBy(m => m.On).ThenBy(m => m.Minute.Id)
        .Select(m => new IndicatorEvent(IndicatorEventKind.Decision, m.On, At(axis, m.On), "decided: " + FirstSentence.Of(m.Minute.Text)));

    private static IEnumerable<IndicatorEvent> ActionsDone(IndicatorScore score, IReadOnlyList<ReportingPeriod> axis) => score.Delivery.Actions
        .Where(a => a.Status == ActionStatus.Done)
        .OrderBy(a => a.Progress!.On).ThenBy(a => a.Action.Id)
        .Select(a => new IndicatorEvent(IndicatorEventKind.ActionDone, a.Progress!.On, At(axis, a.Progress.On), "done: " + FirstSentence.Of(a.Action.What)));

    // One that began before the chart does rated all of it; one after its end has no place in it.
    private static IEnumerable<IndicatorEvent> Methods(IReadOnlyList<ReportingPeriod> axis, IReadOnlyList<Method> methods) => methods.Skip(1)
        .Where(m => m.EffectiveFrom >= axis[0].FirstDay && m.EffectiveFrom <= axis[^1].LastDay)
        .Select(m => new IndicatorEvent(IndicatorEventKind.NewMethod, m.EffectiveFrom, At(axis, m.EffectiveFrom), $"method version {m.Version} from {FigureText.Date(m.EffectiveFrom)}"));

    // The period in which the day lies, or the next there is; the last where the axis ends before.
    private static ReportingPeriod At(IReadOnlyList<ReportingPeriod> axis, DateOnly on)
    {
        foreach (var period in axis)
            if (period.LastDay >= on) return period;
        return axis[^1];
    }
}
