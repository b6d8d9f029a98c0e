using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using LspDashboard.Core.Excel;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.BoardPacks.Office.Word;

/// <summary>Paragraphs and the runs within them; what runs from right to left is marked so.</summary>
internal static class WordText
{
    public static Paragraph Paragraph(string style, string text) => Paragraph(style, text, Runs(text, TextDirections.IsRightToLeft(text)));

    /// <param name="style">Its id.</param>
    /// <param name="text">From which its direction is told; empty for a sentence of ours around somebody's name.</param>
    /// <param name="content">What stands in it.</param>
    public static Paragraph Paragraph(string style, string text, IEnumerable<OpenXmlElement> content)
    {
        var properties = new ParagraphProperties { ParagraphStyleId = new() { Val = style } };
        if (TextDirections.IsRightToLeft(text)) properties.BiDi = new BiDi();
        return new Paragraph([properties, .. content]);
    }

    /// <summary>The text in runs of one direction, broken where it has line breaks.</summary>
    /// <param name="text">Plain.</param>
    /// <param name="within">True within a paragraph that runs from right to left.</param>
    /// <param name="look">What is special about its letters.</param>
    public static IEnumerable<OpenXmlElement> Runs(string text, bool within = false, Func<RunProperties>? look = null)
    {
        var lines = OfficeText.Clean(text).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) yield return new Run(new Break());
            foreach (var (piece, rightToLeft) in TextDirections.Split(lines[i], within))
            {
                var run = new Run();
                if (look is not null || rightToLeft) run.RunProperties = look?.Invoke() ?? new RunProperties();
                if (rightToLeft) run.RunProperties!.RightToLeftText = new RightToLeftText();
                run.Append(new Text(piece) { Space = SpaceProcessingModeValues.Preserve });
                yield return run;
            }
        }
    }

    /// <summary>A rating: its shape, and its word.</summary>
    public static IEnumerable<OpenXmlElement> Rating(RagRating rating, string word)
    {
        RunProperties Look() => new() { Bold = new Bold(), BoldComplexScript = new BoldComplexScript(), Color = new Color { Val = PackColours.InkHex(rating) } };
        // The shape does not part from its word at the end of a line.
        return Runs(RatingMarks.Shape(rating) + "\u00A0" + OfficeText.Line(word), look: Look);
    }

    public static RunProperties Quiet() => new() { Color = new Color { Val = WordStyles.QuietInk } };

    /// <summary>A field that Word works out: its begin, its code, what is known so far, its end.</summary>
    public static IEnumerable<OpenXmlElement> Field(string code, string known)
    {
        yield return new Run(new FieldChar { FieldCharType = FieldCharValues.Begin });
        yield return new Run(new FieldCode($" {code} ") { Space = SpaceProcessingModeValues.Preserve });
        yield return new Run(new FieldChar { FieldCharType = FieldCharValues.Separate });
        if (known.Length > 0) yield return new Run(new Text(known));
        yield return new Run(new FieldChar { FieldCharType = FieldCharValues.End });
    }
}
