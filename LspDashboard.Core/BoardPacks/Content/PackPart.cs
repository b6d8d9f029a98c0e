namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>One thing within a section: an exception, an indicator, a theme.</summary>
/// <param name="Heading">Plain text.</param>
/// <param name="Blocks">In order.</param>
public sealed record PackPart(string Heading, IReadOnlyList<PackBlock> Blocks);
