using LspDashboard.Core.Importing.Workbooks.Cells;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>Rows that are not as the file has them, because a person put a cell right.</summary>
public static class RowCopy
{
    /// <param name="rows">Top to bottom; those without a cell are left out.</param>
    public static IReadOnlyList<SheetRow> Of(IEnumerable<(int Number, bool Hidden, IEnumerable<Cell> Cells)> rows)
    {
        // What was read was within the limits, and so is its copy.
        var store = new CellStore(budget: null);
        foreach (var (number, hidden, cells) in rows)
        {
            foreach (var cell in cells) store.Add(cell.Column, StoredValue.Of(cell.Value, store.Texts));
            store.EndRow(number, hidden);
        }
        return store.RowsSince(0);
    }
}
