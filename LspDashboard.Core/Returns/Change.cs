using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Returns;

/// <summary>
/// A line written in the same transaction as what it tells of; open screens follow these lines, whichever process wrote them.
/// It carries ids, not figures: who listens reads again.
/// </summary>
public sealed class Change : IBelongsToPartnership
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public required ChangeKind Kind { get; set; }

    /// <summary>In words for a notice: "Return halton-q4.xlsx accepted: 4 values".</summary>
    public required string What { get; set; }
    public required string By { get; set; }
    public required DateTimeOffset At { get; set; }
    public int? ReturnId { get; set; }

    /// <summary>What was changed, so that a thing can show its own history; null for the partnership as a whole.</summary>
    public ChangeSubject? Subject { get; set; }
    public int? SubjectId { get; set; }

    /// <summary>Each field with what it said before and after; empty where the words of <see cref="What"/> say it all.</summary>
    public IReadOnlyList<FieldEdit> Edits { get; set; } = [];
}
