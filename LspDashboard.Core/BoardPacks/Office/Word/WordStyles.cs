using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LspDashboard.Core.BoardPacks.Office.Word;

/// <summary>
/// The styles of a Word pack, by the names Word knows where it has them: who changes "Heading 1" changes every heading, and a screen reader
/// finds its way by them.
/// </summary>
internal static class WordStyles
{
    public const string QuietInk = "5D646F";
    public const string Accent = "1F4E79";
    public const string AccentGround = "E8EEF5";
    public const string Rule = "D5D9DF";
    public const string Ink = "1B2430";

    private const string Serif = "Georgia";
    private const string Sans = "Calibri";

    public static Styles All() => new(
        Defaults(),
        Paragraph("Normal", "Normal", "", p => p.SpacingBetweenLines = Spacing(0, 120, 276), isDefault: true),
        Paragraph("Title", "Title", "Normal", p => p.SpacingBetweenLines = Spacing(600, 120, 252), r => Letters(r, Serif, 26, Accent)),
        Paragraph("Subtitle", "Subtitle", "Normal", p => p.SpacingBetweenLines = Spacing(0, 120), r => Letters(r, Sans, 15, Ink)),
        Heading(1, 20, 480, 160),
        Heading(2, 14, 360, 100),
        Heading(3, 12, 240, 80),
        Paragraph("Lead", "Lead", "Normal", p => p.SpacingBetweenLines = Spacing(0, 160, 288), r => Letters(r, Sans, 13, Ink)),
        Paragraph("Quote", "Quote", "Normal", p => Bar(p, Rule), r => Letters(r, Sans, 11, "3A424E")),
        Paragraph("Ask", "Ask", "Normal", p => { Bar(p, Accent); p.Shading = Ground(AccentGround); }, r => { Letters(r, Sans, 11, Accent); Strong(r); }),
        Paragraph("Quiet", "Quiet", "Normal", p => p.SpacingBetweenLines = Spacing(0, 120, 252), r => Letters(r, Sans, 9, QuietInk)),
        Paragraph("Rating", "Rating", "Normal", p => p.KeepLines = new KeepLines()),
        Paragraph("Caption", "caption", "Normal", p => { p.KeepNext = new KeepNext(); p.KeepLines = new KeepLines(); p.SpacingBetweenLines = Spacing(200, 80); }, r => { Letters(r, Sans, 10, Accent); Strong(r); }),
        Paragraph("Chart", "Chart", "Normal", p => { p.KeepLines = new KeepLines(); p.SpacingBetweenLines = Spacing(0, 160); }),
        Paragraph("ListBullet", "List Bullet", "Normal", p => Listed(p, WordLists.Bullets)),
        Paragraph("ListNumber", "List Number", "Normal", p => Listed(p, WordLists.Numbers)),
        Paragraph("TableText", "Table Text", "Normal", p => p.SpacingBetweenLines = Spacing(40, 40), r => Letters(r, Sans, 9.5, Ink)),
        Paragraph("TableNumber", "Table Number", "TableText", p => p.Justification = new Justification { Val = JustificationValues.Right }),
        Paragraph("TableHead", "Table Head", "TableText", p => { p.KeepNext = new KeepNext(); p.KeepLines = new KeepLines(); }, r => { Letters(r, Sans, 9.5, Accent); Strong(r); }),
        Paragraph("TableHeadNumber", "Table Head Number", "TableHead", p => p.Justification = new Justification { Val = JustificationValues.Right }),
        Paragraph("AfterTable", "After Table", "Normal", p => p.SpacingBetweenLines = new SpacingBetweenLines { Before = "0", After = "0", Line = "160", LineRule = LineSpacingRuleValues.Exact }),
        Paragraph("ContentsHeading", "TOC Heading", "Normal", p => { p.KeepNext = new KeepNext(); p.SpacingBetweenLines = Spacing(600, 120); }, r => Letters(r, Serif, 16, Accent)),
        Contents(1, 0, 120),
        Contents(2, 340, 0),
        Paragraph("Header", "header", "Normal", p => { p.SpacingBetweenLines = Spacing(0, 0); p.Tabs = RightTab(); p.ParagraphBorders = new ParagraphBorders { BottomBorder = Border<BottomBorder>(Rule, 4, 4) }; }, r => Letters(r, Sans, 9, QuietInk)),
        Paragraph("Footer", "footer", "Normal", p => { p.SpacingBetweenLines = Spacing(0, 0); p.Tabs = RightTab(); }, r => Letters(r, Sans, 9, QuietInk)),
        PackTable());

    private static DocDefaults Defaults() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            Fonts(Sans),
            new Color { Val = Ink },
            new FontSize { Val = "22" },
            new FontSizeComplexScript { Val = "22" },
            new Languages { Val = "en-GB", EastAsia = "en-GB", Bidi = "ar-SA" })),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new WidowControl())));

    private static Style Heading(int level, int points, int before, int after)
    {
        var style = Paragraph(
            string.Create(CultureInfo.InvariantCulture, $"Heading{level}"), string.Create(CultureInfo.InvariantCulture, $"heading {level}"), "Normal",
            p =>
            {
                p.KeepNext = new KeepNext();
                p.KeepLines = new KeepLines();
                p.SpacingBetweenLines = Spacing(before, after, 252);
                p.OutlineLevel = new OutlineLevel { Val = level - 1 };
            },
            r => Letters(r, Serif, points, Accent));
        style.NextParagraphStyle = new NextParagraphStyle { Val = "Normal" };
        return style;
    }

    private static Style Contents(int level, int indent, int before) => Paragraph(
        string.Create(CultureInfo.InvariantCulture, $"TOC{level}"), string.Create(CultureInfo.InvariantCulture, $"toc {level}"), "Normal",
        p =>
        {
            p.Tabs = RightTab();
            p.SpacingBetweenLines = Spacing(before, 40, 252);
            // Room to the right, so that a long heading does not run into its page number.
            p.Indentation = new Indentation { Left = Twips(indent), Right = "720" };
        },
        level == 1 ? Strong : null);

    private static Style Paragraph(string id, string name, string basedOn, Action<StyleParagraphProperties> paragraph, Action<StyleRunProperties>? run = null, bool isDefault = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, StyleName = new StyleName { Val = name }, PrimaryStyle = new PrimaryStyle() };
        if (isDefault) style.Default = true;
        if (basedOn.Length > 0) style.BasedOn = new BasedOn { Val = basedOn };
        style.StyleParagraphProperties = new StyleParagraphProperties();
        paragraph(style.StyleParagraphProperties);
        if (run is null) return style;
        style.StyleRunProperties = new StyleRunProperties();
        run(style.StyleRunProperties);
        return style;
    }

    private static Style PackTable()
    {
        var style = new Style
        {
            Type = StyleValues.Table,
            StyleId = "PackTable",
            StyleName = new StyleName { Val = "Pack Table" },
            PrimaryStyle = new PrimaryStyle(),
        };
        style.Append(
            new StyleTableProperties(
                new TableBorders { BottomBorder = Border<BottomBorder>(Rule, 4, 0), InsideHorizontalBorder = Border<InsideHorizontalBorder>(Rule, 4, 0) },
                new TableCellMarginDefault(
                    new TopMargin { Width = "20", Type = TableWidthUnitValues.Dxa },
                    new TableCellLeftMargin { Width = WordTables.Padding, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "20", Type = TableWidthUnitValues.Dxa },
                    new TableCellRightMargin { Width = WordTables.Padding, Type = TableWidthValues.Dxa })),
            new TableStyleProperties(
                new TableStyleConditionalFormattingTableCellProperties(
                    new TableCellBorders { BottomBorder = Border<BottomBorder>(Accent, 8, 0) },
                    Ground(AccentGround)))
            { Type = TableStyleOverrideValues.FirstRow });
        return style;
    }

    private static void Listed(StyleParagraphProperties p, int list)
    {
        p.NumberingProperties = new NumberingProperties(new NumberingId { Val = list });
        p.SpacingBetweenLines = Spacing(0, 80, 264);
    }

    private static void Bar(StyleParagraphProperties p, string colour)
    {
        p.ParagraphBorders = new ParagraphBorders { LeftBorder = Border<LeftBorder>(colour, 24, 8) };
        p.SpacingBetweenLines = Spacing(60, 140, 276);
        p.Indentation = new Indentation { Left = "284", Right = "284" };
    }

    private static T Border<T>(string colour, uint eighths, uint space)
        where T : BorderType, new() => new() { Val = BorderValues.Single, Color = colour, Size = eighths, Space = space };

    private static Shading Ground(string colour) => new() { Val = ShadingPatternValues.Clear, Color = "auto", Fill = colour };

    private static Tabs RightTab() => new(new TabStop { Val = TabStopValues.Right, Position = WordFrame.TextWidth });

    private static SpacingBetweenLines Spacing(int before, int after, int line = 240) =>
        new() { Before = Twips(before), After = Twips(after), Line = Twips(line), LineRule = LineSpacingRuleValues.Auto };

    private static void Letters(StyleRunProperties r, string font, double points, string colour)
    {
        var half = ((int)(points * 2)).ToString(CultureInfo.InvariantCulture);
        r.RunFonts = Fonts(font);
        r.Color = new Color { Val = colour };
        r.FontSize = new FontSize { Val = half };
        r.FontSizeComplexScript = new FontSizeComplexScript { Val = half };
    }

    private static void Strong(StyleRunProperties r)
    {
        r.Bold = new Bold();
        r.BoldComplexScript = new BoldComplexScript();
    }

    private static RunFonts Fonts(string font) => new() { Ascii = font, HighAnsi = font, EastAsia = font, ComplexScript = "Arial" };

    private static string Twips(int value) => value.ToString(CultureInfo.InvariantCulture);
}
