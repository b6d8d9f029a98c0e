using LspDashboard.Core.Importing.Workbooks.Cells;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>Where a sheet is being read, and the rules of its rows and cells: each in its place, each once, none beyond the limits.</summary>
internal sealed class SheetCursor(string sheet, CellStore store, WorkbookLimits limits)
{
    private int _row;
    private int _column;

    /// <summary>The cell, or the nearest one before; null before the first row.</summary>
    public string? Place => _row == 0 ? null : CellAddress.Of(Math.Max(1, _column), _row);

    /// <param name="given">Its number; the next one where it has none.</param>
    public void BeginRow(int? given)
    {
        int number = given ?? _row + 1;
        if (number > Math.Min(limits.Rows, CellAddress.LastRow))
            throw Refusal.TooMuch($"The sheet goes on after row {Refusal.Count(Math.Min(limits.Rows, CellAddress.LastRow))}.");
        if (number <= _row)
            throw Refusal.Damaged($"row {Refusal.Count(number)} comes twice or after a later row").At(sheet, CellAddress.Of(1, number));
        _row = number;
        _column = 0;
    }

    public void BeginCell(CellHead head)
    {
        int column = _column + 1;
        if (head.Column != 0)
        {
            column = head.Column;
            if (column < 0)
                throw Refusal.Damaged("a cell in it has no proper address");
            if (head.Row != _row)
                throw Refusal.Damaged($"cell {CellAddress.Of(column, head.Row)} stands in row {Refusal.Count(_row)}").At(sheet, CellAddress.Of(column, head.Row));
        }
        if (column > CellAddress.LastColumn)
            throw Refusal.Damaged("a row in it has more cells than Excel allows");
        if (column <= _column)
            throw Refusal.Damaged($"cell {CellAddress.Of(column, _row)} comes twice or after a later cell").At(sheet, CellAddress.Of(column, _row));
        _column = column;
    }

    /// <summary>The value of the cell begun.</summary>
    public void Add(StoredValue value)
    {
        if (value.Kind == StoredKind.Empty)
            return;
        if (_column > limits.Columns)
            throw Refusal.TooMuch($"The sheet has values after column {CellAddress.ColumnName(limits.Columns)}, the {Refusal.Count(limits.Columns)}th.");
        store.Add(_column, value);
    }

    public void EndRow(bool hidden) => store.EndRow(_row, hidden);
}
