namespace LspDashboard.Core.Delivery;

/// <summary>Something with a day of its own in an action: a milestone, or the action as a whole.</summary>
/// <param name="What">In its owner's words.</param>
/// <param name="DueOn">The last UK day on which it is in time.</param>
/// <param name="IsMilestone">False for the action as a whole.</param>
public readonly record struct ActionStep(string What, DateOnly DueOn, bool IsMilestone);
