namespace LspDashboard.Core.BoardPacks.Office.PowerPoint;

/// <summary>How letters look.</summary>
/// <param name="Points">Their size.</param>
/// <param name="Colour">One of <see cref="SlideInk"/>, or six digits.</param>
internal readonly record struct SlideLetters(double Points, string Colour = SlideInk.Dark, bool IsBold = false, bool IsItalic = false, bool IsSerif = false)
{
    /// <summary>From one line to the next: as Calibri asks for, and a little for letters that come from another font.</summary>
    public double Line => Points * 1.24;
}

/// <summary>Letters of one look.</summary>
internal sealed record SlideSpan(string Text, SlideLetters Letters);

/// <summary>What stands before a paragraph.</summary>
internal enum SlideMark
{
    None,
    Bullet,
    Number,
}

/// <summary>A paragraph that knows how much room it takes, and where it may be cut.</summary>
/// <param name="Spans">At least one; more than one only where they fit on one line.</param>
internal sealed record SlideParagraph(IReadOnlyList<SlideSpan> Spans)
{
    public SlideParagraph(string text, SlideLetters letters)
        : this([new SlideSpan(text, letters)])
    {
    }

    /// <summary>Space above, where something stands above.</summary>
    public double Before { get; init; } = 6;

    public double Indent { get; init; }

    public SlideMark Mark { get; init; }

    /// <summary>Of an item in a list whose order matters.</summary>
    public int Number { get; init; }

    public bool IsRight { get; init; }

    /// <summary>Our sentence around somebody's name, which runs from left to right whatever the name does.</summary>
    public bool IsOurs { get; init; }

    /// <summary>What is asked of the meeting stands on a ground of its own.</summary>
    public bool IsAsk { get; init; }

    public string Text => Spans.Count == 1 ? Spans[0].Text : string.Concat(Spans.Select(s => s.Text));

    public double Line => Spans.Max(s => s.Letters.Line);

    /// <summary>True where it leads to what follows, and is not parted from it.</summary>
    public bool Introduces => Text.TrimEnd().EndsWith(':');

    public int Lines(double width) => Starts(width).Count;

    public double Height(double width) => Lines(width) * Line;

    /// <summary>The first lines, and the rest, which goes on without a mark of its own.</summary>
    public (SlideParagraph First, SlideParagraph After) Cut(double width, int lines)
    {
        var at = Starts(width)[lines];
        return (With(Text[..at].TrimEnd()), With(Text[at..]) with { Mark = SlideMark.None });
    }

    private SlideParagraph With(string text) => this with { Spans = [Spans[0] with { Text = text }] };

    private IReadOnlyList<int> Starts(double width) =>
        LineBreaks.Of(Text, width - Indent, Spans.MaxBy(s => s.Letters.Points)!.Letters with { IsBold = Spans.Any(s => s.Letters.IsBold) });
}
