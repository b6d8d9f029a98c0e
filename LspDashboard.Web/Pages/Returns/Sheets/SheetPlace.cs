using System.Globalization;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Web.Pages.Returns.Sheets;

/// <summary>What a person points at in a drawn sheet: a cell, a whole column by its letter, or a whole row by its number.</summary>
/// <param name="Sheet">By name.</param>
/// <param name="Column">1 for A; null for a whole row.</param>
/// <param name="Row">1 for the first; null for a whole column.</param>
public sealed record SheetPlace(string Sheet, int? Column, int? Row)
{
    public bool IsCell => Column is not null && Row is not null;

    /// <summary>"D7", "D" or "7".</summary>
    public string Address => (Column is { } column ? CellAddress.ColumnName(column) : "") + Row?.ToString(CultureInfo.InvariantCulture);

    /// <summary>Null where the address is no cell.</summary>
    public static SheetPlace? OfCell(string sheet, string? address) =>
        CellAddress.TryParse(address, out var column, out var row) ? new(sheet, column, row) : null;
}
