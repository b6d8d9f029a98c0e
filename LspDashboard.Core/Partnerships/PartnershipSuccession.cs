namespace LspDashboard.Core.Partnerships;

/// <summary>A partnership that follows another: merged into it, or split from it. Belongs to the one that follows.</summary>
public sealed class PartnershipSuccession : IBelongsToPartnership
{
    public int Id { get; set; }

    /// <summary>The one that follows.</summary>
    public int PartnershipId { get; set; }
    public int PredecessorId { get; set; }

    /// <summary>The first UK date of the one that follows.</summary>
    public required DateOnly On { get; set; }
}
