using LspDashboard.Core.Meetings;

namespace LspDashboard.Core.Storage;

/// <summary>How the sending of a minute ended.</summary>
/// <param name="Problems">By field; empty when it is stored, now or by an earlier sending.</param>
/// <param name="Minute">As it is stored; null where it was refused.</param>
public sealed record MinuteSaved(IReadOnlyDictionary<string, string> Problems, Minute? Minute);
