using LspDashboard.Core.Importing.Tables;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Profiles;

/// <summary>A name that a person points at: what it names, as the file writes it.</summary>
/// <param name="Kind">Whether it names an indicator or a place.</param>
/// <param name="Name">As it stands there; of an indicator all the words of its row and column.</param>
public sealed record NameAt(NamedKind Kind, string Name)
{
    /// <summary>The names that say what the figures at a place are about.</summary>
    /// <param name="read">The file.</param>
    /// <param name="sheet">Its sheet.</param>
    /// <param name="column">1 for A.</param>
    /// <param name="row">1 for the first.</param>
    public static IReadOnlyList<NameAt> Of(DecidedWorkbook read, string sheet, int column, int row)
    {
        var names = new List<NameAt>();
        foreach (var table in read.Tables.Where(t => t.Sheet == sheet))
        {
            if (table.LongAsNamed is { } whole) names.AddRange(OfLong(whole, column, row));
            else names.AddRange(OfOther(table.AsNamed, table.Other!.Region, column, row));
        }
        return [.. names.Distinct()];
    }

    private static IEnumerable<NameAt> OfLong(ReturnTable table, int column, int row)
    {
        foreach (var (kind, of) in new[] { (NamedKind.Indicator, ReturnColumn.Indicator), (NamedKind.Indicator, ReturnColumn.Title), (NamedKind.Place, ReturnColumn.Area) })
            if (table.Columns.TryGetValue(of, out var at) && (at == column || table.Columns.GetValueOrDefault(ReturnColumn.Value) == column)
                && table.Rows.Where(r => r.Number == row).Select(r => r.At(at)).FirstOrDefault() is { Kind: CellKind.Text } cell)
                yield return new(kind, cell.Text!.Trim());
    }

    // A figure's own names; of a label, those of the first figure beside it; of a header, of the first figure under it.
    private static IEnumerable<NameAt> OfOther(IReadOnlyList<FigureCell> figures, TableRegion region, int column, int row)
    {
        var address = CellAddress.Of(column, row);
        var figure = figures.FirstOrDefault(f => f.Value.Column == column && f.Value.Row == row);
        if (figure is not null)
        {
            if (!figure.Code.IsEmpty || !figure.Indicator.IsEmpty) yield return new(NamedKind.Indicator, figure.Code.IsEmpty ? figure.Indicator.Text : figure.Code.Text);
            if (!figure.Area.IsEmpty) yield return new(NamedKind.Place, figure.Area.Text);
            yield break;
        }
        foreach (var beside in figures.Where(f => f.Area.Address == address).Take(1)) yield return new(NamedKind.Place, beside.Area.Text);
        foreach (var beside in figures.Where(f => f.Code.Address == address).Take(1)) yield return new(NamedKind.Indicator, beside.Code.Text);
        foreach (var beside in figures.Where(f => f.Code.IsEmpty && (f.Indicator.Address == address || (region.StubColumns.Contains(column) && f.Value.Row == row && f.Area.Address != address && !f.Indicator.IsEmpty))).Take(1))
            yield return new(NamedKind.Indicator, beside.Indicator.Text);
    }
}
