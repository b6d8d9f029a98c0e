using LspDashboard.Core.Importing.Tables;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Drawing;

/// <summary>The parts of a long table, by the rule of its columns: it may be too long to say it cell by cell.</summary>
internal sealed class LongTableParts
{
    private static readonly ReturnColumn[] Figures = [ReturnColumn.Value, ReturnColumn.Numerator, ReturnColumn.Denominator];

    private readonly ReturnTable _table;
    private readonly Dictionary<int, SheetPart> _columns;
    private readonly HashSet<int> _empty;

    public LongTableParts(ReturnTable table)
    {
        _table = table;
        _columns = table.Columns.ToDictionary(c => c.Value, c => PartOf(c.Key));
        _empty = [.. table.Rows.Where(IsEmpty).Select(r => r.Number)];
    }

    /// <summary>Null where the table says nothing of the cell.</summary>
    public SheetPart? Of(int column, int row) =>
        row < _table.HeaderRow ? SheetPart.Title
        : !_columns.TryGetValue(column, out var part) || _empty.Contains(row) ? null
        : part;

    // A row without a figure is left out, whatever else it says.
    private bool IsEmpty(SheetRow row) => Figures.All(f => !_table.Columns.TryGetValue(f, out var column) || Grid.IsBlank(row.At(column)));

    private static SheetPart PartOf(ReturnColumn column) => column switch
    {
        ReturnColumn.Indicator => SheetPart.Indicator,
        ReturnColumn.Title => SheetPart.IndicatorWords,
        ReturnColumn.Area => SheetPart.Place,
        ReturnColumn.Period => SheetPart.Period,
        ReturnColumn.Value => SheetPart.Value,
        ReturnColumn.Numerator or ReturnColumn.Denominator => SheetPart.Count,
        ReturnColumn.Status => SheetPart.Flag,
        _ => SheetPart.Comment,
    };
}
