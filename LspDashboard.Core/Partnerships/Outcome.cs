namespace LspDashboard.Core.Partnerships;

/// <summary>What the Community Strategy wants to be different for people of the place.</summary>
public sealed class Outcome : IBelongsToPartnership
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public required string Name { get; set; }
    public string Source { get; set; } = "";
    public bool IsOurs { get; set; }
}
