namespace LspDashboard.Core.Partnerships;

/// <summary>A group of the partnership that meets and answers for results.</summary>
public sealed class Body : IBelongsToPartnership, IEdited
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public required string Name { get; set; }
    public required BodyKind Kind { get; set; }
    public int? ReportsToId { get; set; }
    public Body? ReportsTo { get; set; }
    public bool IsOurs { get; set; }
    public MeetingRhythm Meets { get; set; } = MeetingRhythm.Quarterly;

    /// <summary>What it is for, in a sentence or two.</summary>
    public string Remit { get; set; } = "";

    /// <summary>The first UK date on which it answers for nothing any more: dissolved, or merged or split into others.</summary>
    public DateOnly? ClosedOn { get; set; }
    public int Version { get; set; }
}
