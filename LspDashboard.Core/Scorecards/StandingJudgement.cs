using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Scorecards;

/// <summary>Which of the judgements given of one thing stands.</summary>
public static class StandingJudgement
{
    /// <summary>Of several that hold the one given last. Where that one was withdrawn none does: what it had replaced does not come back.</summary>
    /// <param name="judgements">All of one indicator, theme or partnership.</param>
    /// <param name="asked">The reporting period of the page.</param>
    /// <param name="asKnown">What was given or withdrawn later was not so then.</param>
    public static Judgement? Of(IEnumerable<Judgement> judgements, ReportingPeriod asked, DateOnly asKnown) =>
        judgements.Where(j => Person(j).HoldsFor(asked, asKnown)).OrderBy(j => j.On).ThenBy(j => j.Id).LastOrDefault() is { } latest && !(latest.WithdrawnOn <= asKnown)
            ? latest
            : null;

    /// <summary>The judgement as the rules see it.</summary>
    public static PersonsRating Person(Judgement judgement) => new(judgement.Rating, judgement.Reason, judgement.Name, judgement.On, judgement.Period);
}
