using System.Globalization;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Office.Word;
using LspDashboard.Core.Indicators;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.BoardPacks.Office;

public class WordPackTests
{
    public static TheoryData<string> Packs => ["Usual", "Nasty", "Empty"];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Write_AnyPack_KeepsToTheFileFormat(string name)
    {
        using var word = Written(Pack(name));

        Assert.Empty(OfficeDocument.Errors(word));
    }

    [Fact]
    public void Write_Headings_StandInOrderInTheirStyles()
    {
        using var word = Written(MadePack.Usual);

        var headings = Body(word).Elements<Paragraph>().Where(p => Style(p).StartsWith("Heading", StringComparison.Ordinal)).Select(p => (Style(p), p.InnerText));
        Assert.Equal(
        [
            ("Heading1", "The story in one page"),
            ("Heading1", "Exceptions"),
            ("Heading2", "NI 112 Under-18 conceptions"),
            ("Heading2", "NI 120 All-age all-cause mortality, men"),
            ("Heading2", "NI 152 Working-age people on out-of-work benefits"),
            ("Heading2", "NI 55 Obesity among children in Reception year"),
            ("Heading2", "NI 75 Five or more A*–C grades at GCSE including English and Maths"),
            ("Heading2", "NI 39 Alcohol-harm related hospital admission rates"),
            ("Heading1", "Decisions asked"),
            ("Heading1", "Scorecard"),
            ("Heading1", "How it was worked out"),
        ], headings);
    }

    [Fact]
    public void Write_Contents_LeadToEveryHeading()
    {
        using var word = Written(MadePack.Usual);

        var entries = Body(word).Descendants<SdtBlock>().Single().Descendants<Hyperlink>().Select(h => h.Anchor!.Value).ToList();
        var bookmarks = Body(word).Descendants<BookmarkStart>().Select(b => b.Name!.Value).ToList();
        Assert.Equal(11, entries.Count);
        Assert.Equal(bookmarks, entries);
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Write_EveryStyleUsed_IsThere(string name)
    {
        using var word = Written(Pack(name));

        var there = word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(s => s.StyleId!.Value!).ToHashSet(StringComparer.Ordinal);
        Assert.All(Body(word).Descendants<ParagraphStyleId>(), s => Assert.Contains(s.Val!.Value!, there));
        Assert.All(Body(word).Descendants<TableStyle>(), s => Assert.Contains(s.Val!.Value!, there));
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Write_Tables_RepeatTheirHeadingsAndBreakNoRow(string name)
    {
        using var word = Written(Pack(name));

        Assert.All(Body(word).Descendants<Table>(), table =>
        {
            var rows = table.Elements<TableRow>().Select(r => r.TableRowProperties!).ToList();
            Assert.Single(rows[0].Elements<TableHeader>());
            Assert.All(rows.Skip(1), r => Assert.Empty(r.Elements<TableHeader>()));
            Assert.All(rows, r => Assert.Single(r.Elements<CantSplit>()));
        });
    }

    [Fact]
    public void Write_Charts_EachHasAFindingAndItsFiguresBehindIt()
    {
        using var word = Written(MadePack.Usual);

        var drawings = Body(word).Descendants<DocProperties>().ToList();
        Assert.Equal(6, drawings.Count);
        Assert.All(drawings, d => Assert.Equal("Rose from 50.3 to 54.2 while the plan falls to 48.1.", d.Description!.Value));
        Assert.Equal(6, drawings.Select(d => d.Id!.Value).Distinct().Count());
        var parts = word.MainDocumentPart!.ChartParts.ToList();
        Assert.Equal(6, parts.Count);
        Assert.All(parts, part =>
        {
            var drawn = ChartReading.Drawn(part);
            // Each of five series refers to its name, the periods and its figures.
            Assert.Equal(15, drawn.Count);
            Assert.All(drawn, d => Assert.Equal(ChartReading.Cells(part, d.Formula), d.Points));
            Assert.Equal("'Data'!$B$2:$B$11", drawn[2].Formula);
            Assert.Equal(["50.3", "51", "", "52.4", "52.1", "53", "53.6", "54.2", "", ""], drawn[2].Points);
        });
    }

    [Fact]
    public void Write_NastyChart_ItsWorkbookKeepsToTheFormatAndSaysTheSame()
    {
        using var word = Written(MadePack.Nasty);

        // Two of three charts have nothing to draw, and say so in words.
        var part = Assert.Single(word.MainDocumentPart!.ChartParts);
        var drawn = ChartReading.Drawn(part);
        Assert.All(drawn, d => Assert.Equal(ChartReading.Cells(part, d.Formula), d.Points));
        Assert.Equal(["", "-1234.5678", ""], drawn[2].Points);
        using var stream = part.EmbeddedPackagePart!.GetStream();
        using var book = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Empty(OfficeDocument.Errors(book));
        Assert.Empty(book.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>());
        Assert.Contains("There is nothing to draw.", Texts(word));
    }

    [Fact]
    public void Write_EveryTextOfThePack_StandsInOrder()
    {
        using var word = Written(MadePack.Usual);

        var all = string.Join('\n', Texts(word));
        var at = 0;
        // The contents name headings before they come; what follows has to be found after them.
        foreach (var text in PackTexts.InOrder(MadePack.Usual))
        {
            var found = all.IndexOf(text, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"\"{text}\" does not follow \"{all[Math.Max(0, at - 60)..at]}\".");
            at = found + text.Length;
        }
    }

    [Fact]
    public void Write_NastyTexts_Survive()
    {
        using var word = Written(MadePack.Nasty);

        var texts = Texts(word).ToList();
        Assert.Contains(MadePack.Long, texts);
        Assert.Contains(MadePack.Cleaned, texts);
        Assert.Contains(MadePack.Formula, texts);
        Assert.Contains(MadePack.Arabic, texts);
        Assert.Contains(MadePack.Emoji, texts);
        Assert.Equal(MadePack.Long, word.PackageProperties.Title);
    }

    [Fact]
    public void Write_TextFromRightToLeft_IsMarkedSo()
    {
        using var word = Written(MadePack.Nasty);

        var arabic = Body(word).Elements<Paragraph>().Single(p => Style(p) == "Lead");
        Assert.NotNull(arabic.ParagraphProperties!.BiDi);
        Assert.All(arabic.Elements<Run>(), r => Assert.NotNull(r.RunProperties!.RightToLeftText));
        var english = Body(word).Elements<Paragraph>().Single(p => Style(p) == "Ask");
        Assert.Null(english.ParagraphProperties!.BiDi);
        Assert.All(english.Elements<Run>(), r => Assert.Null(r.RunProperties));
    }

    [Fact]
    public void Write_Ratings_AreShapeWordAndColour()
    {
        using var word = Written(MadePack.Usual);

        var cells = Body(word).Descendants<Table>().First().Descendants<TableRow>().Skip(1).Select(r => r.Elements<TableCell>().ElementAt(1));
        Assert.Equal(
            [("■\u00A0Red", "B3261E"), ("▲\u00A0Amber/Red", "9F4A08"), ("◆\u00A0Amber/Green", "7A5E00"), ("●\u00A0Green", "1F7A45"), ("○\u00A0Not rated", "5D646F")],
            cells.Select(c => (c.InnerText, c.Descendants<Color>().First().Val!.Value!)));
    }

    [Fact]
    public void Write_NumberedLists_EachBeginsAtOne()
    {
        using var word = Written(MadePack.Usual);

        var lists = Body(word).Elements<Paragraph>().Where(p => Style(p) == "ListNumber").Select(p => p.ParagraphProperties!.NumberingProperties!.NumberingId!.Val!.Value).ToList();
        Assert.Equal([3, 3, 4, 4], lists);
        var numbering = word.MainDocumentPart!.NumberingDefinitionsPart!.Numbering!.Elements<NumberingInstance>().Where(n => lists.Contains(n.NumberID!.Value));
        Assert.All(numbering, n => Assert.Equal(1, n.Descendants<StartOverrideNumberingValue>().Single().Val!.Value));
    }

    [Fact]
    public void Write_HeaderAndFooter_SayWhoseItIsAndWhichPage()
    {
        using var word = Written(MadePack.Usual);

        Assert.Equal("Halton Strategic Partnership2009/10 Q4", word.MainDocumentPart!.HeaderParts.Single().Header!.InnerText);
        Assert.Equal("Board, 15 July 2010Page  PAGE 2 of  NUMPAGES 2", word.MainDocumentPart.FooterParts.Single().Footer!.InnerText);
        Assert.Equal("en-GB", word.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val!.Value);
        Assert.Equal("Performance for 2009/10 Q4, as known on 8 July 2010", word.PackageProperties.Subject);
    }

    // 39.6 to 55.6 goes in fives; 71 to 72, written whole, in ones; a level line has room on both sides; nought is the foot of what comes near it.
    [Theory]
    [InlineData(1, new[] { 39.6, 50, 55.6 }, 35, 60, 5)]
    [InlineData(0, new[] { 71, 71.4, 72 }, 71, 72, 1)]
    [InlineData(0, new[] { 5.0, 5.0 }, 4, 6, 1)]
    [InlineData(0, new[] { 0.0, 0.0 }, 0, 1, 1)]
    [InlineData(1, new[] { 2.5, 9.0 }, 0, 10, 2)]
    [InlineData(0, new[] { -30.0, 45.0 }, -40, 60, 20)]
    public void Write_Chart_ScaleFitsItsFigures(int decimals, double[] figures, double least, double most, double step)
    {
        using var word = Written(Holding(new PackChart("Trend", "A trend.", [.. figures.Select(_ => "2009/10")], [new("Actual", PackSeriesKind.Actual, [.. figures])], "%", decimals)));

        var axis = word.MainDocumentPart!.ChartParts.Single().ChartSpace.Descendants<DocumentFormat.OpenXml.Drawing.Charts.ValueAxis>().Single();
        Assert.Equal(least, axis.Descendants<DocumentFormat.OpenXml.Drawing.Charts.MinAxisValue>().Single().Val!.Value);
        Assert.Equal(most, axis.Descendants<DocumentFormat.OpenXml.Drawing.Charts.MaxAxisValue>().Single().Val!.Value);
        Assert.Equal(step, axis.Descendants<DocumentFormat.OpenXml.Drawing.Charts.MajorUnit>().Single().Val!.Value);
    }

    [Fact]
    public void Write_Table_ADateStandsOnOneLineAndTheTableIsAsWideAsThePage()
    {
        using var word = Written(MadePack.Usual);

        var table = Body(word).Elements<Table>().ElementAt(1);
        var widths = table.Descendants<GridColumn>().Select(c => int.Parse(c.Width!.Value!, CultureInfo.InvariantCulture)).ToList();
        // "30 September 2010" has 17 letters of 108, and 115 of margin on either side: 2,066.
        Assert.InRange(widths[2], 2065, 2067);
        // A4 is 11,906 wide, with a margin of 1,134 on either side.
        Assert.Equal(9638, widths.Sum());
    }

    [Fact]
    public void Write_ANameFromRightToLeftInASentence_OnlyTheNameIsMarked()
    {
        using var word = Written(Holding(new PackText("The name שלום appears.")));

        var runs = Body(word).Elements<Paragraph>().Single(p => Style(p) == "Normal").Elements<Run>();
        Assert.Equal([("The name ", false), ("שלום", true), (" appears.", false)], runs.Select(r => (r.InnerText, r.RunProperties?.RightToLeftText is not null)));
    }

    [Fact]
    public void Write_AnException_StaysTogetherUpToItsTrend()
    {
        using var word = Written(MadePack.Usual);

        var part = Body(word).Elements().SkipWhile(e => e is not Paragraph p || Style(p) != "Heading2").TakeWhile(e => !e.Descendants<Drawing>().Any()).ToList();
        // Its heading, rating, sentence, two lines of its owner's words, and the chart's caption.
        Assert.Equal(6, part.Count);
        Assert.All(part, e => Assert.NotNull(((Paragraph)e).ParagraphProperties!.KeepNext));
    }

    [Theory]
    [InlineData(1, true)] // heading, rating and a sentence: a few lines
    [InlineData(15, false)] // more than fifteen lines go on over the page
    public void Write_APartWithoutATrend_StaysTogetherWhileItIsShort(int sentences, bool isTogether)
    {
        IReadOnlyList<PackBlock> blocks = [new PackRating("", RagRating.NotRated, ""), .. Enumerable.Repeat(new PackText("No figure has come yet."), sentences)];
        using var word = Written(MadePack.Usual with { Sections = [new(PackSectionKind.Exceptions, "Exceptions", [], [new("10. Deaths under 75", blocks)])] });

        var part = Body(word).Elements<Paragraph>().SkipWhile(p => Style(p) != "Heading2").Take(2 + sentences).ToList();
        Assert.Equal(isTogether, part[1].ParagraphProperties!.KeepNext is not null);
        // What ends a part holds on to nothing.
        Assert.Null(part[^1].ParagraphProperties!.KeepNext);
    }

    [Fact]
    public void Write_TwiceTheSamePack_HasTheSameParts()
    {
        using var first = Written(MadePack.Usual);
        using var second = Written(MadePack.Usual);

        Assert.Equal(first.MainDocumentPart!.Document.OuterXml, second.MainDocumentPart!.Document.OuterXml);
        Assert.Equal(
            first.MainDocumentPart.ChartParts.Select(p => p.ChartSpace.OuterXml),
            second.MainDocumentPart.ChartParts.Select(p => p.ChartSpace.OuterXml));
    }

    private static BoardPack Pack(string name) => name switch
    {
        "Usual" => MadePack.Usual,
        "Nasty" => MadePack.Nasty,
        _ => MadePack.Usual with { Sections = [] },
    };

    private static BoardPack Holding(PackBlock block) =>
        MadePack.Usual with { Sections = [new(PackSectionKind.Progress, "Progress", [block], [])] };

    private static WordprocessingDocument Written(BoardPack pack)
    {
        var stream = new MemoryStream();
        WordPack.Write(pack, MadePack.MadeAt, stream);
        stream.Position = 0;
        return WordprocessingDocument.Open(stream, isEditable: false);
    }

    private static Body Body(WordprocessingDocument word) => word.MainDocumentPart!.Document.Body!;

    private static string Style(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";

    private static IEnumerable<string> Texts(WordprocessingDocument word) => Body(word).Descendants<Paragraph>().Select(p => p.InnerText);
}
