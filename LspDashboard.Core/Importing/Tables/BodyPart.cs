namespace LspDashboard.Core.Importing.Tables;

/// <summary>The rows of a block of figures, and which of its columns say what they are about.</summary>
internal sealed record BodyPart(IReadOnlyList<int> Rows, IReadOnlyList<int> Stub, IReadOnlyList<int> Figures);
