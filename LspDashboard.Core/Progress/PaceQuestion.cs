using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Progress;

/// <summary>All that the pace depends on. Levels and rates only: never a measure that is itself a change from its baseline.</summary>
/// <param name="Polarity">Which way is better.</param>
/// <param name="Baseline">y0, in the indicator's units; null where there is none.</param>
/// <param name="BaselineMonth">The month in which its period ends.</param>
/// <param name="Actual">y; null where there is none.</param>
/// <param name="Month">The month in which its period ends.</param>
/// <param name="Target">T; null where none was set.</param>
/// <param name="TargetMonth">The month in which the target's period ends; unused without a target.</param>
/// <param name="NaturalLimit">L: what the value can never pass, such as 100 %. Used only without a target.</param>
public readonly record struct PaceQuestion(
    Polarity Polarity,
    double? Baseline,
    int BaselineMonth,
    double? Actual,
    int Month,
    double? Target = null,
    int TargetMonth = 0,
    double? NaturalLimit = null);
