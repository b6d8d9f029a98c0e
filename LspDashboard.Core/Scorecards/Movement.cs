using LspDashboard.Core.Flags;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Scorecards;

/// <summary>What is different from before: since the last meeting, or else since the last return, or since the quarter before.</summary>
/// <param name="Since">In words: "since the Executive met on 20 May 2010", "since the return halton-q4.xlsx" or "since 2009/10 Q3".</param>
/// <param name="Before">The scorecard as it stood then.</param>
/// <param name="Changes">The indicators whose figure or rating is different.</param>
public sealed record Movement(string Since, Scorecard Before, IReadOnlyList<IndicatorMovement> Changes)
{
    // Looking further back than this would cost more than it tells.
    private const int MostReturns = 3;

    /// <summary>The meetings there were, and the next.</summary>
    public MeetingsAround Meetings { get; init; } = MeetingsAround.None;

    /// <summary>The one it looks back to; null where it looks back to something else.</summary>
    public MeetingHeld? Meeting { get; init; }

    /// <summary>What changed since a meeting: against what lay before it, the period that had ended by then as it was known on the day.</summary>
    /// <param name="meeting">Held before the as-known date.</param>
    /// <param name="then">What was known on its day.</param>
    /// <param name="now">The scorecard of the page.</param>
    /// <param name="method">The same for both, so that only figures and judgements make a change.</param>
    public static Movement SinceMeeting(MeetingHeld meeting, PartnershipFacts then, Scorecard now, Method method)
    {
        var ended = MeetingView.PeriodOn(meeting.Meeting.On, now.Period);
        return Between($"since {meeting.Met}", ScorecardBuilder.Build(then, ended, method), now) with { Meeting = meeting };
    }

    /// <summary>Where no meeting was held: since a return, or a quarter.</summary>
    public static Movement Of(PartnershipFacts facts, Scorecard now, Method method)
    {
        // Returns are numbered in the order they were sent; one that was undone changes nothing any more.
        foreach (var id in facts.Observations.Where(o => o.ReturnId is not null).Select(o => o.ReturnId).Distinct().OrderDescending().Take(MostReturns))
        {
            var without = facts with { Observations = facts.Observations.Where(o => o.ReturnId != id).ToList() };
            var sinceReturn = Between($"since the return {facts.Observations.First(o => o.ReturnId == id).SourceFile}", ScorecardBuilder.Build(without, now.Period, method), now);
            if (sinceReturn.Changes.Count > 0) return sinceReturn;
        }
        return Between($"since {now.Period.Previous.Label}", ScorecardBuilder.Build(AsKnownAQuarterBefore(facts, now), now.Period.Previous, method), now);
    }

    private static Movement Between(string since, Scorecard before, Scorecard now) => new(since, before, now.Indicators
        .Select(i => new IndicatorMovement(before.Find(i.Indicator.Code), i))
        .Where(c => c.Before is not null && c.IsChange)
        .ToList());

    private static PartnershipFacts AsKnownAQuarterBefore(PartnershipFacts facts, Scorecard now)
    {
        var day = ReportingCalendar.UsuallyOut(now.Period.Previous, 3);
        if (day > facts.AsKnown) day = facts.AsKnown;
        return facts with
        {
            AsKnown = day,
            Observations = facts.Observations.Where(o => o.KnownFrom <= day).ToList(),
            Targets = facts.Targets.Where(t => t.EffectiveFrom <= day).ToList(),
        };
    }
}
