namespace LspDashboard.Core.Finding;

/// <summary>A thing that answers to what was typed.</summary>
/// <param name="Thing">What was found.</param>
/// <param name="Match">How well the worst of the typed words fits: all of them must.</param>
public sealed record Found(Findable Thing, FindMatch Match);
