using LspDashboard.Core.Accountability;

namespace LspDashboard.Web.Pages.Accountability;

/// <summary>The outcome or the indicator whose owners a page is about.</summary>
/// <param name="Name">In a sentence: "Good Connections", "NI 167".</param>
/// <param name="Title">Of an indicator; empty for an outcome.</param>
/// <param name="Description">What it is about.</param>
/// <param name="Ownership">As it stands.</param>
/// <param name="LeadBodyId">As it is named.</param>
/// <param name="OwnerPartnerId">As it is named.</param>
/// <param name="Version">That its editor sees.</param>
/// <param name="IndicatorId">Either this or an outcome.</param>
/// <param name="OutcomeId">Either this or an indicator.</param>
public sealed record OwnedSubject(
    string Name, string Title, string Description, Ownership Ownership, int? LeadBodyId, int? OwnerPartnerId, int Version, int? IndicatorId, int? OutcomeId)
{
    public static OwnedSubject Of(OutcomeAccount o) =>
        new(o.Outcome.Name, "", o.Outcome.Description, o.Ownership, o.Outcome.LeadBodyId, o.Outcome.OwnerPartnerId, o.Outcome.Version, null, o.Outcome.Id);

    public static OwnedSubject Of(IndicatorAccount i) =>
        new(i.Indicator.Code, i.Indicator.Title, i.Indicator.Definition, i.Ownership, i.Indicator.BodyId, i.Indicator.OwnerPartnerId, i.Indicator.Version, i.Indicator.Id, null);
}
