using LspDashboard.Core.Partnerships;

namespace LspDashboard.Core.Indicators;

/// <summary>A body's decision to hold an orphan itself, with the day on which it looks again. It closes the orphan's flag until it ends.</summary>
public sealed class Holding : IBelongsToPartnership
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }

    /// <summary>Either this or an outcome.</summary>
    public int? IndicatorId { get; set; }
    public int? OutcomeId { get; set; }
    public int BodyId { get; set; }
    public required DateOnly DecidedOn { get; set; }

    /// <summary>The UK date by which the body decides again.</summary>
    public required DateOnly ReviewOn { get; set; }
    public string Reason { get; set; } = "";

    /// <summary>The first UK date on which it does not hold any more; null while it does.</summary>
    public DateOnly? EndedOn { get; set; }
    public DateTimeOffset RecordedAt { get; set; }
    public required string RecordedBy { get; set; }
}
