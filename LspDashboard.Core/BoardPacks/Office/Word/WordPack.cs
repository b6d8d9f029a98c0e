using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LspDashboard.Core.BoardPacks.Content;

namespace LspDashboard.Core.BoardPacks.Office.Word;

/// <summary>A board pack as a Word document: what the coordinator edits before it goes to the table.</summary>
public static class WordPack
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <param name="pack">What is said; nothing is worked out again here.</param>
    /// <param name="madeAt">The instant in the document's properties.</param>
    /// <param name="output">Written to from where it stands, and left open.</param>
    public static void Write(BoardPack pack, DateTimeOffset madeAt, Stream output)
    {
        using var bytes = new MemoryStream();
        using (var file = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            FileProperties.Set(file, pack, madeAt);
            var document = file.AddMainDocumentPart();
            document.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = WordStyles.All();
            document.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = Settings();
            var lists = new WordLists();
            var headings = new WordHeadings();
            var body = Body(pack, new WordBlocks(document, lists), headings);
            document.Document = new Document(new Body([.. Cover(pack), .. headings.Contents() is { } contents ? [contents] : Array.Empty<OpenXmlElement>(), .. body, WordFrame.Section(document, pack)]));
            // Last, because every numbered list of the pack has an entry in it.
            document.AddNewPart<NumberingDefinitionsPart>("rIdNumbering").Numbering = lists.Numbering();
        }
        bytes.Position = 0;
        bytes.CopyTo(output);
    }

    private static IEnumerable<OpenXmlElement> Cover(BoardPack pack) =>
    [
        WordText.Paragraph("Title", OfficeText.Line(pack.Title)),
        WordText.Paragraph("Subtitle", OfficeText.Line(pack.For)),
        WordText.Paragraph("Quiet", "", WordText.Runs(CoverWords.Facts(pack))),
    ];

    private static List<OpenXmlElement> Body(BoardPack pack, WordBlocks blocks, WordHeadings headings)
    {
        var body = new List<OpenXmlElement>();
        for (var i = 0; i < pack.Sections.Count; i++)
        {
            var section = pack.Sections[i];
            // After the cover, and after the story, which is a page to be handed out by itself.
            var onNewPage = i == 0 || pack.Sections[i - 1].Kind == PackSectionKind.Story;
            body.AddRange(headings.Write(1, section.Heading, onNewPage));
            body.AddRange(blocks.Write(section.Blocks));
            foreach (var part in section.Parts)
            {
                List<OpenXmlElement> written = [.. headings.Write(2, part.Heading), .. blocks.Write(part.Blocks)];
                WordBlocks.KeepTogether(written);
                body.AddRange(written);
            }
        }
        return body;
    }

    private static Settings Settings() => new(
        new Zoom { Percent = "100" },
        new DefaultTabStop { Val = 720 },
        new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress },
        // The layout of Word 2013 and later, not that of the year 2007.
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = "en-GB" },
        new DecimalSymbol { Val = "." },
        new ListSeparator { Val = "," });
}
