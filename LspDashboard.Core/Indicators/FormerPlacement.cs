using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Indicators;

/// <summary>Where an indicator stood, and who answered for it, until a day: what was reported before it keeps that.</summary>
public sealed class FormerPlacement : IBelongsToPartnership
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public int IndicatorId { get; set; }
    public int ThemeId { get; set; }
    public int? OutcomeId { get; set; }
    public int? BodyId { get; set; }
    public int? OwnerPartnerId { get; set; }
    public string OwnerRole { get; set; } = "";

    /// <summary>The first UK date on which it stands elsewhere.</summary>
    public required DateOnly Until { get; set; }
    public DateTimeOffset RecordedAt { get; set; }
    public required string RecordedBy { get; set; }
}
