namespace LspDashboard.Core.Partnerships;

/// <summary>A body's work goes to another from a day on: two merge into one, or one splits into several.</summary>
public sealed class BodySuccession : IBelongsToPartnership
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public int FromBodyId { get; set; }
    public int ToBodyId { get; set; }

    /// <summary>The first UK date on which the later body answers.</summary>
    public required DateOnly On { get; set; }
}
