using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Scorecards;

/// <summary>One figure as it is rated now, and as it would be under a target that somebody types.</summary>
/// <param name="Period">Of the figure.</param>
/// <param name="Value">In the indicator's units.</param>
/// <param name="Plan">What the typed target plans by then; null where it plans nothing.</param>
/// <param name="Before">As it is rated now.</param>
/// <param name="After">As it would be.</param>
public sealed record PreviewedRating(ReportingPeriod Period, double Value, double? Plan, RagRating Before, RagRating After)
{
    public bool Changes => Before != After;
}
