using System.Globalization;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>
/// One figure with everything about it, each part with its cell: a row of a long table, or a cell of another table as it was understood.
/// All figures go through the same checks in this form.
/// </summary>
internal sealed class TableRow
{
    private static readonly int Columns = Enum.GetValues<ReturnColumn>().Length;

    // Of a long table: which of its columns holds what, 0 for none. A row costs no more than this object.
    private readonly int[]? _columns;
    private readonly SheetRow _row;

    // Of any other table.
    private readonly IReadOnlyDictionary<ReturnColumn, GridCell>? _cells;

    private TableRow(string sheet, int[] columns, SheetRow row) => (Sheet, _columns, _row) = (sheet, columns, row);

    private TableRow(string sheet, IReadOnlyDictionary<ReturnColumn, GridCell> cells) => (Sheet, _cells) = (sheet, cells);

    public string Sheet { get; }

    /// <summary>The rows of a long table, one after another.</summary>
    public static IEnumerable<TableRow> Of(ReturnTable table)
    {
        var columns = new int[Columns];
        foreach (var (column, number) in table.Columns) columns[(int)column] = number;
        foreach (var row in table.Rows) yield return new(table.Sheet, columns, row);
    }

    /// <param name="sheet">Its sheet.</param>
    /// <param name="cells">By what they hold; one that no cell of the file says stands at the value's.</param>
    public static TableRow Of(string sheet, IReadOnlyDictionary<ReturnColumn, GridCell> cells) => new(sheet, cells);

    public bool Has(ReturnColumn column) => _columns is null ? _cells!.ContainsKey(column) : _columns[(int)column] > 0;

    /// <summary>The cell's address. Where the table has no such column: the row's first cell, or the value's.</summary>
    public string Address(ReturnColumn column) => _columns is { } columns
        ? CellAddress.Of(Math.Max(1, columns[(int)column]), _row.Number)
        : (_cells!.TryGetValue(column, out var cell) ? cell : _cells[ReturnColumn.Value]).Address;

    public CellValue this[ReturnColumn column] => Cell(column) is var cell && column == ReturnColumn.Value ? AsPercent(cell) : cell;

    /// <summary>The cell as text; a whole number without a point, so that a year typed as a number is "2009".</summary>
    public string Text(ReturnColumn column) => this[column] switch
    {
        // "45.2 (p)" says beside the figure what a column of its own may say.
        { Kind: CellKind.Empty } when column == ReturnColumn.Status && Number(ReturnColumn.Value) is { Status: var status } => status,
        { Kind: CellKind.Text } v => v.Text!.Trim(),
        { Kind: CellKind.Number } v => v.Number.ToString("R", CultureInfo.InvariantCulture),
        { Kind: CellKind.Error } v => v.Text!,
        { Kind: CellKind.Date } v => v.Date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        { Kind: CellKind.Boolean } v => v.Boolean ? "TRUE" : "FALSE",
        _ => "",
    };

    private CellValue Cell(ReturnColumn column) => _columns is not { } columns ? _cells!.GetValueOrDefault(column).Value
        : columns[(int)column] is > 0 and var at ? _row.At(at) : default;

    private NumberText? Number(ReturnColumn column) => Cell(column) is { Kind: CellKind.Text } cell ? NumberText.Read(cell.Text!) : null;

    // Typed as text, "45%" is what a cell formatted as a percentage shows.
    private static CellValue AsPercent(CellValue value) => value.Kind == CellKind.Text && NumberText.Read(value.Text!) is { IsPercent: true } number ? CellValue.OfNumber(number.Value / 100, isPercent: true) : value;

    /// <summary>Whether its text is empty, without making the text.</summary>
    public bool IsBlank(ReturnColumn column) => this[column] switch
    {
        { Kind: CellKind.Empty } => true,
        { Kind: CellKind.Text } v => v.Text.AsSpan().Trim().IsEmpty,
        { Kind: CellKind.Error } v => v.Text!.Length == 0,
        _ => false,
    };
}
