using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Progress;

/// <summary>One indicator as the roll-up sees it.</summary>
/// <param name="Rating">Its rating.</param>
/// <param name="Weight">Above 0.</param>
/// <param name="IsStale">Left out and counted.</param>
/// <param name="HasData">False where there is no value at all.</param>
/// <param name="IsByJudgement">A person's rating holds: it counts whether or not there is a fresh figure.</param>
public readonly record struct RollUpItem(RagRating Rating, double Weight = 1, bool IsStale = false, bool HasData = true, bool IsByJudgement = false);
