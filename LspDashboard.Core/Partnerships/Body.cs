namespace LspDashboard.Core.Partnerships;

/// <summary>A group of the partnership that meets and answers for results.</summary>
public sealed class Body : IBelongsToPartnership
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public required string Name { get; set; }
    public required BodyKind Kind { get; set; }
    public int? ReportsToId { get; set; }
    public Body? ReportsTo { get; set; }
    public bool IsOurs { get; set; }
}
