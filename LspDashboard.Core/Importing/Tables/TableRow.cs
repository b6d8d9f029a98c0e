using System.Globalization;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>
/// One figure with everything about it, each part with its cell: a row of a long table, or a cell of another table as it was understood.
/// All figures go through the same checks in this form.
/// </summary>
internal sealed class TableRow
{
    private readonly IReadOnlyDictionary<ReturnColumn, GridCell> _cells;
    private readonly string _elsewhere;

    private TableRow(string sheet, IReadOnlyDictionary<ReturnColumn, GridCell> cells, string elsewhere) => (Sheet, _cells, _elsewhere) = (sheet, cells, elsewhere);

    public string Sheet { get; }

    public static TableRow Of(ReturnTable table, SheetRow row) => new(
        table.Sheet, table.Columns.ToDictionary(c => c.Key, c => new GridCell(c.Value, row.Number, row.At(c.Value))), CellAddress.Of(1, row.Number));

    /// <param name="sheet">Its sheet.</param>
    /// <param name="cells">By what they hold; one that no cell of the file says stands at the value's.</param>
    public static TableRow Of(string sheet, IReadOnlyDictionary<ReturnColumn, GridCell> cells) => new(sheet, cells, cells[ReturnColumn.Value].Address);

    public bool Has(ReturnColumn column) => _cells.ContainsKey(column);

    /// <summary>The cell's address, or the row's first cell where the table has no such column.</summary>
    public string Address(ReturnColumn column) => _cells.TryGetValue(column, out var cell) ? cell.Address : _elsewhere;

    public CellValue this[ReturnColumn column] => !_cells.TryGetValue(column, out var cell) ? default : column == ReturnColumn.Value ? AsPercent(cell.Value) : cell.Value;

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

    private NumberText? Number(ReturnColumn column) => _cells.TryGetValue(column, out var cell) && cell.Value.Kind == CellKind.Text ? NumberText.Read(cell.Value.Text!) : null;

    // Typed as text, "45%" is what a cell formatted as a percentage shows.
    private static CellValue AsPercent(CellValue value) => value.Kind == CellKind.Text && NumberText.Read(value.Text!) is { IsPercent: true } number ? CellValue.OfNumber(number.Value / 100, isPercent: true) : value;

    public bool IsBlank(ReturnColumn column) => Text(column).Length == 0;
}
