using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Drawing;

/// <summary>A sheet ready to be drawn. Rows are made when they are asked for: a sheet may have a hundred thousand, and a person sees thirty.</summary>
public sealed class DrawnSheet
{
    private readonly Sheet _sheet;
    private readonly SheetParts _parts;
    private readonly Dictionary<int, List<(int Column, ReturnCorrection Correction)>> _corrections;

    /// <param name="sheet">As it is read: corrections are in its cells already.</param>
    /// <param name="parts">What its cells were taken to say.</param>
    /// <param name="corrections">Of the whole return, in the order they were made.</param>
    public DrawnSheet(Sheet sheet, SheetParts parts, IReadOnlyList<ReturnCorrection> corrections)
    {
        (_sheet, _parts) = (sheet, parts);
        _corrections = CorrectedCells.Standing(corrections.Where(c => c.Sheet == sheet.Name))
            .Select(c => CellAddress.TryParse(c.Cell, out var column, out var row) ? (Row: row, Cell: (column, c)) : throw new ArgumentException($"'{c.Cell}' is no cell.", nameof(corrections)))
            .GroupBy(c => c.Row).ToDictionary(g => g.Key, g => g.Select(c => c.Cell).ToList());
        var columns = new SortedSet<int>(_corrections.Values.SelectMany(cells => cells.Select(c => c.Column)));
        foreach (var row in sheet.Rows)
            foreach (var cell in row.Cells) columns.Add(cell.Column);
        Rows = DrawnLines.Of(sheet.Rows.Select(r => r.Number).Union(_corrections.Keys).Order());
        Columns = DrawnLines.Of(columns);
    }

    public string Name => _sheet.Name;

    /// <summary>Hidden in the workbook.</summary>
    public bool IsHidden => _sheet.Hidden;

    /// <summary>The rows that are drawn.</summary>
    public DrawnLines Rows { get; }

    /// <summary>The columns that are drawn.</summary>
    public DrawnLines Columns { get; }

    public bool IsHiddenColumn(int column) => _sheet.HiddenColumns.Contains(column);

    public DrawnRow Row(int number)
    {
        var found = Find(number);
        var cells = (found is { } row ? row.Cells : Enumerable.Empty<Cell>()).ToDictionary(c => c.Column, c => Draw(c.Column, number, c.Value, null));
        foreach (var (column, correction) in _corrections.GetValueOrDefault(number, []))
            cells[column] = Draw(column, number, found?.At(column) ?? default, correction);
        return new(number, found?.Hidden ?? false, [.. cells.OrderBy(c => c.Key).Select(c => c.Value)]);
    }

    /// <summary>One cell, empty or not; of a merged range the one that shows there.</summary>
    public DrawnCell Cell(int column, int row)
    {
        if (_sheet.Merges.Cast<MergedRange?>().FirstOrDefault(m => m!.Value.Contains(column, row)) is { } merge)
            (column, row) = (merge.FirstColumn, merge.FirstRow);
        return Row(row).Cells.FirstOrDefault(c => c.Column == column) ?? new(column, row, default, null, null);
    }

    /// <summary>Merged ranges of which something stands in these rows, both ends inclusive.</summary>
    public IEnumerable<MergedRange> MergesIn(int firstRow, int lastRow) => _sheet.Merges.Where(m => m.FirstRow <= lastRow && m.LastRow >= firstRow);

    private DrawnCell Draw(int column, int row, CellValue value, ReturnCorrection? correction) => new(column, row, value, _parts.Of(column, row, value), correction);

    private SheetRow? Find(int number)
    {
        var (low, high) = (0, _sheet.Rows.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_sheet.Rows[middle].Number == number) return _sheet.Rows[middle];
            if (_sheet.Rows[middle].Number < number) low = middle + 1;
            else high = middle - 1;
        }
        return null;
    }
}
