using System.Globalization;
using LspDashboard.Core.BoardPacks.Content;

namespace LspDashboard.Core.BoardPacks.Office.PowerPoint;

/// <summary>
/// Lays blocks out on as many slides as they take: in their order, at the largest size that holds them, and never below twelve points.
/// </summary>
internal sealed class SlideFlow
{
    // A table that goes on over slides is set in this.
    private const double UsualTable = 14;
    private const double LeastTable = 12;
    private static readonly double[] s_tables = [16, UsualTable];

    private readonly SlideStack _stack = new();

    /// <param name="blocks">In order.</param>
    /// <param name="title">What the slides' title says already.</param>
    /// <returns>Nothing where there is nothing to say.</returns>
    public static IReadOnlyList<IReadOnlyList<SlideFrame>> Of(IReadOnlyList<PackBlock> blocks, string title)
    {
        var flow = new SlideFlow();
        var chunks = SlideChunk.Of(blocks);
        for (var i = 0; i < chunks.Count; i++)
        {
            if (flow._stack.HasChart) flow._stack.Break();
            if (chunks[i].Chart is { } chart) flow.Chart(chart, chunks[i].Words, title);
            else if (chunks[i].Table is { } table) flow.Table(table);
            else flow.Text(chunks[i].Words, i + 1 < chunks.Count ? chunks[i + 1].Table : null);
        }
        return flow._stack.Slides();
    }

    private void Chart(PackChart chart, IReadOnlyList<PackBlock> words, string title)
    {
        _stack.Break();
        var sizes = TypeScale.All.Select(s => (Scale: s, Paragraphs: SlideWords.Of(words, s).ToList())).ToList();
        var (scale, paragraphs) = sizes.Find(s => SlideStack.HeightOf(s.Paragraphs, SlidePage.Beside) <= SlidePage.Area) is { Scale: not null } fits ? fits : sizes[1];
        var (left, width) = paragraphs.Count > 0 ? (SlidePage.ChartLeft, SlidePage.ChartWidth) : (SlidePage.Margin, SlidePage.Full);
        // A caption that repeats the title is left to the title.
        List<SlideParagraph> caption = title.Contains(OfficeText.Line(chart.Title), StringComparison.OrdinalIgnoreCase) ? [] : [.. SlideWords.Caption(chart.Title, scale)];
        var top = SlidePage.Top;
        if (caption.Count > 0)
        {
            var box = new SlideBox(left, top, width, caption[0].Height(width));
            _stack.Beside(new TextFrame(box, caption, SlideRole.Caption));
            top = box.Bottom + SlideStack.CaptionGap;
        }
        _stack.Beside(new ChartFrame(new(left, top, width, SlidePage.Bottom - top), chart));
        _stack.Text(paragraphs, SlidePage.Beside);
    }

    private void Text(IReadOnlyList<PackBlock> words, PackTable? next)
    {
        // With the table it leads to on one slide, if that can be.
        var heights = next is { Columns.Count: > 0 } ? s_tables.Select(p => Height(next, p)).Where(h => h < SlidePage.Area * 3 / 4) : [];
        foreach (var room in heights.Select(h => _stack.Room - SlideStack.Gap - h).Concat([_stack.Room, SlidePage.Area]))
        {
            // On a slide of its own it need not be small.
            foreach (var scale in room < SlidePage.Area ? TypeScale.All : TypeScale.All.Take(2))
            {
                var paragraphs = SlideWords.Of(words, scale).ToList();
                if (SlideStack.HeightOf(paragraphs, SlidePage.Measure) > room) continue;
                if (room > _stack.Room) _stack.Break();
                _stack.Text(paragraphs, SlidePage.Measure);
                return;
            }
        }
        if (_stack.Room < SlidePage.Area / 3) _stack.Break();
        _stack.Text(SlideWords.Of(words, TypeScale.Usual), SlidePage.Measure);
    }

    private void Table(PackTable table)
    {
        if (table.Columns.Count == 0)
        {
            _stack.Text(SlideWords.Caption(table.Caption, TypeScale.Usual), SlidePage.Measure);
            return;
        }
        if (_stack.HasTable) _stack.Break();
        var caption = SlideWords.Caption(table.Caption, TypeScale.Usual).ToList();
        if (s_tables.Any(p => Height(table, p) <= _stack.Room)) Whole(table, s_tables.First(p => Height(table, p) <= _stack.Room), caption);
        else if (s_tables.Append(LeastTable).Where(p => Height(table, p) <= SlidePage.Area).Take(1).ToList() is [var points])
        {
            _stack.Break();
            Whole(table, points, caption);
        }
        else Split(table, caption);
    }

    private void Whole(PackTable table, double points, List<SlideParagraph> caption)
    {
        var grid = new SlideGrid(table, points);
        _stack.Caption(caption);
        _stack.Table(grid, grid.Rows, AltText(table, 1, table.Rows.Count));
    }

    // Rows in order, as many as a slide holds; one that is higher than a slide goes on over the next.
    private void Split(PackTable table, List<SlideParagraph> caption)
    {
        if (_stack.Room < SlidePage.Area / 2) _stack.Break();
        var grid = new SlideGrid(table, UsualTable);
        _stack.Caption(caption);
        var held = new List<(SlideRow Row, int Number)>();
        for (var i = 0; i < grid.Rows.Count; i++)
        {
            var row = grid.Rows[i];
            while (row.Height > Left())
            {
                if (held.Count == 0)
                {
                    var (kept, rest) = grid.Cut(row, Left());
                    held.Add((kept, i + 1));
                    row = rest;
                }
                Close();
                _stack.Break();
            }
            held.Add((row, i + 1));
        }
        Close();

        double Left() => _stack.Room - grid.Head.Height - held.Sum(r => r.Row.Height);

        void Close()
        {
            _stack.Table(grid, [.. held.Select(r => r.Row)], AltText(table, held[0].Number, held[^1].Number));
            held.Clear();
        }
    }

    private static double Height(PackTable table, double points)
    {
        var caption = SlideWords.Caption(table.Caption, TypeScale.Usual).Sum(p => p.Height(SlidePage.Full) + SlideStack.CaptionGap);
        return caption + new SlideGrid(table, points).Height;
    }

    private static string AltText(PackTable table, int first, int last)
    {
        var caption = OfficeText.Line(table.Caption) is { Length: > 0 } said ? said : "Table";
        return table.Rows.Count == 0 ? $"{caption}: no rows."
            : string.Create(CultureInfo.InvariantCulture, $"{caption}: rows {first} to {last} of {table.Rows.Count}, with {string.Join(", ", table.Columns.Select(c => OfficeText.Line(c.Heading)).Where(h => h.Length > 0))}.");
    }
}
