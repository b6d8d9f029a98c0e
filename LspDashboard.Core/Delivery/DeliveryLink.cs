using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Delivery;

/// <summary>An action or a risk is about an indicator or an outcome.</summary>
public sealed class DeliveryLink : IBelongsToPartnership
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }

    /// <summary>Either this or a risk.</summary>
    public int? ActionId { get; set; }
    public int? RiskId { get; set; }

    /// <summary>Either this or an outcome.</summary>
    public int? IndicatorId { get; set; }
    public int? OutcomeId { get; set; }
}
