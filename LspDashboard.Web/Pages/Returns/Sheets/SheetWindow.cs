using LspDashboard.Core.Importing.Drawing;

namespace LspDashboard.Web.Pages.Returns.Sheets;

/// <summary>The part of a sheet that is drawn: what is in view and some around it, by places, both ends inclusive.</summary>
public sealed record SheetWindow(int FirstRow, int LastRow, int FirstColumn, int LastColumn)
{
    /// <summary>The height of a row in pixels, and of the column letters.</summary>
    public const int RowHeight = 28;

    /// <summary>The width of the row numbers.</summary>
    public const int HeadWidth = 58;

    private const int RowsAround = 14;
    private const int WidthAround = 400;

    /// <param name="sheet">What is drawn.</param>
    /// <param name="columns">Its widths.</param>
    /// <param name="top">How far it is scrolled down.</param>
    /// <param name="left">How far to the right.</param>
    /// <param name="height">Of the box.</param>
    /// <param name="width">Of the box.</param>
    /// <param name="more">With some around it, so that a little scrolling asks for nothing.</param>
    public static SheetWindow Of(DrawnSheet sheet, SheetColumns columns, double top, double left, double height, double width, bool more = true)
    {
        if (sheet.Columns.Count == 0) return new(0, -1, 0, -1);
        var (rows, pixels) = more ? (RowsAround, WidthAround) : (0, 0);
        var first = Math.Clamp((int)(top / RowHeight) - rows, 0, sheet.Rows.Count - 1);
        var last = Math.Clamp((int)((top + height) / RowHeight) + rows, first, sheet.Rows.Count - 1);
        return new(first, last, columns.PlaceAt(left - pixels), columns.PlaceAt(left + width + pixels));
    }

    public bool Holds(int row, int column) => row >= FirstRow && row <= LastRow && column >= FirstColumn && column <= LastColumn;

    /// <summary>Whether all that is in view is drawn, so that nothing has to change.</summary>
    public bool Covers(SheetWindow seen) => FirstRow <= seen.FirstRow && LastRow >= seen.LastRow && FirstColumn <= seen.FirstColumn && LastColumn >= seen.LastColumn;
}
