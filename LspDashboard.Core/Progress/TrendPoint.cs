namespace LspDashboard.Core.Progress;

/// <summary>One year's value.</summary>
/// <param name="Month">The month in which its period ends.</param>
/// <param name="Value">In the indicator's units.</param>
/// <param name="Interval">95 %, where there is one.</param>
public readonly record struct TrendPoint(int Month, double Value, Interval? Interval);
