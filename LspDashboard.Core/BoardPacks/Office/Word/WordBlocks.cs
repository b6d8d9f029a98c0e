using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Office.Charts;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.BoardPacks.Office.Word;

/// <summary>Each kind of block in Word's own means.</summary>
internal sealed class WordBlocks(MainDocumentPart document, WordLists lists)
{
    // A line holds about ninety letters; thirty lines and a chart fill three quarters of a page.
    private const int LettersALine = 90;
    private const int MostLettersBeforeChart = 30 * LettersALine;
    private const int MostLettersTogether = 15 * LettersALine;

    private readonly WordCharts _charts = new(document);

    public IEnumerable<OpenXmlElement> Write(IReadOnlyList<PackBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var written = Write(blocks[i]).ToList();
            // Where a source follows a chart, it is read with it; a line that ends in a colon introduces the list after it, one before a table the table.
            var next = i + 1 < blocks.Count ? blocks[i + 1] : null;
            var introduces = blocks[i] is PackText { Text: var text } && (next is PackTable || text.TrimEnd().EndsWith(':'));
            if (written.LastOrDefault() is Paragraph last && next is not null && (introduces || (blocks[i] is PackChart && next is PackText { Tone: PackTone.Quiet }))) Keep(last);
            foreach (var element in written) yield return element;
        }
    }

    /// <summary>
    /// What stands before a part's first chart stays with it, so that an exception is not torn between its sentence and its trend; and a part of
    /// a few lines stays together; unless there is so much of it that a page would not hold both.
    /// </summary>
    public static void KeepTogether(IReadOnlyList<OpenXmlElement> part)
    {
        var before = part.TakeWhile(e => !e.Descendants<Drawing>().Any()).ToList();
        if (before.Exists(e => e is not Paragraph)) return;
        var hasChart = before.Count < part.Count;
        if (before.Sum(e => e.InnerText.Length + LettersALine) > (hasChart ? MostLettersBeforeChart : MostLettersTogether)) return;
        foreach (var paragraph in before.OfType<Paragraph>().Take(hasChart ? before.Count : before.Count - 1)) Keep(paragraph);
    }

    private IEnumerable<OpenXmlElement> Write(PackBlock block) => block switch
    {
        PackText text => OfficeText.Lines(text.Text).Select(line => WordText.Paragraph(Style(text.Tone), line)),
        PackRating rating => [Rating(rating)],
        PackList list => Items(list),
        PackTable table => Table(table),
        PackChart chart => Chart(chart),
        _ => throw new NotSupportedException($"Word cannot hold a {block.GetType().Name} yet."),
    };

    private static string Style(PackTone tone) => tone switch
    {
        PackTone.Lead => "Lead",
        PackTone.Quote => "Quote",
        PackTone.Ask => "Ask",
        PackTone.Quiet => "Quiet",
        _ => "Normal",
    };

    private static Paragraph Rating(PackRating rating)
    {
        var of = OfficeText.Line(rating.Of);
        var note = OfficeText.Line(rating.Note);
        return WordText.Paragraph("Rating", "",
        [
            .. of.Length > 0 ? WordText.Runs(of + ": ") : [],
            .. WordText.Rating(rating.Rating, RatingWords.Of(rating.Rating)),
            .. note.Length > 0 ? WordText.Runs("  " + note, look: WordText.Quiet) : [],
        ]);
    }

    private IEnumerable<OpenXmlElement> Items(PackList list)
    {
        var numbers = list.IsNumbered ? lists.NewNumbers() : 0;
        foreach (var item in list.Items)
        {
            var paragraph = WordText.Paragraph(list.IsNumbered ? "ListNumber" : "ListBullet", item.Trim());
            if (list.IsNumbered) paragraph.ParagraphProperties!.NumberingProperties = new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = numbers });
            yield return paragraph;
        }
    }

    private static IEnumerable<OpenXmlElement> Table(PackTable table)
    {
        foreach (var caption in Caption(table.Caption)) yield return caption;
        if (table.Columns.Count == 0) yield break;
        yield return WordTables.Of(table);
        // Two tables without a paragraph between them would become one, and a document does not end in a table.
        yield return WordText.Paragraph("AfterTable", "", []);
    }

    private IEnumerable<OpenXmlElement> Chart(PackChart chart)
    {
        foreach (var caption in Caption(chart.Title)) yield return caption;
        if (chart.HasFigures()) yield return _charts.Write(chart);
        else yield return WordText.Paragraph("Quiet", OfficeText.Line(chart.AltText) is { Length: > 0 } said ? said : "No figures to draw yet.");
    }

    private static IEnumerable<Paragraph> Caption(string text) =>
        OfficeText.Line(text) is { Length: > 0 } line ? [WordText.Paragraph("Caption", line)] : [];

    private static void Keep(Paragraph paragraph) => paragraph.ParagraphProperties!.KeepNext = new KeepNext();
}
