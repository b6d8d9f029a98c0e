using LspDashboard.Core.Importing.Drawing;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Web.Pages.Returns.Sheets;

/// <summary>Where the keys lead in a drawn sheet, by the grid pattern of the ARIA guide; over its top edge stand the column letters, over its left one the row numbers.</summary>
public static class SheetMoves
{
    private const int Page = 15;

    /// <returns>Null where the key leads nowhere.</returns>
    public static SheetPlace? From(SheetPlace at, string key, bool toTheEnds, DrawnSheet sheet)
    {
        if (sheet.Columns.Count == 0) return null;
        var merge = Merge(at, sheet);
        var (top, bottom) = (Place(sheet.Rows, merge?.FirstRow ?? at.Row), Place(sheet.Rows, merge?.LastRow ?? at.Row));
        var (left, right) = (Place(sheet.Columns, merge?.FirstColumn ?? at.Column), Place(sheet.Columns, merge?.LastColumn ?? at.Column));
        var (lastRow, lastColumn) = (sheet.Rows.Count - 1, sheet.Columns.Count - 1);
        (int Row, int Column)? to = key switch
        {
            "ArrowUp" => (toTheEnds ? 0 : top - 1, left),
            "ArrowDown" => (toTheEnds ? lastRow : bottom + 1, left),
            "ArrowLeft" => (top, toTheEnds ? 0 : left - 1),
            "ArrowRight" => (top, toTheEnds ? lastColumn : right + 1),
            "PageUp" => (Math.Max(0, top - Page), left),
            "PageDown" => (bottom + Page, left),
            "Home" => toTheEnds ? (0, 0) : (top, 0),
            "End" => toTheEnds ? (lastRow, lastColumn) : (top, lastColumn),
            _ => null,
        };
        if (to is not { } found) return null;
        int? row = found.Row < 0 ? null : sheet.Rows.NumberAt(Math.Min(found.Row, lastRow));
        int? column = found.Column < 0 ? null : sheet.Columns.NumberAt(Math.Min(found.Column, lastColumn));
        return row is null && column is null ? null : Shown(new(at.Sheet, column, row), sheet);
    }

    /// <summary>Of a merged range its first cell, which is the one that is drawn.</summary>
    public static SheetPlace Shown(SheetPlace at, DrawnSheet sheet) =>
        Merge(at, sheet) is { } merge ? at with { Column = merge.FirstColumn, Row = merge.FirstRow } : at;

    private static MergedRange? Merge(SheetPlace at, DrawnSheet sheet) => at is { Column: { } column, Row: { } row }
        ? sheet.MergesIn(row, row).Cast<MergedRange?>().FirstOrDefault(m => m!.Value.Contains(column, row))
        : null;

    // -1 for the letters or numbers themselves.
    private static int Place(DrawnLines lines, int? number) => number is { } one ? lines.PlaceOf(one) : -1;
}
