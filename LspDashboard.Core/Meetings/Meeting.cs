using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Meetings;

/// <summary>A meeting of one of the partnership's bodies.</summary>
public sealed class Meeting : IBelongsToPartnership, IEdited
{
    public const int LongestPlace = 120;

    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public int BodyId { get; set; }

    /// <summary>The UK date on which it meets.</summary>
    public required DateOnly On { get; set; }

    /// <summary>The UK date by which its papers go out; null where nobody has said.</summary>
    public DateOnly? PapersOutOn { get; set; }
    public string Place { get; set; } = "";

    /// <summary>The UK date on which it was called off; null where it stands.</summary>
    public DateOnly? CancelledOn { get; set; }
    public bool IsIllustrative { get; set; }
    public int Version { get; set; }
}
