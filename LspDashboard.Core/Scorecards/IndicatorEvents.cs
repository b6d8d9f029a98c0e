using LspDashboard.Core.Delivery;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Scorecards;

/// <summary>New bases, new targets, decisions and finished actions of an indicator, each beside its figures, earliest first.</summary>
public static class IndicatorEvents
{
    // Beyond this many, a list of numbers above a chart is no longer read.
    private const int MostOfAKind = 4;

    /// <param name="score">With its series, bases and actions.</param>
    /// <param name="targets">Every target in effect on the day, earliest first; the first took effect with the indicator and is no event.</param>
    /// <param name="minutes">Of the indicator, as known on the day.</param>
    public static IReadOnlyList<IndicatorEvent> Of(IndicatorScore score, IReadOnlyList<Target> targets, IEnumerable<MinuteHeld> minutes)
    {
        if (score.Series.Count == 0) return [];
        return Bases(score).TakeLast(MostOfAKind)
            .Concat(NewTargets(score, targets).TakeLast(MostOfAKind))
            .Concat(Decisions(score, minutes).TakeLast(MostOfAKind))
            .Concat(ActionsDone(score).TakeLast(MostOfAKind))
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

    private static IEnumerable<IndicatorEvent> Decisions(IndicatorScore score, IEnumerable<MinuteHeld> minutes) => minutes
        .Where(m => m.Minute.Kind == MinuteKind.Decision)
        .OrderBy(m => m.On).ThenBy(m => m.Minute.Id)
        .Select(m => new IndicatorEvent(IndicatorEventKind.Decision, m.On, At(score, m.On), "decided: " + FirstSentence.Of(m.Minute.Text)));

    private static IEnumerable<IndicatorEvent> ActionsDone(IndicatorScore score) => score.Delivery.Actions
        .Where(a => a.Status == ActionStatus.Done)
        .OrderBy(a => a.Progress!.On).ThenBy(a => a.Action.Id)
        .Select(a => new IndicatorEvent(IndicatorEventKind.ActionDone, a.Progress!.On, At(score, a.Progress.On), "done: " + FirstSentence.Of(a.Action.What)));

    private static ReportingPeriod At(IndicatorScore score, DateOnly on) =>
        (score.Series.FirstOrDefault(p => p.Period.LastDay >= on) ?? score.Series[^1]).Period;
}
