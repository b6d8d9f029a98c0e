using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Scorecards;

/// <summary>A theme with its rating and its indicators.</summary>
public sealed record ThemeScore(Theme Theme, RollUp RollUp, IReadOnlyList<IndicatorScore> Indicators)
{
    /// <summary>The rating that counts: a person's where one holds, else the rolled-up one.</summary>
    public StandingRating Standing { get; init; } = new(RollUp.Rating, RollUp.Rating, null);
}
