using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Progress;

/// <summary>A rating with the numbers that led to it.</summary>
/// <param name="Rating">The rating.</param>
/// <param name="Reason">Why.</param>
/// <param name="Expected">e: what was planned by the end of the actual's period; null where there was no plan. The actual itself where s is 0 to nine decimals, so that no text shows a difference which the rating does not see.</param>
/// <param name="Shortfall">s, a share of the planned change, rounded to 9 decimals; negative is ahead of plan. NaN where not rated.</param>
/// <param name="MeasuredAgainst">What the distance behind plan was divided by, in the indicator's units.</param>
/// <param name="DifferenceThatMatters">m as used.</param>
/// <param name="Noise">h as used.</param>
public readonly record struct RatingAnswer(
    RagRating Rating,
    RatingReason Reason,
    double? Expected = null,
    double Shortfall = double.NaN,
    double MeasuredAgainst = double.NaN,
    double DifferenceThatMatters = double.NaN,
    double Noise = double.NaN);
