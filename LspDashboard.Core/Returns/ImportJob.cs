using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Returns;

/// <summary>
/// Work on a return that runs away from the page that asked for it. Kept in the database, so that a restart takes up what was waiting
/// and reports what was broken off.
/// </summary>
public sealed class ImportJob : IBelongsToPartnership
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public required ImportJobKind Kind { get; set; }
    public required ImportJobState State { get; set; }
    public required string FileName { get; set; }

    /// <summary>The file to be read, among the kept ones.</summary>
    public required string Sha256 { get; set; }

    /// <summary>The return to accept; of a file that was read, the return it became.</summary>
    public int? ReturnId { get; set; }

    /// <summary>Of an acceptance: only the rows without an error.</summary>
    public bool ValidRowsOnly { get; set; }

    /// <summary>Of an acceptance: the mark of the values that its asker saw; empty where nobody looked.</summary>
    public string Seen { get; set; } = "";

    public required string By { get; set; }
    public required DateTimeOffset QueuedAt { get; set; }
    public DateTimeOffset? StartedAt { get; set; }
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Why it was refused, failed or was broken off, as JSON of the problems; empty where it was not.</summary>
    public string Problems { get; set; } = "";
}
