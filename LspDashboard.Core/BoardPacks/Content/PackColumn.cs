namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>A column of a table.</summary>
/// <param name="Heading">Plain text.</param>
/// <param name="IsNumber">Stands to the right.</param>
/// <param name="Share">How much of the width it takes beside the others.</param>
public sealed record PackColumn(string Heading, bool IsNumber = false, int Share = 1);
