namespace LspDashboard.Core.Storage;

/// <summary>How adding something ended.</summary>
/// <param name="Saved">Done, or why not.</param>
/// <param name="Id">Of what was added; 0 where nothing was.</param>
public sealed record Kept(Saved Saved, int Id);
