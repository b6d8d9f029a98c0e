namespace LspDashboard.Core.Importing.Workbooks;

/// <param name="Sheets">Worksheets in the order of their tabs, hidden ones included; chart sheets left out.</param>
public sealed record Workbook(IReadOnlyList<Sheet> Sheets)
{
    /// <summary>What had to be decided while reading: a text file does not say its encoding, nor which of 3 and 4 is the month.</summary>
    public IReadOnlyList<ReadingNote> Notes { get; init; } = [];
}
