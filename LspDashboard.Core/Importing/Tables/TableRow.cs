using System.Globalization;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>One row of a table, its cells by what they hold.</summary>
internal readonly struct TableRow(ReturnTable table, SheetRow row)
{
    public string Sheet => table.Sheet;

    public bool Has(ReturnColumn column) => table.Columns.ContainsKey(column);

    /// <summary>The cell's address, or the row's first cell where the table has no such column.</summary>
    public string Address(ReturnColumn column) => CellAddress.Of(table.Columns.GetValueOrDefault(column, 1), row.Number);

    public CellValue this[ReturnColumn column]
    {
        get
        {
            if (table.Columns.TryGetValue(column, out var number))
                foreach (var cell in row.Cells)
                    if (cell.Column == number) return cell.Value;
            return default;
        }
    }

    /// <summary>The cell as text; a whole number without a point, so that a year typed as a number is "2009".</summary>
    public string Text(ReturnColumn column) => this[column] switch
    {
        { Kind: CellKind.Text } v => v.Text!.Trim(),
        { Kind: CellKind.Number } v => v.Number.ToString("R", CultureInfo.InvariantCulture),
        { Kind: CellKind.Error } v => v.Text!,
        { Kind: CellKind.Date } v => v.Date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        { Kind: CellKind.Boolean } v => v.Boolean ? "TRUE" : "FALSE",
        _ => "",
    };

    public bool IsBlank(ReturnColumn column) => Text(column).Length == 0;
}
