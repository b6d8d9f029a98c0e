using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Progress;

/// <summary>All that a rating depends on.</summary>
/// <param name="Terms">The target.</param>
/// <param name="Actual">y, unrounded, in the indicator's units.</param>
/// <param name="Month">t: the month in which the actual's period ends.</param>
/// <param name="Unit">Percentages have a default difference that matters in points.</param>
/// <param name="Decimals">Published digits; half a unit of the last is the noise where there is no interval.</param>
/// <param name="DifferenceThatMatters">The indicator's own, or null for the default.</param>
/// <param name="Interval">The 95 % interval of the actual, where there is one.</param>
public readonly record struct RatingQuestion(
    TargetTerms Terms,
    double Actual,
    int Month,
    UnitKind Unit,
    int Decimals,
    double? DifferenceThatMatters = null,
    Interval? Interval = null);
