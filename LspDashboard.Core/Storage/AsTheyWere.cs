using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Storage;

/// <summary>Turns facts as they stand today into those of a day: each thing by its name of then, each indicator where it stood and with who answered for it.</summary>
internal static class AsTheyWere
{
    /// <param name="day">A UK date, inclusive.</param>
    /// <param name="facts">Just read, and nobody else's: what is in them is changed.</param>
    public static PartnershipFacts On(DateOnly day, PartnershipFacts facts)
    {
        var names = facts.FormerNames.Where(n => n.Until > day).ToList();
        facts.Partnership.Name = Name(RenamedKind.Partnership, facts.Partnership.Id, facts.Partnership.Name);
        foreach (var theme in facts.Themes) theme.Name = Name(RenamedKind.Theme, theme.Id, theme.Name);
        foreach (var body in facts.Bodies) body.Name = Name(RenamedKind.Body, body.Id, body.Name);
        foreach (var partner in facts.Partners) partner.Name = Name(RenamedKind.Partner, partner.Id, partner.Name);
        foreach (var outcome in facts.Outcomes) outcome.Name = Name(RenamedKind.Outcome, outcome.Id, outcome.Name);

        var (themes, bodies, partners, outcomes) = (facts.Themes.ToDictionary(t => t.Id), facts.Bodies.ToDictionary(b => b.Id), facts.Partners.ToDictionary(p => p.Id), facts.Outcomes.ToDictionary(o => o.Id));
        var moved = facts.FormerPlacements.ToLookup(f => f.IndicatorId);
        foreach (var i in facts.Indicators)
        {
            var then = PlacementAt.Of(i, moved[i.Id], day);
            (i.ThemeId, i.OutcomeId, i.BodyId, i.OwnerPartnerId, i.OwnerRole) = (then.ThemeId, then.OutcomeId, then.BodyId, then.OwnerPartnerId, then.OwnerRole);
            (i.Theme, i.Outcome, i.Body) = (themes[i.ThemeId], Of(outcomes, i.OutcomeId), Of(bodies, i.BodyId));
            (i.Partner, i.OwnerPartner) = (Of(partners, i.PartnerId), Of(partners, i.OwnerPartnerId));
            // Where the partnership goes without ratings, each indicator does.
            i.IsRated &= facts.Partnership.UsesRatings;
        }
        return facts;

        string Name(RenamedKind kind, int id, string now) => NamesAt.Of(kind, id, now, names, day);
    }

    private static T? Of<T>(Dictionary<int, T> things, int? id) where T : class => id is { } one ? things[one] : null;
}
