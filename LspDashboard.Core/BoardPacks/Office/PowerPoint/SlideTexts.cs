using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;

namespace LspDashboard.Core.BoardPacks.Office.PowerPoint;

/// <summary>Paragraphs as a shape and a cell hold them; what runs from right to left is marked so.</summary>
internal static class SlideTexts
{
    private const string English = "en-GB";

    /// <returns>At least one: a text without a paragraph is none.</returns>
    public static IEnumerable<Paragraph> Of(IReadOnlyList<SlideParagraph> paragraphs, double points)
    {
        if (paragraphs.Count == 0) return [new Paragraph(new EndParagraphRunProperties { Language = English, FontSize = Size(points) })];
        return paragraphs.Select((p, i) => Of(p, isFirst: i == 0, From(paragraphs, i)));
    }

    /// <summary>A text in its placeholder's own letters.</summary>
    public static Paragraph Plain(string text, bool isOurs = false)
    {
        var rightToLeft = !isOurs && TextDirections.IsRightToLeft(text);
        var paragraph = new Paragraph();
        if (rightToLeft) paragraph.Append(new ParagraphProperties { RightToLeft = true, Alignment = TextAlignmentTypeValues.Right });
        paragraph.Append(Runs(text, rightToLeft, null));
        return paragraph;
    }

    private static Paragraph Of(SlideParagraph paragraph, bool isFirst, int from)
    {
        var rightToLeft = !paragraph.IsOurs && TextDirections.IsRightToLeft(paragraph.Text);
        var properties = new ParagraphProperties
        {
            LeftMargin = Margin(paragraph.Indent),
            Indent = paragraph.Mark == SlideMark.None ? 0 : -Margin(paragraph.Indent),
            // Said either way: some programs take it from the paragraph above.
            RightToLeft = rightToLeft,
        };
        if (paragraph.IsRight || rightToLeft) properties.Alignment = TextAlignmentTypeValues.Right;
        properties.Append(new SpaceBefore(new SpacingPoints { Val = isFirst ? 0 : Size(paragraph.Before) }));
        properties.Append(Mark(paragraph.Mark, from));
        return new Paragraph([properties, .. paragraph.Spans.SelectMany(s => Runs(s.Text, rightToLeft, s.Letters))]);
    }

    private static IEnumerable<OpenXmlElement> Mark(SlideMark mark, int from) => mark switch
    {
        SlideMark.Bullet => [new BulletFont { Typeface = "Arial" }, new CharacterBullet { Char = "•" }],
        SlideMark.Number => [new BulletFont { Typeface = SlideTheme.TextFont }, new AutoNumberedBullet { Type = TextAutoNumberSchemeValues.ArabicPeriod, StartAt = from }],
        _ => [new NoBullet()],
    };

    // All items of a list in one frame begin from the number of its first there: so PowerPoint counts on from slide to slide.
    private static int From(IReadOnlyList<SlideParagraph> paragraphs, int at)
    {
        var from = paragraphs[at].Number;
        for (var i = at - 1; i >= 0 && from > 1 && paragraphs[i].Number > 0 && paragraphs[i].Number <= from; i--) from = paragraphs[i].Number;
        return from;
    }

    private static IEnumerable<Run> Runs(string text, bool within, SlideLetters? letters) => TextDirections.Split(text, within).Select(piece => new Run(
        letters is { } look ? Properties(look, Language(piece.Text, piece.RightToLeft)) : new RunProperties { Language = Language(piece.Text, piece.RightToLeft) },
        new Text(piece.Text)));

    private static RunProperties Properties(SlideLetters look, string language)
    {
        var properties = new RunProperties(SlideInk.Fill(look.Colour)) { Language = language, FontSize = Size(look.Points) };
        if (look.IsBold) properties.Bold = true;
        if (look.IsItalic) properties.Italic = true;
        return properties;
    }

    // By which a screen reader chooses its voice.
    private static string Language(string text, bool rightToLeft) =>
        !rightToLeft ? English : text.Any(c => c is >= '\u0590' and <= '\u05FF' or >= '\uFB1D' and <= '\uFB4F') ? "he-IL" : "ar-SA";

    private static int Margin(double points) => (int)SlidePage.Emu(points);

    /// <summary>Hundredths of a point.</summary>
    public static int Size(double points) => (int)Math.Round(points * 100);
}
