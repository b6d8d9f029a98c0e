using LspDashboard.Core.BoardPacks.Content;

namespace LspDashboard.Core.BoardPacks.Office.PowerPoint;

/// <summary>Something with a place on a slide.</summary>
internal abstract record SlideFrame(SlideBox Box);

/// <summary>Paragraphs, one below the other.</summary>
/// <param name="Role">Which of the layout's places it takes.</param>
internal sealed record TextFrame(SlideBox Box, IReadOnlyList<SlideParagraph> Paragraphs, SlideRole Role) : SlideFrame(Box)
{
    /// <summary>Around what is asked, on its ground.</summary>
    public const double AskPadding = 9;

    public bool IsAsk => Paragraphs[0].IsAsk;
}

/// <summary>A table, or the rows of it that stand on this slide.</summary>
internal sealed record TableFrame(SlideBox Box, SlideGrid Grid, IReadOnlyList<SlideRow> Rows, string AltText) : SlideFrame(Box);

/// <summary>A chart that its reader may edit.</summary>
internal sealed record ChartFrame(SlideBox Box, PackChart Chart) : SlideFrame(Box);

/// <summary>A slide before it is written: what stands on it, in the order in which it is read.</summary>
internal sealed record SlideDraft(string Title, SlideKind Kind, IReadOnlyList<SlideFrame> Frames);

/// <summary>Slides that PowerPoint keeps together under a name.</summary>
internal sealed record SlideGroup(string Name, IReadOnlyList<SlideDraft> Slides);

/// <summary>The layouts of the deck.</summary>
internal enum SlideKind
{
    Cover,
    Section,
    Text,
    Table,
    TextAndChart,
    Chart,
}

/// <summary>The places of a layout, by the number that its placeholder and the slide's share.</summary>
internal enum SlideRole
{
    Body = 1,
    Object = 2,
    Second = 3,
    Third = 4,
    Caption = 5,
    Footer = 11,
    Number = 12,
}
