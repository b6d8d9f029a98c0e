using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>A cell as a reader sees it; a figure keeps its number, so that a sheet can reckon with it.</summary>
/// <param name="Text">As everywhere else in the pack.</param>
/// <param name="Value">In the indicator's units; null where the cell is no figure, or it is suppressed.</param>
/// <param name="Rating">Where the cell is a rating.</param>
public sealed record PackCell(string Text, double? Value = null, RagRating? Rating = null);
