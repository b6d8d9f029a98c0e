using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Presentation;
using LspDashboard.Core.BoardPacks.Content;

namespace LspDashboard.Core.BoardPacks.Office.PowerPoint;

/// <summary>What runs along the foot of every slide but the cover: whose it is, which period, and the slide's number.</summary>
internal static class SlideFoot
{
    private const double Points = 12;

    /// <summary>On a layout.</summary>
    public static IEnumerable<OpenXmlElement> Places(SlideKind kind) => kind == SlideKind.Cover ? [] :
    [
        SlideShapes.Placeholder(11, "Footer", Footer(), null, new BodyProperties(), null, [SlideTexts.Plain("Partnership · period")]),
        SlideShapes.Placeholder(12, "Slide number", Number(), null, new BodyProperties(), null, [SlideShapes.SlideNumber(0)]),
    ];

    /// <summary>On the master, with its place and its letters.</summary>
    public static IEnumerable<OpenXmlElement> OnMaster() =>
    [
        SlideShapes.Placeholder(11, "Footer", Footer(), SlidePage.Footer, SlideShapes.Set(anchor: TextAnchoringTypeValues.Center), Style(TextAlignmentTypeValues.Left), [SlideTexts.Plain("Partnership · period")]),
        SlideShapes.Placeholder(12, "Slide number", Number(), SlidePage.Number, SlideShapes.Set(anchor: TextAnchoringTypeValues.Center), Style(TextAlignmentTypeValues.Right), [SlideShapes.SlideNumber(0)]),
    ];

    /// <summary>On a slide.</summary>
    /// <param name="id">Of the first of them.</param>
    public static IEnumerable<OpenXmlElement> Of(SlideKind kind, BoardPack pack, int number, uint id) => kind == SlideKind.Cover ? [] :
    [
        SlideShapes.Placeholder(id, "Footer", Footer(), null, new BodyProperties(), null, [SlideTexts.Plain(Words(pack), isOurs: true)]),
        SlideShapes.Placeholder(id + 1, "Slide number", Number(), null, new BodyProperties(), null, [SlideShapes.SlideNumber(number)]),
    ];

    // On one line, whatever the partnership is called.
    private static string Words(BoardPack pack)
    {
        var longest = 80;
        string words;
        do words = $"{OfficeText.Clip(pack.Partnership, longest--)} · {pack.Period.Label}";
        while (longest > 10 && LineBreaks.Of(words, SlidePage.Footer.Width, new(Points)).Count > 1);
        return words;
    }

    private static PlaceholderShape Footer() => new() { Type = PlaceholderValues.Footer, Index = (uint)SlideRole.Footer, Size = PlaceholderSizeValues.Quarter };

    private static PlaceholderShape Number() => new() { Type = PlaceholderValues.SlideNumber, Index = (uint)SlideRole.Number, Size = PlaceholderSizeValues.Quarter };

    private static ListStyle Style(TextAlignmentTypeValues alignment) =>
        new(new Level1ParagraphProperties(new DefaultRunProperties(SlideInk.Fill(SlideInk.Quiet)) { FontSize = SlideTexts.Size(Points) }) { Alignment = alignment });
}
