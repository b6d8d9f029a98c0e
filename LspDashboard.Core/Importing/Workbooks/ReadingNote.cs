namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>Something the reader had to decide that the sender should know of.</summary>
/// <param name="Cell">As "B7", the first where it happened; empty where it is about the whole file.</param>
/// <param name="IsDoubtful">Whether figures may be wrong by it, rather than merely read in one of two possible ways.</param>
public sealed record ReadingNote(string Sheet, string Cell, string Message, string Remedy, bool IsDoubtful = false);
