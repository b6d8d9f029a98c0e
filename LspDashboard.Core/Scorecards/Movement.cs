using LspDashboard.Core.Flags;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Scorecards;

/// <summary>What is different from before: since the last return, or since the quarter before.</summary>
/// <param name="Since">In words: "since the return halton-q4.xlsx" or "since 2009/10 Q3".</param>
/// <param name="Before">The scorecard as it stood then.</param>
/// <param name="Changes">The indicators whose figure or rating is different.</param>
public sealed record Movement(string Since, Scorecard Before, IReadOnlyList<IndicatorMovement> Changes)
{
    // Looking further back than this would cost more than it tells.
    private const int MostReturns = 3;

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
