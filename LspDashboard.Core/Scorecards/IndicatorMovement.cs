namespace LspDashboard.Core.Scorecards;

/// <summary>One indicator before and now.</summary>
public sealed record IndicatorMovement(IndicatorScore? Before, IndicatorScore Now)
{
    public bool IsRatingChange => Before is not null && Before.Standing.Rating != Now.Standing.Rating;

    public bool IsChange => IsRatingChange || Before?.Actual?.Value != Now.Actual?.Value || Before?.Actual?.Period != Now.Actual?.Period;
}
