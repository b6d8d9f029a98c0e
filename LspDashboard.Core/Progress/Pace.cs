namespace LspDashboard.Core.Progress;

/// <summary>How fast a value moves: beside the rating, never instead of it.</summary>
/// <param name="Status">In words.</param>
/// <param name="Value">
/// With a target R, the yearly growth seen as a share of the yearly growth required; without one the yearly growth itself, positive where better.
/// Null where there is none, also where the target equals the baseline: no growth was required.
/// </param>
/// <param name="Score">-5 to 5; null where not available.</param>
/// <param name="Reason">Why not available.</param>
public readonly record struct Pace(PaceStatus Status, double? Value, double? Score, PaceReason Reason = PaceReason.None);
