using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Accountability;

/// <summary>What one partner owns and contributes to.</summary>
public sealed record PartnerAccount(
    Partner Partner, IReadOnlyList<OutcomeAccount> Owns, IReadOnlyList<OutcomeAccount> Contributes,
    IReadOnlyList<IndicatorAccount> OwnsIndicators, IReadOnlyList<IndicatorAccount> ContributesToIndicators)
{
    public bool IsEmpty => Owns.Count + Contributes.Count + OwnsIndicators.Count + ContributesToIndicators.Count == 0;
}
