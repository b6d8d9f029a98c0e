using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;

namespace LspDashboard.Core.BoardPacks.Office.PowerPoint;

/// <summary>The layouts: who adds a slide by hand finds the same places.</summary>
internal static class SlideLayouts
{
    public static IReadOnlyList<SlideKind> Kinds { get; } = Enum.GetValues<SlideKind>();

    /// <param name="part">Newly added.</param>
    /// <param name="kind">Which one.</param>
    public static void Write(SlideLayoutPart part, SlideKind kind)
    {
        var isDark = kind is SlideKind.Cover or SlideKind.Section;
        var data = new CommonSlideData { Name = Name(kind) };
        if (isDark) data.Append(new Background(new BackgroundProperties(SlideInk.Fill(SlideInk.Paper), new EffectList())));
        data.Append(SlideShapes.Tree([.. Places(kind), .. SlideFoot.Places(kind)]));
        part.SlideLayout = new SlideLayout(data, new ColorMapOverride(new MasterColorMapping())) { Type = Type(kind), Preserve = true };
        // The cover and what divides have their own band.
        if (isDark) part.SlideLayout.ShowMasterShapes = false;
    }

    private static string Name(SlideKind kind) => kind switch
    {
        SlideKind.Cover => "Title",
        SlideKind.Section => "Section",
        SlideKind.Table => "Title and table",
        SlideKind.TextAndChart => "Title with text and chart",
        SlideKind.Chart => "Title and chart",
        _ => "Title and text",
    };

    private static SlideLayoutValues Type(SlideKind kind) => kind switch
    {
        SlideKind.Cover => SlideLayoutValues.Title,
        SlideKind.Section => SlideLayoutValues.SectionHeader,
        SlideKind.Table => SlideLayoutValues.Table,
        SlideKind.TextAndChart => SlideLayoutValues.TextAndChart,
        SlideKind.Chart => SlideLayoutValues.Chart,
        _ => SlideLayoutValues.Text,
    };

    private static IEnumerable<OpenXmlElement> Places(SlideKind kind)
    {
        const double Left = SlidePage.Margin;
        const double Top = SlidePage.LowTop;
        const double ChartLeft = SlidePage.Margin + SlidePage.Beside + SlidePage.Gutter;
        const double Low = SlidePage.Bottom - 64;
        return kind switch
        {
            SlideKind.Cover => [Band(), Title(PlaceholderValues.CenteredTitle, SlidePage.CoverTitle, SlideTitles.Large, TextAnchoringTypeValues.Bottom), Place(3, "Subtitle", PlaceholderValues.SubTitle, SlideRole.Body, SlidePage.CoverText)],
            SlideKind.Section => [Band(), Title(PlaceholderValues.Title, SlidePage.SectionTitle, SlideTitles.Large, TextAnchoringTypeValues.Bottom), Body(3, "Text", SlideRole.Body, SlidePage.SectionText)],
            SlideKind.Table =>
            [
                Title(), Body(3, "Text", SlideRole.Body, new(Left, Top, SlidePage.Measure, 52)), Body(4, "Caption", SlideRole.Caption, new(Left, Top + 62, SlidePage.Full, 18)),
                Place(5, "Table", PlaceholderValues.Table, SlideRole.Object, new(Left, Top + 86, SlidePage.Full, 210)), Body(6, "Second text", SlideRole.Second, new(Left, Low - 4, SlidePage.Measure, 30)), Body(7, "Third text", SlideRole.Third, new(Left, Low + 34, SlidePage.Measure, 30)),
            ],
            SlideKind.TextAndChart =>
            [
                Title(), Body(3, "Text", SlideRole.Body, new(Left, Top, SlidePage.Beside, 216)), Body(4, "Second text", SlideRole.Second, new(Left, Low - 84, SlidePage.Beside, 72)), Body(5, "Third text", SlideRole.Third, new(Left, Low, SlidePage.Beside, 64)),
                Body(6, "Caption", SlideRole.Caption, new(ChartLeft, Top, SlidePage.Width - SlidePage.Margin - ChartLeft, 18)),
                Place(7, "Chart", PlaceholderValues.Chart, SlideRole.Object, new(ChartLeft, Top + 24, SlidePage.Width - SlidePage.Margin - ChartLeft, SlidePage.Bottom - Top - 24)),
            ],
            SlideKind.Chart =>
            [
                Title(), Body(3, "Caption", SlideRole.Caption, new(Left, Top, SlidePage.Full, 18)),
                Place(4, "Chart", PlaceholderValues.Chart, SlideRole.Object, new(Left, Top + 24, SlidePage.Full, SlidePage.Bottom - Top - 24)),
            ],
            _ =>
            [
                Title(), Body(3, "Text", SlideRole.Body, new(Left, Top, SlidePage.Measure, 216)),
                Body(4, "Second text", SlideRole.Second, new(Left, Low - 84, SlidePage.Measure, 72)), Body(5, "Third text", SlideRole.Third, new(Left, Low, SlidePage.Measure, 64)),
            ],
        };
    }

    private static OpenXmlElement Band() => SlideShapes.Ornament(20, new(0, 0, 24, SlidePage.Height), SlideInk.Accent);

    private static OpenXmlElement Title() => Title(PlaceholderValues.Title, null, null, TextAnchoringTypeValues.Top);

    private static OpenXmlElement Title(PlaceholderValues type, SlideBox? box, SlideLetters? letters, TextAnchoringTypeValues anchor) => SlideShapes.Placeholder(
        2, "Title", new() { Type = type }, box, box is null ? new BodyProperties() : SlideShapes.Set(anchor: anchor),
        letters is { } look ? new ListStyle(new Level1ParagraphProperties(new DefaultRunProperties { FontSize = SlideTexts.Size(look.Points) })) : null,
        [SlideTexts.Plain("Click to add a title")]);

    private static OpenXmlElement Body(uint id, string name, SlideRole role, SlideBox box) => Place(id, name, PlaceholderValues.Body, role, box);

    private static OpenXmlElement Place(uint id, string name, PlaceholderValues type, SlideRole role, SlideBox box) => SlideShapes.Placeholder(
        id, name, new() { Type = type, Index = (uint)role }, box, SlideShapes.Set(), null, [SlideTexts.Plain(type == PlaceholderValues.Body ? "Click to add text" : name)]);
}
