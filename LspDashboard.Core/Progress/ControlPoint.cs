namespace LspDashboard.Core.Progress;

/// <summary>One point of a control chart.</summary>
/// <param name="Value">As given.</param>
/// <param name="Limits">Those of its rebase group.</param>
/// <param name="Mark">What the chart says of it.</param>
/// <param name="Side">Where the mark points; None for common cause.</param>
public readonly record struct ControlPoint(double Value, ControlLimits Limits, ControlMark Mark, ControlSide Side);
