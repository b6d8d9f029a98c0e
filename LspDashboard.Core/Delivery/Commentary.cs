using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Delivery;

/// <summary>The owner's words on an indicator for a period. Each saving is a row of its own; the last one stands, the others are its history.</summary>
public sealed class Commentary : IBelongsToPartnership
{
    public const int LongestText = 4000;

    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public int IndicatorId { get; set; }
    public required ReportingPeriod Period { get; set; }
    public required CommentaryState State { get; set; }
    public required string Text { get; set; }

    /// <summary>The UK date it counts from: the day on which the partnership stands, as an accepted return does.</summary>
    public DateOnly On { get; set; }
    public DateTimeOffset RecordedAt { get; set; }
    public required string RecordedBy { get; set; }
}
