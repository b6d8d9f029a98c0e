using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Delivery;

/// <summary>What somebody is to do, by when. How far it is stands in its <see cref="ActionProgress"/> rows, so that a past day shows what it was then.</summary>
public sealed class PlannedAction : IBelongsToPartnership, IEdited
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public required string What { get; set; }
    public int? OwnerPartnerId { get; set; }
    public int? OwnerBodyId { get; set; }

    /// <summary>The role that does it; never a person's name.</summary>
    public string OwnerRole { get; set; } = "";

    /// <summary>UK dates, both inclusive.</summary>
    public required DateOnly StartsOn { get; set; }
    public required DateOnly DueOn { get; set; }

    /// <summary>The UK date from which it is known.</summary>
    public DateOnly On { get; set; }
    public DateTimeOffset RecordedAt { get; set; }
    public string RecordedBy { get; set; } = "";
    public int Version { get; set; }
}
