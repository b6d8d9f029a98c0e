using DocumentFormat.OpenXml.Drawing;

namespace LspDashboard.Core.BoardPacks.Office.PowerPoint;

/// <summary>
/// The house's colours and its two voices, as a theme: who changes it changes every slide. Both fonts have a stand-in of the same widths
/// wherever they are missing, so that no line breaks elsewhere than here.
/// </summary>
internal static class SlideTheme
{
    private const string Serif = "Times New Roman";
    private const string Sans = "Calibri";

    /// <summary>What a text refers to for a font of the theme.</summary>
    public const string TitleFont = "+mj-lt";
    public const string TextFont = "+mn-lt";

    public static Theme Of() => new(new ThemeElements(
        new ColorScheme(
            new Dark1Color(Hex("1B2430")), new Light1Color(Hex("FFFFFF")), new Dark2Color(Hex("163C5E")), new Light2Color(Hex("F7F5F0")),
            new Accent1Color(Hex("1F4E79")), new Accent2Color(Hex("1F7A45")), new Accent3Color(Hex("7A5E00")), new Accent4Color(Hex("9F4A08")),
            new Accent5Color(Hex("B3261E")), new Accent6Color(Hex("5B4A99")), new Hyperlink(Hex("1F4E79")), new FollowedHyperlinkColor(Hex("5B4A99")))
        { Name = "Board pack" },
        new FontScheme(
            new MajorFont(new LatinFont { Typeface = Serif }, new EastAsianFont { Typeface = "" }, new ComplexScriptFont { Typeface = "" }),
            new MinorFont(new LatinFont { Typeface = Sans }, new EastAsianFont { Typeface = "" }, new ComplexScriptFont { Typeface = "" }))
        { Name = "Board pack" },
        new FormatScheme(
            new FillStyleList(Placed(), Placed(), Placed()),
            new LineStyleList(Line(), Line(), Line()),
            new EffectStyleList(NoEffect(), NoEffect(), NoEffect()),
            new BackgroundFillStyleList(Placed(), Placed(), Placed()))
        { Name = "Board pack" }))
    { Name = "Board pack" };

    private static RgbColorModelHex Hex(string colour) => new() { Val = colour };

    private static SolidFill Placed() => new(new SchemeColor { Val = SchemeColorValues.PhColor });

    private static Outline Line() => new(Placed(), new PresetDash { Val = PresetLineDashValues.Solid }) { Width = 9525 };

    private static EffectStyle NoEffect() => new(new EffectList());
}
