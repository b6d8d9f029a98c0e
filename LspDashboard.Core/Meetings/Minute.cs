using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Meetings;

/// <summary>A note or a decision of a meeting, about one indicator or the partnership as a whole. Never changed: one that is wrong is withdrawn and written again.</summary>
public sealed class Minute : IBelongsToPartnership
{
    public const int LongestText = 2000;

    public int Id { get; set; }
    public int PartnershipId { get; set; }

    /// <summary>Null where it was written outside a meeting that is in the calendar.</summary>
    public int? MeetingId { get; set; }

    /// <summary>Null where it is about the partnership as a whole.</summary>
    public int? IndicatorId { get; set; }
    public required MinuteKind Kind { get; set; }
    public required string Text { get; set; }

    /// <summary>The reporting period that lay on the table.</summary>
    public required ReportingPeriod Period { get; set; }

    /// <summary>Made by the screen that wrote it: sent twice over a poor network, it is stored once.</summary>
    public required Guid Key { get; set; }

    /// <summary>The UK date it counts from: the day on which the partnership stands.</summary>
    public DateOnly On { get; set; }
    public DateTimeOffset RecordedAt { get; set; }
    public required string RecordedBy { get; set; }

    /// <summary>The UK date from which it no longer counts; it stays readable, with who withdrew it in the history.</summary>
    public DateOnly? WithdrawnOn { get; set; }
    public bool IsIllustrative { get; set; }
}
