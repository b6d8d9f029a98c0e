using LspDashboard.Core.Storage;

namespace LspDashboard.Core.BoardPacks.Publishing;

/// <summary>How publishing ended.</summary>
/// <param name="Kept">What was stored, or why not.</param>
/// <param name="Missing">The forms that could not be had here, with the reasons in words.</param>
public sealed record Publication(Kept Kept, IReadOnlyList<WrittenForm> Missing);

/// <summary>Which published pack is corrected, and why.</summary>
public sealed record PackCorrection(int PackId, string Reason);
