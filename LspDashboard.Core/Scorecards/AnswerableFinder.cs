using LspDashboard.Core.Accountability;
using LspDashboard.Core.Delivery;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Scorecards;

/// <summary>Finds of a scorecard and a map what one theme, body or partner answers for.</summary>
internal sealed class AnswerableFinder(PartnershipFacts facts, Scorecard card, AccountabilityMap map)
{
    private readonly IReadOnlyList<ActionState> _actions =
        [.. ActionState.All(facts.Actions, facts.ActionProgress, facts.ActionMilestones, facts.DeliveryLinks, facts.AsKnown).Where(a => a.IsOpen)];

    private readonly IReadOnlyList<RiskState> _risks = [.. RiskState.All(facts.Risks, facts.RiskScores, facts.DeliveryLinks, facts.AsKnown).Where(r => r.IsOpen)];

    public AnsweringTheme? Theme(int id)
    {
        if (facts.Themes.FirstOrDefault(t => t.Id == id) is not { } theme) return null;
        var mine = facts.Indicators.Where(i => i.ThemeId == id).Select(i => i.Id).ToHashSet();
        var under = map.Indicators.Where(a => mine.Contains(a.Indicator.Id)).ToList();
        var own = card.Of(mine);
        var part = new Answerable(
            theme.Name, own, [.. map.Outcomes.Where(o => o.Indicators.Any(under.Contains))],
            [.. _actions.Where(a => a.Links.Any(l => l.IndicatorId is { } i && mine.Contains(i)))], [.. _risks.Where(r => r.Links.Any(l => l.IndicatorId is { } i && mine.Contains(i)))])
        {
            ClosedOn = Closed(theme.ClosedOn),
            FollowedBy = Closed(theme.ClosedOn) is null ? [] : AfterTheme(id),
        };
        return new(theme, own.Themes.FirstOrDefault(t => t.Theme.Id == id) is { } score ? part with { Standing = score.Standing } : part);
    }

    public AnsweringBody? Body(int id)
    {
        if (facts.Bodies.FirstOrDefault(b => b.Id == id) is not { } body) return null;
        var account = map.Of(body);
        var part = Part(
            body.Name, [.. account.Leads, .. account.Holds], [.. account.LeadsIndicators, .. account.HoldsIndicators],
            a => a.Action.OwnerBodyId == id, r => r.Risk.OwnerBodyId == id) with
        {
            ClosedOn = Closed(body.ClosedOn),
            FollowedBy = [.. facts.BodySuccessions.Where(s => s.FromBodyId == id).Select(s => (s.ToBodyId, facts.Bodies.First(b => b.Id == s.ToBodyId).Name)).Distinct()],
        };
        return new(account, part, [.. map.Bodies.Where(b => b.ReportsToId == id)], facts.Meetings.FirstOrDefault(m => m.BodyId == id && m.On >= facts.AsKnown));
    }

    public AnsweringPartner? Partner(int id)
    {
        if (facts.Partners.FirstOrDefault(p => p.Id == id) is not { } partner) return null;
        var account = map.Of(partner);
        return new(account, Part(partner.Name, account.Owns, account.OwnsIndicators, a => a.Action.OwnerPartnerId == id, r => r.Risk.OwnerPartnerId == id) with { ClosedOn = Closed(partner.ClosedOn) });
    }

    private Answerable Part(string name, IReadOnlyList<OutcomeAccount> outcomes, IReadOnlyList<IndicatorAccount> indicators, Func<ActionState, bool> does, Func<RiskState, bool> minds) =>
        new(name, card.Of(indicators.Select(i => i.Indicator.Id).ToHashSet()), outcomes, [.. _actions.Where(does)], [.. _risks.Where(minds)]);

    private DateOnly? Closed(DateOnly? on) => on <= facts.AsKnown ? on : null;

    // A theme's work is its indicators: where they stand now is what followed it.
    private IReadOnlyList<(int Id, string Name)> AfterTheme(int id)
    {
        var left = facts.FormerPlacements.Where(f => f.ThemeId == id && f.Until <= facts.AsKnown).Select(f => f.IndicatorId).ToHashSet();
        var now = facts.Indicators.Where(i => left.Contains(i.Id)).Select(i => i.ThemeId).ToHashSet();
        return [.. facts.Themes.Where(t => now.Contains(t.Id)).Select(t => (t.Id, t.Name))];
    }
}
