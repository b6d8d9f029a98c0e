using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using ColorMap = DocumentFormat.OpenXml.Presentation.ColorMap;

namespace LspDashboard.Core.BoardPacks.Office.PowerPoint;

/// <summary>The master: where titles and feet stand, and in what letters, on every slide.</summary>
internal static class SlideMasters
{
    private const uint FirstId = 2_147_483_648;

    /// <summary>Adds the master with its theme and its layouts.</summary>
    /// <returns>The layouts by their kind.</returns>
    public static IReadOnlyDictionary<SlideKind, SlideLayoutPart> Write(PresentationPart presentation, string id)
    {
        var master = presentation.AddNewPart<SlideMasterPart>(id);
        master.AddNewPart<ThemePart>("rIdTheme").Theme = SlideTheme.Of();
        presentation.AddPart(master.ThemePart!, "rIdTheme");
        var layouts = new Dictionary<SlideKind, SlideLayoutPart>();
        var ids = new SlideLayoutIdList();
        foreach (var kind in SlideLayouts.Kinds)
        {
            var layout = master.AddNewPart<SlideLayoutPart>("rIdLayout" + kind);
            SlideLayouts.Write(layout, kind);
            layout.AddPart(master, "rIdMaster");
            layouts[kind] = layout;
            ids.Append(new SlideLayoutId { Id = FirstId + (uint)layouts.Count, RelationshipId = "rIdLayout" + kind });
        }
        master.SlideMaster = new SlideMaster(
            new CommonSlideData(
                new Background(new BackgroundProperties(new SolidFill(new SchemeColor { Val = SchemeColorValues.Background1 }), new EffectList())),
                SlideShapes.Tree(Shapes())),
            Map(), ids, new TextStyles(TitleStyle(), BodyStyle(), new OtherStyle(Other())))
        { Preserve = true };
        return layouts;
    }

    /// <summary>Refers to the master from the presentation.</summary>
    public static SlideMasterIdList Ids(string id) => new(new SlideMasterId { Id = FirstId, RelationshipId = id });

    private static IEnumerable<OpenXmlElement> Shapes() =>
    [
        SlideShapes.Ornament(20, new(SlidePage.Margin, 24, 40, 3), SlideInk.Accent),
        SlideShapes.Ornament(21, new(SlidePage.Margin, 499, SlidePage.Full, 0.75), SlideInk.Rule),
        SlideShapes.Placeholder(2, "Title", new() { Type = PlaceholderValues.Title }, SlidePage.Title, SlideShapes.Set(), null, [SlideTexts.Plain("Click to add a title")]),
        SlideShapes.Placeholder(3, "Text", new() { Type = PlaceholderValues.Body, Index = (uint)SlideRole.Body }, new(SlidePage.Margin, SlidePage.LowTop, SlidePage.Full, SlidePage.Bottom - SlidePage.LowTop), SlideShapes.Set(), null, [SlideTexts.Plain("Click to add text")]),
        .. SlideFoot.OnMaster(),
    ];

    private static ColorMap Map() => new()
    {
        Background1 = ColorSchemeIndexValues.Light1,
        Text1 = ColorSchemeIndexValues.Dark1,
        Background2 = ColorSchemeIndexValues.Light2,
        Text2 = ColorSchemeIndexValues.Dark2,
        Accent1 = ColorSchemeIndexValues.Accent1,
        Accent2 = ColorSchemeIndexValues.Accent2,
        Accent3 = ColorSchemeIndexValues.Accent3,
        Accent4 = ColorSchemeIndexValues.Accent4,
        Accent5 = ColorSchemeIndexValues.Accent5,
        Accent6 = ColorSchemeIndexValues.Accent6,
        Hyperlink = ColorSchemeIndexValues.Hyperlink,
        FollowedHyperlink = ColorSchemeIndexValues.FollowedHyperlink,
    };

    private static TitleStyle TitleStyle() => new(new Level1ParagraphProperties(
        Whole(), new SpaceBefore(new SpacingPercent { Val = 0 }), new NoBullet(), Letters(SlideTitles.Letters, SlideTheme.TitleFont))
    { Alignment = TextAlignmentTypeValues.Left });

    private static BodyStyle BodyStyle()
    {
        var text = new SlideLetters(TypeScale.Usual.Plain);
        return new BodyStyle(
            new Level1ParagraphProperties(Whole(), new SpaceBefore(new SpacingPoints { Val = 600 }), new NoBullet(), Letters(text, SlideTheme.TextFont)) { LeftMargin = 0, Indent = 0, Alignment = TextAlignmentTypeValues.Left },
            // What a person adds with the tabulator.
            new Level2ParagraphProperties(Whole(), new SpaceBefore(new SpacingPoints { Val = 400 }), new BulletFont { Typeface = "Arial" }, new CharacterBullet { Char = "•" }, Letters(text, SlideTheme.TextFont)) { LeftMargin = (int)SlidePage.Emu(20), Indent = -(int)SlidePage.Emu(20), Alignment = TextAlignmentTypeValues.Left });
    }

    // Tables, and shapes a person adds.
    private static Level1ParagraphProperties Other() => new(Letters(new(18), SlideTheme.TextFont)) { LeftMargin = 0, Alignment = TextAlignmentTypeValues.Left };

    /// <summary>The same for the presentation as a whole.</summary>
    public static DefaultTextStyle Defaults() => new(new DefaultParagraphProperties(new DefaultRunProperties { Language = "en-GB" }), Other());

    private static LineSpacing Whole() => new(new SpacingPercent { Val = 100_000 });

    private static DefaultRunProperties Letters(SlideLetters letters, string font) => new(
        SlideInk.Fill(letters.Colour),
        new LatinFont { Typeface = font },
        new EastAsianFont { Typeface = font.Replace("lt", "ea", StringComparison.Ordinal) },
        new ComplexScriptFont { Typeface = font.Replace("lt", "cs", StringComparison.Ordinal) })
    { Language = "en-GB", FontSize = SlideTexts.Size(letters.Points), Kerning = 1200 };
}
