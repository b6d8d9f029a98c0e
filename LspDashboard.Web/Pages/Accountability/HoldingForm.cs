using LspDashboard.Core.Indicators;

namespace LspDashboard.Web.Pages.Accountability;

/// <summary>What a person has typed of a body's decision to hold an orphan itself.</summary>
public sealed class HoldingForm
{
    public int BodyId { get; set; }
    public DateOnly? DecidedOn { get; set; }
    public DateOnly? ReviewOn { get; set; }
    public string Reason { get; set; } = "";

    /// <summary>A day that was left out is no day; the check says so at its field.</summary>
    public Holding Read(int? indicatorId, int? outcomeId) => new()
    {
        IndicatorId = indicatorId, OutcomeId = outcomeId, BodyId = BodyId, DecidedOn = DecidedOn ?? default, ReviewOn = ReviewOn ?? default, Reason = Reason, RecordedBy = "",
    };
}
