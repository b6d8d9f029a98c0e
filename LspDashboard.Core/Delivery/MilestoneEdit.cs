namespace LspDashboard.Core.Delivery;

/// <summary>A step of an action as somebody wants it to be.</summary>
/// <param name="Id">0 for a new one.</param>
/// <param name="What">Empty for a row that was left empty.</param>
/// <param name="DueOn">UK date.</param>
/// <param name="DoneOn">Null while it is not done.</param>
public sealed record MilestoneEdit(int Id, string What, DateOnly? DueOn, DateOnly? DoneOn);
