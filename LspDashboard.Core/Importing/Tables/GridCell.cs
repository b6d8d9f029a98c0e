using System.Globalization;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>A value and the cell it stands in; of a merged range that is its first cell, wherever it was looked up.</summary>
public readonly record struct GridCell(int Column, int Row, CellValue Value)
{
    public string Address => Column == 0 ? "" : CellAddress.Of(Column, Row);

    public bool IsBlank => Text.Length == 0;

    /// <summary>As text on one line; a whole number without a point, so that a year typed as a number is "2009".</summary>
    public string Text => Value switch
    {
        { Kind: CellKind.Text } v => string.Join(' ', v.Text!.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)),
        { Kind: CellKind.Number } v => v.Number.ToString("R", CultureInfo.InvariantCulture),
        { Kind: CellKind.Error } v => v.Text!,
        { Kind: CellKind.Date } v => v.Date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        { Kind: CellKind.Boolean } v => v.Boolean ? "TRUE" : "FALSE",
        _ => "",
    };
}
