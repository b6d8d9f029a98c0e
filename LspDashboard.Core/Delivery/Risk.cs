using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Delivery;

/// <summary>What may happen to an outcome or an indicator, and what is done about it. Its scores stand in its <see cref="RiskScore"/> rows.</summary>
public sealed class Risk : IBelongsToPartnership, IEdited
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public required string What { get; set; }
    public string Mitigation { get; set; } = "";
    public int? OwnerPartnerId { get; set; }
    public int? OwnerBodyId { get; set; }
    public string OwnerRole { get; set; } = "";

    /// <summary>The UK date by which it is looked at again.</summary>
    public required DateOnly ReviewOn { get; set; }

    /// <summary>The first UK date on which it is no risk any more.</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>The UK date from which it is known.</summary>
    public DateOnly On { get; set; }
    public DateTimeOffset RecordedAt { get; set; }
    public string RecordedBy { get; set; } = "";
    public int Version { get; set; }
}
