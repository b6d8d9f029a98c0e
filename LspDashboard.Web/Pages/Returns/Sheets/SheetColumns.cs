using LspDashboard.Core.Importing.Drawing;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Web.Pages.Returns.Sheets;

/// <summary>How wide the columns of a sheet are drawn, in pixels: as wide as what stands in their first rows, within bounds.</summary>
public sealed class SheetColumns
{
    private const int Sampled = 120;
    private const int Narrowest = 56;
    private const int Widest = 240;
    private const int ALetter = 8;
    // Its letter, and the icon of a problem.
    private const int Around = 48;

    private readonly int[] _starts;

    public SheetColumns(DrawnSheet sheet)
    {
        var widths = new int[sheet.Columns.Count];
        // Merged cells have the room of several.
        var merged = sheet.MergesIn(1, Sampled).Select(m => (m.FirstColumn, m.FirstRow)).ToHashSet();
        for (var place = 0; place < Math.Min(Sampled, sheet.Rows.Count); place++)
        {
            var cells = sheet.Row(sheet.Rows.NumberAt(place)).Cells;
            for (var i = 0; i < cells.Count; i++)
            {
                if (merged.Contains((cells[i].Column, cells[i].Row))) continue;
                // A text beside an empty cell runs on over it.
                if (cells[i].Kind == CellKind.Text && (i + 1 == cells.Count || cells[i + 1].Column > cells[i].Column + 1)) continue;
                var at = sheet.Columns.PlaceOf(cells[i].Column);
                widths[at] = Math.Max(widths[at], TextWidth(cells[i].Text));
            }
        }
        _starts = new int[widths.Length + 1];
        for (var i = 0; i < widths.Length; i++) _starts[i + 1] = _starts[i] + Math.Clamp(widths[i], Narrowest, Widest);
    }

    public int Total => _starts[^1];

    public int Start(int place) => _starts[place];

    /// <param name="first">Place of the first column.</param>
    /// <param name="last">Place of the last one, inclusive.</param>
    public int Width(int first, int last) => _starts[last + 1] - _starts[first];

    /// <summary>The place of the column at a distance from the left.</summary>
    public int PlaceAt(double x)
    {
        var found = Array.BinarySearch(_starts, (int)Math.Clamp(x, 0, Math.Max(0, Total - 1)));
        return Math.Clamp(found < 0 ? ~found - 1 : found, 0, Math.Max(0, _starts.Length - 2));
    }

    public static int TextWidth(string text) => Math.Min(text.Length, 4000) * ALetter + Around;
}
