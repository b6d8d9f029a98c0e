using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Returns;

/// <summary>A file that a partner sent. Its bytes are kept under their SHA-256.</summary>
public sealed class PartnerReturn : IBelongsToPartnership
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public required string FileName { get; set; }

    /// <summary>Lower-case hexadecimal.</summary>
    public required string Sha256 { get; set; }
    public required long Size { get; set; }
    public required DateTimeOffset UploadedAt { get; set; }
    public required string UploadedBy { get; set; }
    public required ReturnState State { get; set; }
    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>Who accepted or discarded it; empty while it waits.</summary>
    public string DecidedBy { get; set; } = "";

    /// <summary>Who asked for its acceptance, where a second person has to agree.</summary>
    public string? ProposedBy { get; set; }
    public DateTimeOffset? ProposedAt { get; set; }

    /// <summary>What was asked for: only the rows without an error.</summary>
    public bool ProposedValidRowsOnly { get; set; }

    /// <summary>The profile by which it was read; null for none.</summary>
    public int? ProfileId { get; set; }
    public int Rows { get; set; }
    public int NewValues { get; set; }
    public int ChangedValues { get; set; }
    public int UnchangedValues { get; set; }
    public int Problems { get; set; }

    /// <summary>SHA-256 over the accepted values, so that a damaged database is noticed; empty before acceptance.</summary>
    public string ValuesHash { get; set; } = "";
}
