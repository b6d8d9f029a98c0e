using LspDashboard.Core.Importing.Drawing;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Web.Pages.Returns.Sheets;

/// <summary>The rows of a window, with what has to be drawn beyond it: the selected cell, and merged cells that reach into it.</summary>
public static class PlacedRows
{
    // A file may hold any number of merged ranges; those beyond this many in one window are drawn as their first cells.
    private const int MostMerges = 500;

    public static IEnumerable<(DrawnRow Row, IReadOnlyList<PlacedCell> Cells)> Of(DrawnSheet sheet, SheetColumns widths, SheetWindow window, SheetPlace? selected)
    {
        if (window.LastRow < window.FirstRow) yield break;
        var merges = sheet.MergesIn(sheet.Rows.NumberAt(window.FirstRow), sheet.Rows.NumberAt(window.LastRow)).Take(MostMerges).ToList();
        var rows = Enumerable.Range(window.FirstRow, window.LastRow - window.FirstRow + 1).Select(sheet.Rows.NumberAt).Concat(merges.Select(m => m.FirstRow));
        if (selected?.Row is { } own && own <= sheet.Rows.Last) rows = rows.Append(own);
        var columns = Enumerable.Range(window.FirstColumn, window.LastColumn - window.FirstColumn + 1).Select(sheet.Columns.NumberAt).ToList();
        foreach (var number in rows.Distinct().Order())
        {
            var row = sheet.Row(number);
            var shown = columns.Concat(merges.Where(m => m.FirstRow == number).Select(m => m.FirstColumn));
            if (selected is { Row: { } at, Column: { } column } && at == number && column <= sheet.Columns.Last) shown = shown.Append(column);
            yield return (row, [.. Cells(sheet, widths, row, shown.Distinct().Order(), merges)]);
        }
    }

    private static IEnumerable<PlacedCell> Cells(DrawnSheet sheet, SheetColumns widths, DrawnRow row, IEnumerable<int> columns, List<MergedRange> merges)
    {
        var filled = row.Cells.ToDictionary(c => c.Column);
        foreach (var column in columns)
        {
            var merge = merges.Where(m => m.Contains(column, row.Number)).Cast<MergedRange?>().FirstOrDefault();
            if (merge is { } covering && (covering.FirstColumn != column || covering.FirstRow != row.Number)) continue;
            var cell = filled.GetValueOrDefault(column) ?? new DrawnCell(column, row.Number, default, null, null);
            var (first, last) = (sheet.Columns.PlaceOf(column), sheet.Columns.PlaceOf(merge?.LastColumn ?? column));
            var height = 1 + sheet.Rows.PlaceOf(merge?.LastRow ?? row.Number) - sheet.Rows.PlaceOf(row.Number);
            var width = widths.Width(first, last);
            yield return new(cell, widths.Start(first), width, height * SheetWindow.RowHeight, merge is null && !cell.IsRight ? Running(sheet, widths, cell, first, filled) : width, last - first + 1, height);
        }
    }

    private static int Running(DrawnSheet sheet, SheetColumns widths, DrawnCell cell, int place, Dictionary<int, DrawnCell> filled)
    {
        var (wanted, last) = (SheetColumns.TextWidth(cell.Text), place);
        while (widths.Width(place, last) < wanted && last + 1 < sheet.Columns.Count && !filled.ContainsKey(sheet.Columns.NumberAt(last + 1))) last++;
        return Math.Max(widths.Width(place, place), Math.Min(wanted, widths.Width(place, last)));
    }
}
