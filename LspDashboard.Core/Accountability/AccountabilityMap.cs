using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Accountability;

/// <summary>Outcomes, the indicators that tell of them, and who answers for each, on one day.</summary>
/// <param name="Day">The UK day.</param>
/// <param name="Outcomes">Those the strategy asks for on the day, by priority and in their order.</param>
/// <param name="Loose">Indicators that tell of no outcome.</param>
/// <param name="Bodies">Those open on the day, the ones that meet above the others first.</param>
/// <param name="Partners">Those at the table on the day, by name.</param>
public sealed record AccountabilityMap(
    DateOnly Day, IReadOnlyList<OutcomeAccount> Outcomes, IReadOnlyList<IndicatorAccount> Loose, IReadOnlyList<Body> Bodies, IReadOnlyList<Partner> Partners)
{
    /// <summary>The outcomes that nobody answers for.</summary>
    public IReadOnlyList<OutcomeAccount> Orphans => [.. Outcomes.Where(o => o.Ownership.State == AccountabilityState.Orphan)];

    /// <summary>The indicators that nobody answers for, neither themselves nor through their outcome.</summary>
    public IReadOnlyList<IndicatorAccount> OrphanIndicators => [.. Indicators.Where(i => i.Ownership.State == AccountabilityState.Orphan)];

    public IEnumerable<IndicatorAccount> Indicators => Outcomes.SelectMany(o => o.Indicators).Concat(Loose);

    public OutcomeAccount? Outcome(int id) => Outcomes.FirstOrDefault(o => o.Outcome.Id == id);

    public IndicatorAccount? Indicator(int id) => Indicators.FirstOrDefault(i => i.Indicator.Id == id);

    public BodyAccount Of(Body body)
    {
        bool Answers(Ownership o, AccountabilityState state) => o.State == state && o.Answers.Body?.Id == body.Id;
        bool Contributes(Ownership o) => o.Bodies.Any(b => b.Id == body.Id);
        return new(
            body,
            [.. Outcomes.Where(o => Answers(o.Ownership, AccountabilityState.Owned))],
            [.. Outcomes.Where(o => Answers(o.Ownership, AccountabilityState.HeldBy))],
            [.. Outcomes.Where(o => Contributes(o.Ownership))],
            [.. Indicators.Where(i => Answers(i.Ownership, AccountabilityState.Owned))],
            [.. Indicators.Where(i => Answers(i.Ownership, AccountabilityState.HeldBy))],
            [.. Indicators.Where(i => Contributes(i.Ownership))])
        {
            Superior = Bodies.FirstOrDefault(b => b.Id == body.ReportsToId),
        };
    }

    public PartnerAccount Of(Partner partner)
    {
        bool Owns(Ownership o) => o.Owner?.Id == partner.Id;
        bool Contributes(Ownership o) => o.Partners.Any(p => p.Id == partner.Id);
        return new(
            partner,
            [.. Outcomes.Where(o => Owns(o.Ownership))],
            [.. Outcomes.Where(o => Contributes(o.Ownership))],
            [.. Indicators.Where(i => Owns(i.Ownership))],
            [.. Indicators.Where(i => Contributes(i.Ownership))]);
    }

    public static AccountabilityMap Of(AccountabilityFacts facts)
    {
        var rule = new AccountabilityRule(facts.Day, facts.Bodies, facts.Outcomes, facts.Holdings);
        var bodies = facts.Bodies.ToDictionary(b => b.Id);
        var partners = facts.Partners.ToDictionary(p => p.Id);
        var outcomes = facts.Outcomes.ToDictionary(o => o.Id);
        var contributors = facts.Contributors.ToLookup(c => (c.IndicatorId, c.OutcomeId));
        var holdings = facts.Holdings.Where(h => h.DecidedOn <= facts.Day).OrderBy(h => h.DecidedOn).ThenBy(h => h.Id).ToLookup(h => (h.IndicatorId, h.OutcomeId));

        Ownership Owned(Accountable answers, (int? Indicator, int? Outcome) subject, int? ownerId, string role) => new(
            answers,
            [.. contributors[subject].Select(c => c.BodyId is { } id ? bodies[id] : null).OfType<Body>().Where(rule.IsOpen).OrderBy(b => b.Id)],
            [.. contributors[subject].Select(c => c.PartnerId is { } id ? partners[id] : null).OfType<Partner>().Where(p => rule.IsOpen(p.ClosedOn)).OrderBy(p => p.Name, StringComparer.Ordinal)],
            ownerId is { } owner ? partners.GetValueOrDefault(owner) : null,
            role,
            [.. holdings[subject]]);

        var accounts = facts.Indicators.Select(i => new IndicatorAccount(i, Owned(rule.Of(i), (i.Id, null), i.OwnerPartnerId ?? i.PartnerId, i.OwnerRole))).ToList();
        // A priority is a heading: it stands on the map itself only where indicators hang on it directly.
        var open = facts.Outcomes.Where(o => rule.IsOpen(o.ClosedOn)).ToDictionary(o => o.Id);
        var byOutcome = accounts.ToLookup(a => a.Indicator.OutcomeId is { } id && open.ContainsKey(id) ? id : 0);
        Outcome? PriorityOf(Outcome o) => o.PartOfId is { } id ? outcomes.GetValueOrDefault(id) : null;
        var listed = open.Values.Where(o => o.Kind == OutcomeKind.Outcome || byOutcome[o.Id].Any())
            .OrderBy(o => PriorityOf(o)?.Order ?? o.Order).ThenBy(o => o.PartOfId ?? o.Id).ThenBy(o => o.Order).ThenBy(o => o.Id)
            .Select(o => new OutcomeAccount(o, PriorityOf(o), Owned(rule.Of(o), (null, o.Id), o.OwnerPartnerId, o.OwnerRole), [.. byOutcome[o.Id]]));
        return new(
            facts.Day, [.. listed], [.. byOutcome[0]],
            [.. facts.Bodies.Where(rule.IsOpen).OrderBy(b => b.Kind == BodyKind.ThematicPartnership).ThenBy(b => b.Id)],
            [.. facts.Partners.Where(p => rule.IsOpen(p.ClosedOn)).OrderBy(p => p.Name, StringComparer.Ordinal)]);
    }
}
