using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LspDashboard.Core.BoardPacks.Office.Word;

/// <summary>Headings as they are written, each with a bookmark, and the contents made of them.</summary>
internal sealed class WordHeadings
{
    /// <summary>What fits under the title on the cover; a pack with more headings lists its sections alone.</summary>
    private const int MostEntries = 30;

    private readonly List<(int Level, string Text, string Bookmark)> _written = [];

    /// <returns>Nothing where it says nothing: an empty heading leads nowhere.</returns>
    public IEnumerable<Paragraph> Write(int level, string heading, bool onNewPage = false)
    {
        var text = OfficeText.Line(heading);
        if (text.Length == 0) return [];
        var id = (_written.Count + 1).ToString(CultureInfo.InvariantCulture);
        var bookmark = "_Toc" + id.PadLeft(8, '0');
        _written.Add((level, text, bookmark));
        var paragraph = WordText.Paragraph(
            string.Create(CultureInfo.InvariantCulture, $"Heading{level}"), text,
            [new BookmarkStart { Id = id, Name = bookmark }, .. WordText.Runs(text, TextDirections.IsRightToLeft(text)), new BookmarkEnd { Id = id }]);
        if (onNewPage) paragraph.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        return [paragraph];
    }

    /// <summary>
    /// Word's own table of contents, already filled with links. Page numbers are left to Word: only it knows where its pages end, and a wrong
    /// number is worse than none until the reader updates the field.
    /// </summary>
    /// <returns>Null where there is no heading.</returns>
    public SdtBlock? Contents()
    {
        var depth = _written.Count <= MostEntries ? 2 : 1;
        var entries = _written.Where(h => h.Level <= depth).Select(Entry).ToList();
        if (entries.Count == 0) return null;
        entries[0].InsertAfter(new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }), entries[0].ParagraphProperties);
        var code = new FieldCode(string.Create(CultureInfo.InvariantCulture, $" TOC \\o \"1-{depth}\" \\h \\z \\u ")) { Space = SpaceProcessingModeValues.Preserve };
        entries[0].InsertAfter(new Run(code), entries[0].ChildElements[1]);
        entries[0].InsertAfter(new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }), entries[0].ChildElements[2]);
        entries[^1].Append(new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
        return new SdtBlock(
            new SdtProperties(
                new SdtId { Val = 1 },
                new SdtContentDocPartObject(new DocPartGallery { Val = "Table of Contents" }, new DocPartUnique())),
            new SdtContentBlock([WordText.Paragraph("ContentsHeading", "Contents"), .. entries]));
    }

    private static Paragraph Entry((int Level, string Text, string Bookmark) heading) => WordText.Paragraph(
        string.Create(CultureInfo.InvariantCulture, $"TOC{heading.Level}"), heading.Text,
        [new Hyperlink([.. WordText.Runs(heading.Text, TextDirections.IsRightToLeft(heading.Text)), new Run(new TabChar()), .. WordText.Field($"PAGEREF {heading.Bookmark} \\h", "")]) { Anchor = heading.Bookmark, History = true }]);
}
