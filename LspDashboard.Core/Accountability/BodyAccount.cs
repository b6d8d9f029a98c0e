using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Accountability;

/// <summary>What one body leads on, holds itself and contributes to.</summary>
public sealed record BodyAccount(
    Body Body, IReadOnlyList<OutcomeAccount> Leads, IReadOnlyList<OutcomeAccount> Holds, IReadOnlyList<OutcomeAccount> Contributes,
    IReadOnlyList<IndicatorAccount> LeadsIndicators, IReadOnlyList<IndicatorAccount> HoldsIndicators, IReadOnlyList<IndicatorAccount> ContributesToIndicators)
{
    /// <summary>The body it reports to; null for none.</summary>
    public Body? Superior { get; init; }

    public bool IsEmpty => Leads.Count + Holds.Count + Contributes.Count + LeadsIndicators.Count + HoldsIndicators.Count + ContributesToIndicators.Count == 0;
}
