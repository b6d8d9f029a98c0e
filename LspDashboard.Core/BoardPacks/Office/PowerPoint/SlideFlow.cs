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

    private const int MostCaptionLines = 2;
    private const double NarrowestChart = SlidePage.Full - SlidePage.WideBeside - SlidePage.Gutter;

    // Of so few slides, one that is left with a line or two is worth smaller letters.
    private const int Few = 4;

    private static readonly double[] s_tables = [18, 16, UsualTable];

    private readonly SlideStack _stack;
    private readonly IReadOnlyList<TypeScale> _scales;
    private readonly IReadOnlyList<double> _tables;

    private SlideFlow(double top, int smaller)
    {
        _stack = new SlideStack(top);
        _scales = [.. TypeScale.All.Skip(smaller)];
        _tables = [.. s_tables.Skip(Math.Min(smaller, s_tables.Length - 1))];
    }

    private double Area => _stack.Area;

    /// <param name="blocks">In order.</param>
    /// <param name="title">What the slides' title says already.</param>
    /// <param name="top">Where they begin below it.</param>
    /// <returns>Nothing where there is nothing to say.</returns>
    public static IReadOnlyList<IReadOnlyList<SlideFrame>> Of(IReadOnlyList<PackBlock> blocks, string title, double top)
    {
        var chunks = SlideChunk.Of(blocks);
        var slides = new SlideFlow(top, 0).Lay(chunks, title);
        for (var smaller = 1; smaller < TypeScale.All.Count && slides.Count is > 1 and <= Few; smaller++)
        {
            var tried = new SlideFlow(top, smaller).Lay(chunks, title);
            if (tried.Count < slides.Count) slides = tried;
        }
        return slides;
    }

    private IReadOnlyList<IReadOnlyList<SlideFrame>> Lay(IReadOnlyList<SlideChunk> chunks, string title)
    {
        for (var i = 0; i < chunks.Count; i++)
        {
            if (_stack.HasChart) _stack.Break();
            if (chunks[i].Chart is { } chart) Chart(chart, chunks[i].Words, title);
            else if (chunks[i].Table is { } table) Table(table);
            else Text(chunks[i].Words, i + 1 < chunks.Count ? chunks[i + 1].Table : null);
        }
        return _stack.Slides();
    }

    private void Chart(PackChart chart, IReadOnlyList<PackBlock> words, string title)
    {
        _stack.Break();
        // A caption that repeats the title is left to the title; one that is long is read with the text.
        var isSaid = title.Contains(OfficeText.Line(chart.Title), StringComparison.OrdinalIgnoreCase);
        var isLong = SlideWords.Caption(chart.Title, TypeScale.BesideChart.First()).Any(p => p.Lines(NarrowestChart) > MostCaptionLines);
        var (paragraphs, beside, scale) = Column(isLong && !isSaid ? [.. words, new PackText(chart.Title)] : words);
        var left = paragraphs.Count > 0 ? SlidePage.Margin + beside + SlidePage.Gutter : SlidePage.Margin;
        var width = SlidePage.Width - SlidePage.Margin - left;
        var top = SlidePage.Bottom - Area;
        List<SlideParagraph> caption = isSaid || isLong ? [] : [.. SlideWords.Caption(chart.Title, scale)];
        if (caption.Count > 0)
        {
            var box = new SlideBox(left, top, width, caption[0].Height(width));
            _stack.Beside(new TextFrame(box, caption, SlideRole.Caption));
            top = box.Bottom + SlideStack.CaptionGap;
        }
        _stack.Beside(new ChartFrame(new(left, top, width, SlidePage.Bottom - top), chart));
        _stack.Text(paragraphs, beside);
    }

    // As large as the column beside the chart holds; then in a wider column; and where that does not do, over the next slides.
    private (List<SlideParagraph> Paragraphs, double Width, TypeScale Scale) Column(IReadOnlyList<PackBlock> words)
    {
        foreach (var width in new[] { SlidePage.Beside, SlidePage.WideBeside })
        {
            foreach (var scale in TypeScale.BesideChart)
            {
                var paragraphs = SlideWords.Of(words, scale).ToList();
                if (SlideStack.HeightOf(paragraphs, width) <= Area) return (paragraphs, width, scale);
            }
        }
        return ([.. SlideWords.Of(words, TypeScale.Usual)], SlidePage.Beside, TypeScale.Usual);
    }

    private void Text(IReadOnlyList<PackBlock> words, PackTable? next)
    {
        // With the table it leads to on one slide, if that can be.
        var heights = next is { Columns.Count: > 0 } ? _tables.Select(p => Height(next, p)).Where(h => h < Area * 3 / 4) : [];
        foreach (var room in heights.Select(h => _stack.Room - SlideStack.Gap - h).Concat([_stack.Room, Area]))
        {
            foreach (var scale in _scales)
            {
                // On a slide of its own it need not be small.
                if (room >= Area && _scales.Count > 1 && scale == TypeScale.All[^1]) continue;
                var paragraphs = SlideWords.Of(words, scale).ToList();
                if (SlideStack.HeightOf(paragraphs, SlidePage.Measure) > room) continue;
                if (room > _stack.Room) _stack.Break();
                _stack.Text(paragraphs, SlidePage.Measure);
                return;
            }
        }
        if (_stack.Room < Area / 3) _stack.Break();
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
        if (caption.Exists(p => p.Lines(SlidePage.Full) > MostCaptionLines))
        {
            _stack.Text(caption, SlidePage.Measure);
            caption = [];
            table = table with { Caption = "" };
        }
        if (_tables.Where(p => Height(table, p) <= _stack.Room).Take(1).ToList() is [var fits]) Whole(table, fits, caption);
        else if (_tables.Append(LeastTable).Where(p => Height(table, p) <= Area).Take(1).ToList() is [var points])
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
        if (_stack.Room < Area / 2) _stack.Break();
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
