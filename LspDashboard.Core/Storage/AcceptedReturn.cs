namespace LspDashboard.Core.Storage;

/// <summary>Who let a return's figures in.</summary>
/// <param name="Id">Of the return.</param>
/// <param name="By">Who accepted it; empty where it was not said.</param>
/// <param name="At">When; null where it was not said.</param>
public sealed record AcceptedReturn(int Id, string By, DateTimeOffset? At);
