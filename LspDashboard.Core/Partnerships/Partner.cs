namespace LspDashboard.Core.Partnerships;

/// <summary>An organisation at the table, such as the police or the Primary Care Trust; it sends returns.</summary>
public sealed class Partner : IBelongsToPartnership, IEdited
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public required string Name { get; set; }

    /// <summary>The first UK date on which it is not at the table any more.</summary>
    public DateOnly? ClosedOn { get; set; }
    public int Version { get; set; }
}
