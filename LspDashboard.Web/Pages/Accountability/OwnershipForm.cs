using LspDashboard.Core.Accountability;

namespace LspDashboard.Web.Pages.Accountability;

/// <summary>What a person has chosen of who shall answer. 0 is nobody.</summary>
public sealed class OwnershipForm
{
    public int LeadBodyId { get; set; }
    public int OwnerPartnerId { get; set; }
    public string OwnerRole { get; set; } = "";
    public HashSet<int> ContributorBodyIds { get; } = [];
    public HashSet<int> ContributorPartnerIds { get; } = [];

    /// <param name="ownership">As it stands.</param>
    /// <param name="leadBodyId">As it is named, whether or not it answers.</param>
    /// <param name="ownerPartnerId">As it is named.</param>
    public static OwnershipForm Of(Ownership ownership, int? leadBodyId, int? ownerPartnerId)
    {
        var form = new OwnershipForm { LeadBodyId = leadBodyId ?? 0, OwnerPartnerId = ownerPartnerId ?? 0, OwnerRole = ownership.OwnerRole };
        form.ContributorBodyIds.UnionWith(ownership.Bodies.Select(b => b.Id));
        form.ContributorPartnerIds.UnionWith(ownership.Partners.Select(p => p.Id));
        return form;
    }

    public OwnershipWish Read(int? indicatorId, int? outcomeId) => new(indicatorId, outcomeId)
    {
        LeadBodyIds = LeadBodyId == 0 ? [] : [LeadBodyId], OwnerPartnerId = OwnerPartnerId == 0 ? null : OwnerPartnerId, OwnerRole = OwnerRole,
        ContributorBodyIds = [.. ContributorBodyIds.Order()], ContributorPartnerIds = [.. ContributorPartnerIds.Order()],
    };
}
