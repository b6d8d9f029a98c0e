using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Delivery;

/// <summary>How likely a risk is and how much it would matter, from a day on; the last row on or before a day stands.</summary>
public sealed class RiskScore : IBelongsToPartnership
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public int RiskId { get; set; }

    /// <summary>1, rare, to 5, almost certain.</summary>
    public required int Likelihood { get; set; }

    /// <summary>1, negligible, to 5, severe.</summary>
    public required int Impact { get; set; }
    public string Note { get; set; } = "";
    public required DateOnly On { get; set; }
    public DateTimeOffset RecordedAt { get; set; }
    public required string RecordedBy { get; set; }
}
