namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>One line of a chart.</summary>
/// <param name="Name">As in the legend.</param>
/// <param name="Kind">What it is, which decides colour, dash and marks.</param>
/// <param name="Values">Null is a gap.</param>
public sealed record PackSeries(string Name, PackSeriesKind Kind, IReadOnlyList<double?> Values);
