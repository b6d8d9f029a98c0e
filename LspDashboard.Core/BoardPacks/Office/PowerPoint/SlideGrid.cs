using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.BoardPacks.Office.PowerPoint;

/// <summary>A row with the height that its longest cell asks for.</summary>
internal sealed record SlideRow(IReadOnlyList<IReadOnlyList<SlideParagraph>> Cells, double Height);

/// <summary>A table set in one size: its columns, its headings and its rows, measured.</summary>
internal sealed class SlideGrid
{
    /// <summary>To the right in a cell, and to the left in all but the first, which stands below the title's first letter.</summary>
    public const double Side = 9;

    /// <summary>Above and below.</summary>
    public const double Above = 4;

    private const double MostHead = (SlidePage.Bottom - SlidePage.LowTop) / 3;

    // ColumnWidths reckons in whole units.
    private const int Fine = 20;

    /// <param name="table">Has columns.</param>
    /// <param name="points">Size of its letters.</param>
    public SlideGrid(PackTable table, double points)
    {
        Points = points;
        // Half an em a letter, and a little for capitals and what is bold.
        Widths = [.. ColumnWidths.Of(table, (int)(SlidePage.Full * Fine), points * Fine * 0.53, 2 * Side * Fine).Select(w => w / (double)Fine)];
        Head = Row([.. table.Columns.Select(c => Heading(c))]);
        IEnumerable<SlideRow> rows = table.Rows.Select(r => Row([.. table.Columns.Select((c, i) => Cell(c, r.ElementAtOrDefault(i)))]));
        if (Head.Height > MostHead)
        {
            // Headings stand again on every slide: what is too long for that is said once, below them.
            (Head, var rest) = Cut(Head, MostHead);
            rows = rows.Prepend(rest);
        }
        Rows = [.. rows];
    }

    public double Points { get; }

    public IReadOnlyList<double> Widths { get; }

    public SlideRow Head { get; }

    public IReadOnlyList<SlideRow> Rows { get; }

    public double Height => Head.Height + Rows.Sum(r => r.Height);

    public static double LeftOf(int column) => column == 0 ? 0 : Side;

    /// <summary>As much of a row as a height holds, and what is left of it; each part holds a line at least.</summary>
    public (SlideRow First, SlideRow After) Cut(SlideRow row, double height)
    {
        var cut = row.Cells.Select((cell, i) => Cut(cell, Inner(i), height - (2 * Above))).ToList();
        return (Row([.. cut.Select(c => c.First)]), Row([.. cut.Select(c => c.After)]));
    }

    private static (IReadOnlyList<SlideParagraph> First, IReadOnlyList<SlideParagraph> After) Cut(IReadOnlyList<SlideParagraph> cell, double width, double height)
    {
        var first = new List<SlideParagraph>();
        for (var i = 0; i < cell.Count; i++)
        {
            var tall = cell[i].Height(width);
            if (tall <= height)
            {
                first.Add(cell[i]);
                height -= tall;
                continue;
            }
            var lines = (int)(height / cell[i].Line);
            if (lines == 0) return (first, [.. cell.Skip(i)]);
            var (kept, rest) = cell[i].Cut(width, lines);
            return ([.. first, kept], [rest, .. cell.Skip(i + 1)]);
        }
        return (first, []);
    }

    private SlideRow Row(IReadOnlyList<IReadOnlyList<SlideParagraph>> cells) =>
        new(cells, Math.Max(new SlideLetters(Points).Line, cells.Select((c, i) => c.Sum(p => p.Height(Inner(i)))).Max()) + (2 * Above));

    private double Inner(int column) => Widths[column] - LeftOf(column) - Side;

    private List<SlideParagraph> Heading(PackColumn column) =>
        OfficeText.Line(column.Heading) is { Length: > 0 } line ? [Set(line, new(Points, SlideInk.Accent, IsBold: true), column)] : [];

    private List<SlideParagraph> Cell(PackColumn column, PackCell? cell)
    {
        var text = (cell?.Text ?? "").Trim();
        return cell?.Rating is { } rating
            ? [new([SlideWords.Mark(rating, text.Length > 0 ? text : RatingWords.Of(rating), Points)]) { Before = 0, IsRight = column.IsNumber }]
            : [.. OfficeText.Lines(text).Select(line => Set(line, new(Points), column))];
    }

    private static SlideParagraph Set(string line, SlideLetters letters, PackColumn column) => new(line, letters) { Before = 0, IsRight = column.IsNumber };
}
