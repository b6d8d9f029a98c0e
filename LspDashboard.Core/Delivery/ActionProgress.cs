using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Delivery;

/// <summary>How far an action is, from a day on; the last row on or before a day stands.</summary>
public sealed class ActionProgress : IBelongsToPartnership
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public int ActionId { get; set; }
    public required ActionStatus Status { get; set; }

    /// <summary>0 to 100.</summary>
    public required int PercentComplete { get; set; }
    public string Note { get; set; } = "";
    public required DateOnly On { get; set; }
    public DateTimeOffset RecordedAt { get; set; }
    public required string RecordedBy { get; set; }
}
