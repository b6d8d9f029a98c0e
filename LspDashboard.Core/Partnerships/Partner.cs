namespace LspDashboard.Core.Partnerships;

/// <summary>An organisation at the table, such as the police or the Primary Care Trust; it sends returns.</summary>
public sealed class Partner : IBelongsToPartnership
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public required string Name { get; set; }
}
