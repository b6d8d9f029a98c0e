using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Accountability;

/// <summary>What is wrong with who shall answer, by field, in words that say what to do.</summary>
public static class OwnershipCheck
{
    public const int LongestRole = 100;

    /// <param name="wish">What is asked for.</param>
    /// <param name="rule">Of the day on which the partnership stands.</param>
    /// <param name="bodies">All of the partnership.</param>
    /// <param name="partners">All of the partnership.</param>
    /// <param name="leadNow">The body named until now, which may stay named; null for none.</param>
    public static Dictionary<string, string> Problems(OwnershipWish wish, AccountabilityRule rule, IReadOnlyList<Body> bodies, IReadOnlyList<Partner> partners, int? leadNow)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        void Say(string field, string? problem)
        {
            if (problem is not null) problems.TryAdd(field, problem);
        }
        Say(nameof(wish.LeadBodyIds), Lead(wish, rule, bodies, leadNow));
        foreach (var id in wish.ContributorBodyIds)
            Say(nameof(wish.ContributorBodyIds), bodies.FirstOrDefault(b => b.Id == id) switch
            {
                null => "One of the bodies is not of this partnership. Choose from the list.",
                var body when wish.LeadBodyIds.Contains(id) => $"{body.Name} cannot both lead and contribute. Take it out of those that contribute, or let another lead.",
                var body => Closed(body.Name, body.ClosedOn, rule, "Take it out"),
            });
        foreach (var id in wish.ContributorPartnerIds)
            Say(nameof(wish.ContributorPartnerIds), partners.FirstOrDefault(p => p.Id == id) switch
            {
                null => "One of the partners is not of this partnership. Choose from the list.",
                var partner => Closed(partner.Name, partner.ClosedOn, rule, "Take it out"),
            });
        if (wish.OwnerPartnerId is { } ownerId)
            Say(nameof(wish.OwnerPartnerId), partners.FirstOrDefault(p => p.Id == ownerId) switch
            {
                null => "The owner is not of this partnership. Choose from the list.",
                var partner => Closed(partner.Name, partner.ClosedOn, rule, "Choose another"),
            });
        Say(nameof(wish.OwnerRole), Role(wish));
        return problems;
    }

    private static string? Lead(OwnershipWish wish, AccountabilityRule rule, IReadOnlyList<Body> bodies, int? leadNow)
    {
        var named = wish.LeadBodyIds.Distinct().Select(id => bodies.FirstOrDefault(b => b.Id == id)).ToList();
        if (named.Count == 0) return null;
        if (named.Contains(null)) return "The lead is not a body of this partnership. Choose from the list.";
        if (named.Count > 1) return $"{AccountabilityWords.List(named.Select(b => b!.Name))} cannot all lead: one body leads. Choose it; the others contribute.";
        var lead = named[0]!;
        if (Closed(lead.Name, lead.ClosedOn, rule, "Choose another") is { } closed) return closed;
        return lead.Id == leadNow || rule.CanLead(lead) ? null
            : $"{lead.Name} is not a thematic partnership, so it does not lead. Choose one that does, or let {lead.Name} decide to hold it itself.";
    }

    private static string? Role(OwnershipWish wish)
    {
        var role = wish.OwnerRole.Trim();
        if (role.Length > LongestRole) return string.Create(CultureInfo.InvariantCulture, $"The role is {role.Length} characters long. Keep it to {LongestRole}.");
        // An indicator's owner may be the partner that sends its figures, without being named twice.
        return role.Length > 0 && wish is { OwnerPartnerId: null, OutcomeId: not null } ? "Say at which partner the role is." : null;
    }

    private static string? Closed(string name, DateOnly? closedOn, AccountabilityRule rule, string remedy) =>
        rule.IsOpen(closedOn) ? null : $"{name} closed on {FigureText.Date(closedOn!.Value)} and answers for nothing any more. {remedy}.";
}
