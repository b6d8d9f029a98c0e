using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Indicators;

/// <summary>
/// A person's rating of an indicator, a theme or the partnership, METHOD section 4. Never changed and never deleted: a later one follows
/// it, or it is withdrawn from a day on, and both stay to be read.
/// </summary>
public sealed class Judgement : IBelongsToPartnership
{
    public const int ShortestReason = 10;
    public const int LongestReason = 1000;
    public const int LongestName = 100;

    public int Id { get; set; }
    public int PartnershipId { get; set; }

    /// <summary>Null where a theme is judged; with neither, it is the partnership overall.</summary>
    public int? IndicatorId { get; set; }
    public int? ThemeId { get; set; }

    /// <summary>The reporting period it is about; it holds until the next of that frequency has ended.</summary>
    public required ReportingPeriod Period { get; set; }
    public required RagRating Rating { get; set; }
    public required string Reason { get; set; }

    /// <summary>Who judged.</summary>
    public required string Name { get; set; }

    /// <summary>The UK date it counts from. A sample partnership stands at a past day, and what is judged there is filed under that day.</summary>
    public DateOnly On { get; set; }

    /// <summary>The true instant of recording, UTC.</summary>
    public DateTimeOffset RecordedAt { get; set; }
    public string RecordedBy { get; set; } = "";

    /// <summary>The first UK date on which it does not count any more.</summary>
    public DateOnly? WithdrawnOn { get; set; }

    public bool IsOverall => IndicatorId is null && ThemeId is null;
}
