using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Publishing;

/// <summary>A partnership's own way of making a pack, under a name.</summary>
public sealed class SavedTemplate : IBelongsToPartnership, IEdited
{
    public const int LongestName = 80;

    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public required string Name { get; set; }

    /// <summary>What was chosen, as in an address: "audience=public&amp;depth=full".</summary>
    public required string Choices { get; set; }
    public int Version { get; set; }
}
