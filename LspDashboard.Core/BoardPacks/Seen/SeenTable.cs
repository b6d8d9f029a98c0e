namespace LspDashboard.Core.BoardPacks.Seen;

/// <summary>A table as a reader has arranged it: its rows in their order, only the columns that were chosen.</summary>
/// <param name="Title">Whose, of which period, known when.</param>
/// <param name="Headings">One for each column.</param>
/// <param name="Rows">Each as long as the headings.</param>
public sealed record SeenTable(string Title, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<SeenCell>> Rows);
