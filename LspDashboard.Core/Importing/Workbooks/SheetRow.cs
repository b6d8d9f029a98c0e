using LspDashboard.Core.Importing.Workbooks.Cells;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>One row of a sheet that was read: a view into the workbook's cells.</summary>
public readonly record struct SheetRow
{
    private readonly CellStore _store;
    private readonly int _row;

    internal SheetRow(CellStore store, int row) => (_store, _row) = (store, row);

    /// <summary>1 for the first row, as Excel numbers it.</summary>
    public int Number => _store.Number(_row);

    /// <summary>Hidden by the sender, by hand or by a filter.</summary>
    public bool Hidden => _store.IsHidden(_row);

    /// <summary>Those with a value, left to right, with gaps.</summary>
    public RowCells Cells => new(_store, _store.Start(_row), _store.Start(_row + 1) - _store.Start(_row));

    /// <summary>The value in a column, Empty where there is none.</summary>
    public CellValue At(int column)
    {
        int low = _store.Start(_row), high = _store.Start(_row + 1) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int found = _store.Column(middle);
            if (found == column)
                return _store.Value(middle);
            if (found < column)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return default;
    }
}
