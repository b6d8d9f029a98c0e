namespace LspDashboard.Core.BoardPacks.Office.PowerPoint;

/// <summary>Slides being filled from the top: frames are laid one below the other, and what does not fit begins a new slide.</summary>
internal sealed class SlideStack(double top)
{
    /// <summary>Between one frame and the next, and between a caption and what it names.</summary>
    public const double Gap = 12;
    public const double CaptionGap = 5;

    // What a layout has places for.
    private static readonly SlideRole[] s_texts = [SlideRole.Body, SlideRole.Second, SlideRole.Third];

    private readonly List<IReadOnlyList<SlideFrame>> _done = [];
    private readonly List<SlideFrame> _now = [];
    private readonly List<SlideFrame> _beside = [];
    private double _bottom;

    public bool IsEmpty => _now.Count == 0 && _beside.Count == 0;

    public bool HasChart => _beside.Count > 0;

    public bool HasTable => _now.Exists(f => f is TableFrame);

    /// <summary>Of a slide with nothing on it.</summary>
    public double Area => SlidePage.Bottom - top;

    public double Room => SlidePage.Bottom - Next;

    private double Next => _now.Count == 0 ? top : _bottom + Gap;

    private int Texts => _now.Count(f => f is TextFrame { Role: not SlideRole.Caption });

    public void Break()
    {
        if (IsEmpty) return;
        _done.Add([.. _now, .. _beside]);
        _now.Clear();
        _beside.Clear();
    }

    /// <summary>What stands to the right of this slide's text, and is read after it.</summary>
    public void Beside(params SlideFrame[] frames) => _beside.AddRange(frames);

    public void Table(SlideGrid grid, IReadOnlyList<SlideRow> rows, string altText)
    {
        var height = grid.Head.Height + rows.Sum(r => r.Height);
        Put(new TableFrame(new(SlidePage.Margin, Next, SlidePage.Full, height), grid, rows, altText));
    }

    /// <summary>A caption, which stays with what comes below it.</summary>
    public void Caption(IReadOnlyList<SlideParagraph> caption)
    {
        if (caption.Count == 0) return;
        Put(new TextFrame(new(SlidePage.Margin, Next, SlidePage.Full, caption.Sum(p => p.Height(SlidePage.Full))), caption, SlideRole.Caption));
        _bottom -= Gap - CaptionGap;
    }

    /// <summary>Paragraphs from here on, over as many slides as they take.</summary>
    /// <param name="paragraphs">In order.</param>
    /// <param name="width">Of this slide's column; those that follow have the whole.</param>
    public void Text(IEnumerable<SlideParagraph> paragraphs, double width)
    {
        var queue = new LinkedList<SlideParagraph>(paragraphs);
        while (queue.First is not null)
        {
            if (Texts == s_texts.Length) Break();
            if (!HasChart) width = SlidePage.Measure;
            var fitted = Fitting(queue, width);
            if (fitted.Count > 0)
            {
                var box = new SlideBox(SlidePage.Margin, Next, width, Height(fitted, width));
                Put(new TextFrame(box, fitted, s_texts[Texts]));
            }
            // What comes next is in another frame, or on another slide.
            if (queue.First is { } next && (fitted.Count == 0 || !BeginsFrame(fitted, next.Value, next.Next?.Value))) Break();
        }
    }

    /// <summary>How high paragraphs stand in a column, with the grounds of what is asked.</summary>
    public static double HeightOf(IReadOnlyList<SlideParagraph> paragraphs, double width)
    {
        var height = 0.0;
        for (int from = 0, to; from < paragraphs.Count; from = to)
        {
            to = from + 1;
            while (to < paragraphs.Count && !BeginsFrame(paragraphs.Skip(from).Take(to - from), paragraphs[to], paragraphs.ElementAtOrDefault(to + 1))) to++;
            height += Height([.. paragraphs.Skip(from).Take(to - from)], width) + (from > 0 ? Gap : 0);
        }
        return height;
    }

    // On another ground; or another list, which counts from one again only where no other stands in its frame.
    private static bool BeginsFrame(IEnumerable<SlideParagraph> before, SlideParagraph paragraph, SlideParagraph? next)
    {
        var last = before.LastOrDefault();
        if (last is null) return false;
        var counts = paragraph.Mark == SlideMark.Number ? paragraph : paragraph.Introduces && next?.Mark == SlideMark.Number ? next : null;
        return last.IsAsk != paragraph.IsAsk || (counts?.Number == 1 && !last.Introduces && before.Any(p => p.Mark == SlideMark.Number));
    }

    private static double Padding(bool isAsk) => isAsk ? TextFrame.AskPadding : 0;

    private static double Height(IReadOnlyList<SlideParagraph> paragraphs, double width)
    {
        var padding = Padding(paragraphs[0].IsAsk);
        return paragraphs.Sum(p => p.Height(width - (2 * padding)) + p.Before) - paragraphs[0].Before + (2 * padding);
    }

    // Takes from the queue what one frame holds in the room that is left.
    private List<SlideParagraph> Fitting(LinkedList<SlideParagraph> queue, double width)
    {
        var fitted = new List<SlideParagraph>();
        var isAsk = queue.First!.Value.IsAsk;
        var inner = width - (2 * Padding(isAsk));
        var room = Room - (2 * Padding(isAsk));
        while (queue.First is { } first && first.Value.IsAsk == isAsk)
        {
            if (BeginsFrame(fitted, first.Value, first.Next?.Value)) break;
            var paragraph = first.Value;
            var isFresh = _now.Count == 0 && fitted.Count == 0;
            var left = room - (fitted.Count > 0 ? paragraph.Before : 0);
            var lines = paragraph.Lines(inner);
            var height = lines * paragraph.Line;
            var partedFromNext = !isFresh && paragraph.Introduces && first.Next is { } next && height + next.Value.Before + next.Value.Line > left;
            if (height <= left && !partedFromNext)
            {
                fitted.Add(paragraph);
                queue.RemoveFirst();
                room = left - height;
                continue;
            }
            var whole = (int)(left / paragraph.Line);
            // No single line is left behind, and none goes over alone.
            if (!partedFromNext && (isFresh || (whole >= 3 && lines - whole >= 2)))
            {
                var (kept, rest) = paragraph.Cut(inner, Math.Max(1, whole));
                fitted.Add(kept);
                first.Value = rest;
            }
            break;
        }
        return fitted;
    }

    private void Put(SlideFrame frame)
    {
        _now.Add(frame);
        _bottom = frame.Box.Bottom;
    }

    public IReadOnlyList<IReadOnlyList<SlideFrame>> Slides()
    {
        Break();
        return _done;
    }
}
