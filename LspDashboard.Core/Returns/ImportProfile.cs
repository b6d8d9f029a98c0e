using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Returns;

/// <summary>
/// What a person said once about a partner's layout, so that the next file of the same structure is read without asking.
/// What the text holds is the import's business.
/// </summary>
public sealed class ImportProfile : IBelongsToPartnership
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }

    /// <summary>In a person's words: "PCT quarterly return".</summary>
    public required string Name { get; set; }

    /// <summary>Who sends it; null where several do.</summary>
    public int? PartnerId { get; set; }

    /// <summary>What was said, with the structure by which it is found again, as JSON.</summary>
    public required string Decisions { get; set; }

    /// <summary>A file that fits and raises no doubt is accepted without waiting for a person.</summary>
    public bool AcceptsAlone { get; set; }

    public required string CreatedBy { get; set; }
    public required DateTimeOffset CreatedAt { get; set; }
    public required string ChangedBy { get; set; }
    public required DateTimeOffset ChangedAt { get; set; }

    /// <summary>From then on it is not used any more; what was read by it keeps its name.</summary>
    public DateTimeOffset? RetiredAt { get; set; }
}
