using LspDashboard.Core.Importing.Tables;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Drawing;

/// <summary>
/// What each cell of a sheet was taken to say. Only what came to something has a part: of a national table with four hundred places, the
/// rows about ours and their headers. All else is left out, and looks so.
/// </summary>
public sealed class SheetParts
{
    private readonly IReadOnlyList<LongTableParts> _long;
    private readonly Dictionary<(int Column, int Row), SheetPart> _cells = [];

    private SheetParts(IReadOnlyList<LongTableParts> tables) => _long = tables;

    public static SheetParts Of(UnderstoodReturn understood, string sheet)
    {
        var tables = understood.Read.Tables.Where(t => t.IsRead && t.Sheet == sheet).ToList();
        var parts = new SheetParts([.. tables.Select(t => t.Long).OfType<ReturnTable>().Select(t => new LongTableParts(t))]);
        var used = understood.Values.Where(v => v.Sheet == sheet).Select(v => v.Cell)
            .Concat(understood.Problems.Where(p => p.Severity == ProblemSeverity.Error && p.Sheet == sheet).Select(p => p.Cell)).ToHashSet(StringComparer.Ordinal);
        foreach (var table in tables.Select(t => t.Other).OfType<UnderstoodTable>())
            foreach (var (at, part) in TableParts.Of(table, used)) parts._cells.TryAdd(at, part);
        return parts;
    }

    /// <param name="column">1 for A.</param>
    /// <param name="row">1 for the first.</param>
    /// <param name="value">What the cell holds.</param>
    /// <returns>Null for a blank cell.</returns>
    public SheetPart? Of(int column, int row, CellValue value)
    {
        if (Grid.IsBlank(value)) return null;
        if (_cells.TryGetValue((column, row), out var part)) return part;
        return _long.Select(t => t.Of(column, row)).FirstOrDefault(p => p is not null) ?? SheetPart.LeftOut;
    }
}
