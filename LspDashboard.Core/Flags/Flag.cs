namespace LspDashboard.Core.Flags;

/// <summary>Something to look at, with its reason in plain words and numbers.</summary>
public sealed record Flag(FlagKind Kind, string Reason);
