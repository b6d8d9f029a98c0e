namespace LspDashboard.Core.Progress;

/// <summary>The gap at the end of one period.</summary>
/// <param name="Month">The month in which the period ends.</param>
/// <param name="Value">Local less comparator, in the indicator's units.</param>
/// <param name="Interval">95 %, where both sides have one.</param>
public readonly record struct GapPoint(int Month, double Value, Interval? Interval);
