namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>A part of a pack under a heading of its own.</summary>
/// <param name="Kind">Which part it is, so that a reader may choose and order them.</param>
/// <param name="Heading">Plain text.</param>
/// <param name="Blocks">In order.</param>
/// <param name="Parts">Under headings one level below.</param>
public sealed record PackSection(PackSectionKind Kind, string Heading, IReadOnlyList<PackBlock> Blocks, IReadOnlyList<PackPart> Parts);
