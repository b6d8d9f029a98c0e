namespace LspDashboard.Core.Partnerships;

/// <summary>What a thing was called until a day: what was reported before it keeps that name.</summary>
public sealed class FormerName : IBelongsToPartnership
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public required RenamedKind Kind { get; set; }
    public int SubjectId { get; set; }
    public required string Name { get; set; }

    /// <summary>The first UK date on which it has its next name.</summary>
    public required DateOnly Until { get; set; }
    public DateTimeOffset RecordedAt { get; set; }
    public required string RecordedBy { get; set; }
}
