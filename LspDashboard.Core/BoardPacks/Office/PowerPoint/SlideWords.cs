using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Office.Charts;
using LspDashboard.Core.Excel;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.BoardPacks.Office.PowerPoint;

/// <summary>What a block says, as paragraphs.</summary>
internal static class SlideWords
{
    private const double QuoteIndent = 14;
    // Room for two figures and a full stop, in letters.
    private const double ListIndent = 1.4;

    public static IEnumerable<SlideParagraph> Of(IEnumerable<PackBlock> blocks, TypeScale scale) => blocks.SelectMany(b => Of(b, scale));

    private static IEnumerable<SlideParagraph> Of(PackBlock block, TypeScale scale) => block switch
    {
        PackText text => OfficeText.Lines(text.Text).Select((line, at) => Said(line, text.Tone, scale, isFirst: at == 0)),
        PackRating rating => Rated(rating, scale),
        PackList list => list.Items.SelectMany((item, at) => Item(item, list.IsNumbered ? at + 1 : 0, scale)),
        // A chart with nothing to draw says so.
        PackChart chart => [.. Caption(chart.Title, scale), new(OfficeText.Line(chart.AltText) is { Length: > 0 } said ? said : "No figures to draw yet.", scale.Of(PackTone.Quiet))],
        _ => throw new NotSupportedException($"A slide cannot hold a {block.GetType().Name} yet."),
    };

    public static IEnumerable<SlideParagraph> Caption(string text, TypeScale scale) =>
        OfficeText.Line(text) is { Length: > 0 } line ? [new(line, scale.Caption)] : [];

    private static SlideParagraph Said(string line, PackTone tone, TypeScale scale, bool isFirst) => new(line, scale.Of(tone))
    {
        Before = !isFirst ? 2 : tone == PackTone.Quiet ? 6 : 8,
        Indent = tone == PackTone.Quote ? QuoteIndent : 0,
        IsAsk = tone == PackTone.Ask,
    };

    private static IEnumerable<SlideParagraph> Rated(PackRating rating, TypeScale scale)
    {
        var of = OfficeText.Line(rating.Of);
        var note = OfficeText.Line(rating.Note);
        var letters = new SlideLetters(scale.Lead);
        var mark = Mark(rating.Rating, RatingWords.Of(rating.Rating), scale.Lead);
        var line = new SlideParagraph([.. of.Length > 0 ? [new SlideSpan(of + ": ", letters)] : Array.Empty<SlideSpan>(), mark]) { Before = 8, IsOurs = true };
        if (line.Lines(SlidePage.Beside) == 1) yield return line;
        else
        {
            yield return new(of + ":", letters) { Before = 8 };
            yield return new([mark]) { Before = 2 };
        }
        // Below it: beside it there is seldom room for more than the word.
        if (note.Length > 0) yield return new(note, scale.Of(PackTone.Quiet)) { Before = 2 };
    }

    /// <summary>A rating: its shape and its word, which do not part at the end of a line.</summary>
    public static SlideSpan Mark(Indicators.RagRating rating, string word, double points) =>
        new(RatingMarks.Shape(rating) + "\u00A0" + OfficeText.Line(word), new SlideLetters(points, PackColours.InkHex(rating), IsBold: true));

    private static IEnumerable<SlideParagraph> Item(string item, int number, TypeScale scale) =>
        OfficeText.Lines(item).Select((line, at) => new SlideParagraph(line, scale.Of(PackTone.Plain))
        {
            Before = at == 0 ? 5 : 1,
            Indent = ListIndent * scale.Plain,
            Mark = at > 0 ? SlideMark.None : number > 0 ? SlideMark.Number : SlideMark.Bullet,
            Number = number,
        });
}
