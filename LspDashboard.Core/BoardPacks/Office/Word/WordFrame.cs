using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LspDashboard.Core.BoardPacks.Content;

namespace LspDashboard.Core.BoardPacks.Office.Word;

/// <summary>The page: A4, its margins, and what runs along its head and foot on every page but the first.</summary>
internal static class WordFrame
{
    private const int Margin = 1134;
    private const int PageWidth = 11906;

    /// <summary>Between the margins, in twentieths of a point: 17 cm.</summary>
    public const int TextWidth = PageWidth - (2 * Margin);

    public static SectionProperties Section(MainDocumentPart document, BoardPack pack)
    {
        var header = document.AddNewPart<HeaderPart>("rIdHeader");
        header.Header = new Header(Across("Header", OfficeText.Clip(pack.Partnership, 70), WordText.Runs(pack.Period.Label)));
        var footer = document.AddNewPart<FooterPart>("rIdFooter");
        footer.Footer = new Footer(Across("Footer", OfficeText.Clip(pack.For, 70), Pages()));
        return new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = "rIdHeader" },
            new FooterReference { Type = HeaderFooterValues.Default, Id = "rIdFooter" },
            new PageSize { Width = PageWidth, Height = 16838 },
            new PageMargin { Top = 1361, Bottom = 1247, Left = Margin, Right = Margin, Header = 624, Footer = 567, Gutter = 0 },
            // The cover goes without: it says all that itself.
            new TitlePage());
    }

    private static Paragraph Across(string style, string left, IEnumerable<OpenXmlElement> right) =>
        WordText.Paragraph(style, "", [.. WordText.Runs(left), new Run(new TabChar()), .. right]);

    private static IEnumerable<OpenXmlElement> Pages() =>
        [.. WordText.Runs("Page "), .. WordText.Field("PAGE", "2"), .. WordText.Runs(" of "), .. WordText.Field("NUMPAGES", "2")];
}
