using ClosedXML.Excel;

namespace LspDashboard.Core.Excel;

/// <summary>
/// Rows as high as their text. Excel fits rows only when they are edited, and never those with merged cells, and ClosedXML cannot measure text
/// on a server; so words are laid out here by the mean letter.
/// </summary>
internal static class RowHeights
{
    /// <summary>Line height to font size.</summary>
    private const double Leading = 1.36;

    /// <summary>Calibri's mean letter takes four fifths of a digit; a little is kept for bold and for wide words.</summary>
    private const double LettersToADigit = 1.12;

    /// <summary>Sets the height of one row for the wrapped text of its cells in the first columns, and at least one line.</summary>
    public static void Fit(this IXLWorksheet sheet, int row, int columns, double atLeast = 0)
    {
        var height = atLeast;
        for (var column = 1; column <= columns; column++)
        {
            var cell = sheet.Cell(row, column);
            if (cell.IsMerged()) continue;
            var size = cell.Style.Font.FontSize;
            var lines = cell.Style.Alignment.WrapText && cell.DataType == XLDataType.Text ? Lines(cell.GetString(), sheet.Column(column).Width, size) : 1;
            height = Math.Max(height, Height(lines, size));
        }
        sheet.Row(row).Height = height;
    }

    public static double Height(int lines, double size) => Math.Min(400, Math.Ceiling(lines * size * Leading) + 1);

    /// <summary>How many lines a text takes in a width, broken between words.</summary>
    /// <param name="text">May hold line breaks.</param>
    /// <param name="width">In Excel's unit: digits of 11 points.</param>
    /// <param name="size">Of the font, in points.</param>
    public static int Lines(string text, double width, double size)
    {
        var room = Math.Max(1, (width - 1) * LettersToADigit * 11 / size);
        var lines = 0;
        foreach (var paragraph in text.Split('\n'))
        {
            lines++;
            double used = 0;
            foreach (var word in paragraph.Split(' '))
            {
                if (used > 0 && used + 1 + word.Length > room)
                {
                    lines++;
                    used = 0;
                }
                used += (used > 0 ? 1 : 0) + word.Length;
                for (; used > room; used -= room) lines++;
            }
        }
        return lines;
    }
}
