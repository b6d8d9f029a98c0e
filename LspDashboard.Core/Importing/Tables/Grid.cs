using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>A sheet by row and column, blank cells left out, with merged headers looked up where they show.</summary>
public sealed class Grid
{
    // A header spans a few rows; a taller merge is decoration, and a file could hold many.
    private const int TallestMerge = 60;

    private readonly Dictionary<int, SheetRow> _rows;
    private readonly ILookup<int, MergedRange> _merges;

    public Grid(Sheet sheet)
    {
        Sheet = sheet;
        Rows = [.. sheet.Rows.Where(r => r.Cells.Any(c => !IsBlank(c.Value)))];
        _rows = Rows.ToDictionary(r => r.Number);
        _merges = sheet.Merges.Where(m => m.LastRow - m.FirstRow < TallestMerge)
            .SelectMany(m => Enumerable.Range(m.FirstRow, m.LastRow - m.FirstRow + 1).Select(row => (row, m))).ToLookup(p => p.row, p => p.m);
    }

    public Sheet Sheet { get; }

    /// <summary>Rows with something to see in them.</summary>
    public IReadOnlyList<SheetRow> Rows { get; }

    /// <summary>The cell as it is stored: empty inside a merged range.</summary>
    public GridCell At(int column, int row) => new(column, row, _rows.TryGetValue(row, out var found) ? found.At(column) : default);

    /// <summary>The cell as it shows: anywhere in a merged range, what its first cell holds.</summary>
    public GridCell Shown(int column, int row)
    {
        foreach (var merge in _merges[row])
            if (merge.Contains(column, row)) return At(merge.FirstColumn, merge.FirstRow);
        return At(column, row);
    }

    public static bool IsBlank(CellValue value) => value.Kind == CellKind.Empty || (value.Kind == CellKind.Text && string.IsNullOrWhiteSpace(value.Text));
}
