namespace LspDashboard.Core.Partnerships;

/// <summary>A heading under which indicators are gathered and rated.</summary>
public sealed class Theme : IBelongsToPartnership, IEdited
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public required string Name { get; set; }
    public int Order { get; set; }

    /// <summary>True where the partnership's own report names no themes and LspDashboard chose plain ones.</summary>
    public bool IsOurs { get; set; }

    /// <summary>The first UK date on which no indicator stands under it; its past stays.</summary>
    public DateOnly? ClosedOn { get; set; }
    public int Version { get; set; }
}
