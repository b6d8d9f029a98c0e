using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Flags;

/// <summary>Something to look at.</summary>
/// <param name="Kind">What.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Reason">Why, in plain words with its numbers; likelihood is a word.</param>
/// <param name="Since">Since when; null where nothing dates it.</param>
/// <param name="Working">What it was worked out from.</param>
public sealed record Flag(FlagKind Kind, FlagSeverity Severity, string Reason, FlagSince? Since, FlagWorking Working);
