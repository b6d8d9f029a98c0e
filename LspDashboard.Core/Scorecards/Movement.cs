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
    public static Movement Of(PartnershipFacts facts, Scorecard now, RatingCuts cuts)
    {
        // Returns are numbered in the order they were sent; a figure taken back by undo keeps its return's number.
        var lastReturn = facts.Observations.Max(o => o.ReturnId);
        var (since, earlier, period) = lastReturn is null
            ? ($"since {now.Period.Previous.Label}", AsKnownAQuarterBefore(facts, now), now.Period.Previous)
            : ($"since the return {facts.Observations.First(o => o.ReturnId == lastReturn).SourceFile}",
                facts with { Observations = facts.Observations.Where(o => o.ReturnId != lastReturn).ToList() }, now.Period);
        var before = ScorecardBuilder.Build(earlier, period, cuts);
        var changes = now.Indicators
            .Select(i => new IndicatorMovement(before.Find(i.Indicator.Code), i))
            .Where(c => c.Before is not null && c.IsChange)
            .ToList();
        return new(since, before, changes);
    }

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
