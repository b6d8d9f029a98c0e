using LspDashboard.Core.Importing.Tables;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing;

/// <summary>Which cells of a file stand behind the values that were read from it.</summary>
internal static class CellsOfAValue
{
    /// <summary>By sheet and the value's own cell: every cell that says what it is, or counts behind it.</summary>
    public static ILookup<(string Sheet, string Value), string> All(UnderstoodReturn understood) => Of(understood, t => t.Columns.Values, Behind);

    /// <summary>By sheet and the value's own cell: its numerator and denominator.</summary>
    public static ILookup<(string Sheet, string Value), string> Counts(UnderstoodReturn understood) => Of(
        understood, t => t.Columns.Where(c => c.Key is ReturnColumn.Numerator or ReturnColumn.Denominator).Select(c => c.Value), f => [f.Numerator.Address, f.Denominator.Address]);

    private static ILookup<(string Sheet, string Value), string> Of(UnderstoodReturn understood, Func<ReturnTable, IEnumerable<int>> columns, Func<FigureCell, IEnumerable<string>> cells)
    {
        var read = understood.Read.Tables.Where(t => t.IsRead).ToList();
        var rows = read.Select(t => t.Long).OfType<ReturnTable>().ToDictionary(t => t.Sheet, t => columns(t).ToList());
        return understood.Values.Where(v => rows.ContainsKey(v.Sheet)).SelectMany(v => rows[v.Sheet].Select(column => (v.Sheet, Value: v.Cell, Cell: InRow(v.Cell, column))))
            .Concat(read.Select(t => t.Other).OfType<UnderstoodTable>().SelectMany(t => t.Figures.SelectMany(f => cells(f).Where(a => !string.IsNullOrEmpty(a)).Select(cell => (t.Sheet, Value: f.Value.Address, Cell: cell)))))
            .ToLookup(c => (c.Sheet, c.Value), c => c.Cell);
    }

    private static string InRow(string value, int column) => CellAddress.TryParse(value, out _, out var row) ? CellAddress.Of(column, row) : "";

    private static IEnumerable<string> Behind(FigureCell figure) =>
        new[] { figure.Indicator, figure.Code, figure.Area, figure.AreaCode, figure.Period }.Select(n => n.Address).Concat([figure.Numerator.Address, figure.Denominator.Address, figure.Flag.Address]);
}
