namespace LspDashboard.Core.Accountability;

/// <summary>Who shall answer for one outcome or one indicator, as somebody asks for it.</summary>
/// <param name="IndicatorId">Either this or an outcome.</param>
/// <param name="OutcomeId">Either this or an indicator.</param>
public sealed record OwnershipWish(int? IndicatorId, int? OutcomeId)
{
    /// <summary>One at most may be asked for; a workbook can name several, and is told.</summary>
    public IReadOnlyList<int> LeadBodyIds { get; init; } = [];
    public IReadOnlyList<int> ContributorBodyIds { get; init; } = [];
    public IReadOnlyList<int> ContributorPartnerIds { get; init; } = [];
    public int? OwnerPartnerId { get; init; }
    public string OwnerRole { get; init; } = "";
}
