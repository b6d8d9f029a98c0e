using System.Globalization;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Tables;

/// <summary>A number from a cell, or why there is none. Nothing is guessed: "12,5" is no number.</summary>
internal readonly record struct NumberCell(double? Number, string? Problem, bool WasText)
{
    public static NumberCell Of(CellValue cell) => cell.Kind switch
    {
        CellKind.Empty => default,
        CellKind.Number => new(cell.Number, null, false),
        CellKind.Text when string.IsNullOrWhiteSpace(cell.Text) => default,
        CellKind.Text when NumberText.Read(cell.Text!) is { } number => new(number.Value, null, true),
        CellKind.Text => new(null, NumberText.Trouble(cell.Text!) ?? $"'{cell.Text!.Trim()}' is text where a number is expected", true),
        CellKind.Error => new(null, $"the cell holds {cell.Text}", false),
        CellKind.Date => new(null, $"the cell holds a date ({cell.Date.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}) where a number is expected", false),
        _ => new(null, "the cell holds TRUE or FALSE where a number is expected", false),
    };
}
