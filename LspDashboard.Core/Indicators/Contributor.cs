using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Indicators;

/// <summary>A body or a partner that helps an outcome or an indicator along, beside the one that leads.</summary>
public sealed class Contributor : IBelongsToPartnership
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }

    /// <summary>Either this or an outcome.</summary>
    public int? IndicatorId { get; set; }
    public int? OutcomeId { get; set; }

    /// <summary>Either this or a partner.</summary>
    public int? BodyId { get; set; }
    public int? PartnerId { get; set; }
}
