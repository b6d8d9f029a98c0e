using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Indicators;

/// <summary>From a period on, figures are not comparable with those before: a definition, a boundary or a population estimate changed.</summary>
public sealed class RebaseNote : IBelongsToPartnership
{
    public int Id { get; set; }
    public int PartnershipId { get; set; }
    public int IndicatorId { get; set; }

    /// <summary>The first period on the new base.</summary>
    public required ReportingPeriod From { get; set; }
    public required string Text { get; set; }
    public string Source { get; set; } = "";

    /// <summary>The UK date it counts from.</summary>
    public DateOnly On { get; set; }
    public DateOnly? WithdrawnOn { get; set; }
    public DateTimeOffset RecordedAt { get; set; }
    public string RecordedBy { get; set; } = "";
}
