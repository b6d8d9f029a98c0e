using System.Globalization;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Office.PowerPoint;
using LspDashboard.Core.Indicators;
using LspDashboard.Tests.Support;
using GraphicFrame = DocumentFormat.OpenXml.Presentation.GraphicFrame;
using P14 = DocumentFormat.OpenXml.Office2010.PowerPoint;
using Shape = DocumentFormat.OpenXml.Presentation.Shape;

namespace LspDashboard.Tests.Core.BoardPacks.Office;

public class PowerPointPackTests
{
    private const long Wide = 12_192_000;
    private const long High = 6_858_000;

    public static TheoryData<string> Packs => ["Usual", "Nasty", "Large", "Empty", "Endless"];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Write_AnyPack_KeepsToTheFileFormat(string name)
    {
        using var deck = Written(Pack(name));

        Assert.Empty(OfficeDocument.Errors(deck));
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Write_EverySlide_HasATitleOfItsOwn(string name)
    {
        using var deck = Written(Pack(name));

        var titles = Slides(deck).Select(s => Title(s)).ToList();
        Assert.All(titles, t => Assert.NotEmpty(t.Trim()));
        Assert.Equal(titles.Count, titles.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Write_EverySlide_HoldsItsFramesWithoutOverlap(string name)
    {
        using var deck = Written(Pack(name));

        Assert.All(Slides(deck), slide =>
        {
            var boxes = slide.Descendants<Transform2D>().Select(t => (X: t.Offset!.X!.Value, Y: t.Offset.Y!.Value, W: t.Extents!.Cx!.Value, H: t.Extents.Cy!.Value))
                .Concat(slide.Descendants<DocumentFormat.OpenXml.Presentation.Transform>().Select(t => (X: t.Offset!.X!.Value, Y: t.Offset.Y!.Value, W: t.Extents!.Cx!.Value, H: t.Extents.Cy!.Value))).ToList();
            // The foot begins 499 points down, of 12,700 units each.
            Assert.All(boxes, b => Assert.True(b is { X: >= 0, Y: >= 0, W: > 0, H: > 0 } && b.X + b.W <= Wide && b.Y + b.H <= 499 * 12_700, $"{b} of \"{Title(slide)}\""));
            foreach (var (one, other) in boxes.SelectMany((b, i) => boxes.Skip(i + 1).Select(o => (b, o))))
                Assert.False(one.X < other.X + other.W && other.X < one.X + one.W && one.Y < other.Y + other.H && other.Y < one.Y + one.H, $"{one} and {other} of \"{Title(slide)}\"");
        });
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Write_Letters_AreNeverBelowTwelvePoints(string name)
    {
        using var deck = Written(Pack(name));

        var sizes = Slides(deck).SelectMany(s => s.Descendants<RunProperties>()).Select(r => r.FontSize?.Value).OfType<int>().ToList();
        Assert.NotEmpty(sizes);
        Assert.All(sizes, s => Assert.True(s >= 1200));
        Assert.Empty(Slides(deck).SelectMany(s => s.Descendants<NormalAutoFit>()));
    }

    [Fact]
    public void Write_EveryTextOfThePack_StandsInOrder()
    {
        using var deck = Written(MadePack.Usual);

        var all = string.Join('\n', Texts(deck));
        var charts = MadePack.Usual.Sections.SelectMany(s => s.Parts).SelectMany(p => p.Blocks).OfType<PackChart>().Select(c => c.Title).ToHashSet(StringComparer.Ordinal);
        Assert.All(charts, c => Assert.Contains(c, all, StringComparison.Ordinal));
        var at = 0;
        // A chart stands beside its text, and is read after it.
        foreach (var text in PackTexts.InOrder(MadePack.Usual).Where(t => !charts.Contains(t)))
        {
            var found = all.IndexOf(text, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"\"{text}\" does not follow \"{all[Math.Max(0, at - 60)..at]}\".");
            at = found + text.Length;
        }
    }

    [Fact]
    public void Write_LongCommentary_FlowsOnWithoutLosingAWord()
    {
        using var deck = Written(Endless);

        var slides = Slides(deck).Where(s => Title(s).StartsWith("Commentary", StringComparison.Ordinal)).ToList();
        Assert.True(slides.Count >= 40);
        Assert.Equal("Commentary", Title(slides[0]));
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"Commentary (continued, 2 of {slides.Count})"), Title(slides[1]));
        var said = slides.SelectMany(s => Bodies(s)).SelectMany(b => b.Descendants<Paragraph>()).SelectMany(p => p.InnerText.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(Endless.Sections[0].Blocks.OfType<PackText>().SelectMany(t => t.Text.Split(' ')), said);
    }

    [Fact]
    public void Write_ALongTable_RepeatsItsHeadingsAndLosesNoRow()
    {
        using var deck = Written(MadePack.Usual);

        var slides = Slides(deck).Where(s => Title(s).StartsWith("Scorecard", StringComparison.Ordinal)).ToList();
        var tables = slides.Select(s => s.Descendants<Table>().Single()).ToList();
        Assert.True(tables.Count > 1);
        Assert.All(tables, t => Assert.Equal("IndicatorLatestPlanRatingDirection", t.Elements<TableRow>().First().InnerText));
        Assert.Equal(40, tables.Sum(t => t.Elements<TableRow>().Count() - 1));
        Assert.StartsWith("All indicators of A Healthy Halton: rows 1 to ", AltTexts(slides[0]).Single(), StringComparison.Ordinal);
        Assert.EndsWith(" to 40 of 40, with Indicator, Latest, Plan, Rating, Direction.", AltTexts(slides[^1]).Single(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Write_ChartsAndTables_SayWhatTheyShow(string name)
    {
        using var deck = Written(Pack(name));

        Assert.All(Slides(deck).SelectMany(AltTexts), t => Assert.NotEmpty(t));
        Assert.All(Slides(deck).SelectMany(s => s.Descendants<Table>()), t =>
        {
            Assert.True(t.TableProperties!.FirstRow!.Value);
            // The grid is as wide as the slide between its margins: 960 points less twice 48.
            Assert.InRange(t.TableGrid!.Elements<GridColumn>().Sum(c => c.Width!.Value), (864 * 12_700) - 10, (864 * 12_700) + 10);
            var frame = t.Ancestors<GraphicFrame>().Single();
            Assert.InRange(t.Elements<TableRow>().Sum(r => r.Height!.Value) - frame.Transform!.Extents!.Cy!.Value, -50, 50);
        });
    }

    [Fact]
    public void Write_Charts_TheirWorkbooksHoldWhatTheyDraw()
    {
        using var deck = Written(MadePack.Usual);

        var parts = deck.PresentationPart!.SlideParts.SelectMany(s => s.ChartParts).ToList();
        Assert.Equal(6, parts.Count);
        Assert.All(parts, part =>
        {
            var drawn = ChartReading.Drawn(part);
            Assert.Equal(15, drawn.Count);
            Assert.All(drawn, d => Assert.Equal(ChartReading.Cells(part, d.Formula), d.Points));
            Assert.Equal(["50.3", "51", "", "52.4", "52.1", "53", "53.6", "54.2", "", ""], drawn[2].Points);
        });
    }

    [Fact]
    public void Write_AnException_IsReadTitleTextCaptionChart()
    {
        using var deck = Written(MadePack.Usual);

        var slide = Slides(deck).First(s => Title(s) == "NI 112 Under-18 conceptions");
        var names = slide.CommonSlideData!.ShapeTree!.Descendants<DocumentFormat.OpenXml.Presentation.NonVisualDrawingProperties>().Select(p => p.Name!.Value).ToList();
        Assert.Equal(["", "Title", "Text", "Caption", "Chart", "Footer", "Slide number"], names);
        Assert.StartsWith("▲\u00A0Amber/Red", Bodies(slide).First().InnerText, StringComparison.Ordinal);
        Assert.Equal("Rose from 50.3 to 54.2 while the plan falls to 48.1.", AltTexts(slide).Single());
    }

    [Fact]
    public void Write_Ratings_AreShapeWordAndColour()
    {
        using var deck = Written(MadePack.Usual);

        var cells = Slides(deck).SelectMany(s => s.Descendants<Table>()).First().Elements<TableRow>().Skip(1).Select(r => r.Elements<TableCell>().ElementAt(1));
        Assert.Equal(
            [("■\u00A0Red", "B3261E"), ("▲\u00A0Amber/Red", "9F4A08"), ("◆\u00A0Amber/Green", "7A5E00"), ("●\u00A0Green", "1F7A45"), ("○\u00A0Not rated", "5D646F")],
            cells.Select(c => (c.InnerText, c.Descendants<Run>().First().Descendants<RgbColorModelHex>().Single().Val!.Value!)));
    }

    [Fact]
    public void Write_NumberedLists_EachBeginsAtOneInAFrameOfItsOwn()
    {
        using var deck = Written(MadePack.Usual);

        var bodies = Bodies(Slides(deck).Single(s => Title(s) == "Decisions asked")).ToList();
        Assert.Equal(["The Board is asked to decide:", "What became of the last meeting's:"], bodies.Select(b => b.Descendants<Paragraph>().First().InnerText));
        Assert.All(bodies, b => Assert.Equal([1, 1], b.Descendants<AutoNumberedBullet>().Select(n => n.StartAt!.Value)));
    }

    [Fact]
    public void Write_NastyTexts_Survive()
    {
        using var deck = Written(MadePack.Nasty);

        var texts = Texts(deck).ToList();
        // The title on the cover and the section's heading are shortened, and stand in full below; the third is a cell.
        Assert.Equal(3, texts.Count(t => t == MadePack.Long));
        foreach (var text in new[] { MadePack.Cleaned, MadePack.Formula, MadePack.Arabic, MadePack.Emoji, "There is nothing to draw.", "Only a heading" }) Assert.Contains(text, texts);
        Assert.Contains(new string('x', 400), texts);
        Assert.Equal(MadePack.Long, deck.PackageProperties.Title);
        Assert.Single(deck.PresentationPart!.SlideParts.SelectMany(s => s.ChartParts));
    }

    [Fact]
    public void Write_TextFromRightToLeft_IsMarkedSo()
    {
        using var deck = Written(MadePack.Nasty);

        var paragraphs = Slides(deck).SelectMany(s => s.Descendants<Paragraph>()).Where(p => p.InnerText == MadePack.Arabic).ToList();
        Assert.NotEmpty(paragraphs);
        Assert.All(paragraphs, p => Assert.True(p.ParagraphProperties!.RightToLeft!.Value));
        Assert.All(paragraphs, p => Assert.Equal("ar-SA", p.Descendants<RunProperties>().First().Language!.Value));
        var english = Slides(deck).SelectMany(s => s.Descendants<Paragraph>()).First(p => p.InnerText == MadePack.Formula);
        Assert.False(english.ParagraphProperties!.RightToLeft!.Value);
        Assert.Equal("en-GB", english.Descendants<RunProperties>().First().Language!.Value);
    }

    [Fact]
    public void Write_Foot_SaysWhoseItIsAndWhichSlide()
    {
        using var deck = Written(MadePack.Usual);

        var second = Slides(deck)[1];
        Assert.Equal(["Halton Strategic Partnership · 2009/10 Q4", "2"], Placed(second, PlaceholderValues.Footer, PlaceholderValues.SlideNumber).Select(s => s.TextBody!.InnerText));
        Assert.Empty(Placed(Slides(deck)[0], PlaceholderValues.Footer, PlaceholderValues.SlideNumber));
        Assert.Equal("Performance for 2009/10 Q4, as known on 8 July 2010", deck.PackageProperties.Subject);
        Assert.Equal("en-GB", deck.PackageProperties.Language);
    }

    [Fact]
    public void Write_Sections_HoldEverySlideOnce()
    {
        using var deck = Written(MadePack.Usual);

        var presentation = deck.PresentationPart!.Presentation;
        var sections = presentation.Descendants<P14.Section>().ToList();
        Assert.Equal(["Cover", "The story in one page", "Exceptions", "Decisions asked", "Scorecard", "How it was worked out"], sections.Select(s => s.Name!.Value));
        Assert.Equal(presentation.SlideIdList!.Elements<SlideId>().Select(s => s.Id!.Value), sections.SelectMany(s => s.Descendants<P14.SectionSlideIdListEntry>()).Select(e => e.Id!.Value));
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Write_EveryPlaceholder_HasItsPlaceInTheLayout(string name)
    {
        using var deck = Written(Pack(name));

        Assert.All(deck.PresentationPart!.SlideParts, slide =>
        {
            var places = slide.SlideLayoutPart!.SlideLayout.Descendants<PlaceholderShape>().Select(p => (p.Type?.Value, p.Index?.Value)).ToHashSet();
            Assert.All(slide.Slide.Descendants<PlaceholderShape>(), p => Assert.Contains((p.Type?.Value, p.Index?.Value), places));
        });
    }

    [Fact]
    public void Write_ARowHigherThanASlide_GoesOnOverTheNext()
    {
        var words = string.Join(' ', Enumerable.Range(1, 2000));
        using var deck = Written(Holding(new PackTable("Minutes", [new("What"), new("Who")], [[new(words), new("Council")]])));

        var cells = Slides(deck).SelectMany(s => s.Descendants<Table>()).SelectMany(t => t.Elements<TableRow>().Skip(1)).Select(r => r.Elements<TableCell>().First()).ToList();
        Assert.True(cells.Count > 2);
        Assert.Equal(words, string.Join(' ', cells.Select(c => c.InnerText)));
    }

    [Fact]
    public void Write_TwiceTheSamePack_HasTheSameSlides()
    {
        using var first = Written(MadePack.Usual);
        using var second = Written(MadePack.Usual);

        Assert.Equal(Slides(first).Select(s => s.OuterXml), Slides(second).Select(s => s.OuterXml));
    }

    // A figure takes 507 thousandths of 22 points, with an allowance of 4%: ten take 116.0, and the space between 5.2. Six such words take
    // 721.9 of the line's 760 points, a seventh would need 843; a word without an end has 65 figures on a line. A line is 1.24 times 22 points high.
    [Theory]
    [InlineData(6, 10, 1)]
    [InlineData(7, 10, 2)]
    [InlineData(12, 10, 2)]
    [InlineData(13, 10, 3)]
    [InlineData(1, 65, 1)]
    [InlineData(1, 66, 2)]
    public void Write_AText_HasABoxForItsLines(int words, int figures, int lines)
    {
        using var deck = Written(Holding(new PackText(string.Join(' ', Enumerable.Repeat(new string('0', figures), words)))));

        var box = Bodies(Slides(deck)[1]).Single().ShapeProperties!.Transform2D!.Extents!;
        Assert.Equal(760 * 12_700, box.Cx!.Value);
        Assert.InRange(box.Cy!.Value, (long)(lines * 22 * 1.24 * 12_700) - 2, (long)(lines * 22 * 1.24 * 12_700) + 2);
    }

    private static BoardPack Endless { get; } = MadePack.Usual with
    {
        Sections = [new(PackSectionKind.Progress, "Commentary", [.. Enumerable.Range(1, 200).Select(n => new PackText(string.Join(' ', Enumerable.Repeat(string.Create(CultureInfo.InvariantCulture, $"word{n}"), 100))))], [])],
    };

    private static BoardPack Pack(string name) => name switch
    {
        "Usual" => MadePack.Usual,
        "Nasty" => MadePack.Nasty,
        "Large" => MadePack.Large(60),
        "Endless" => Endless,
        _ => MadePack.Usual with { Sections = [] },
    };

    private static BoardPack Holding(PackBlock block) =>
        MadePack.Usual with { Sections = [new(PackSectionKind.Progress, "Progress", [block], [])] };

    private static PresentationDocument Written(BoardPack pack)
    {
        var stream = new MemoryStream();
        PowerPointPack.Write(pack, MadePack.MadeAt, stream);
        stream.Position = 0;
        return PresentationDocument.Open(stream, isEditable: false);
    }

    private static List<Slide> Slides(PresentationDocument deck) =>
        [.. deck.PresentationPart!.Presentation.SlideIdList!.Elements<SlideId>().Select(s => ((SlidePart)deck.PresentationPart.GetPartById(s.RelationshipId!.Value!)).Slide)];

    private static IEnumerable<Shape> Placed(Slide slide, params PlaceholderValues[] types) =>
        slide.Descendants<Shape>().Where(s => s.Descendants<PlaceholderShape>().Any(p => types.Contains(p.Type!.Value)));

    private static string Title(Slide slide) => Placed(slide, PlaceholderValues.Title, PlaceholderValues.CenteredTitle).Single().TextBody!.InnerText;

    private static IEnumerable<Shape> Bodies(Slide slide) => Placed(slide, PlaceholderValues.Body);

    private static IEnumerable<string> AltTexts(Slide slide) =>
        slide.Descendants<GraphicFrame>().Select(f => f.NonVisualGraphicFrameProperties!.NonVisualDrawingProperties!.Description?.Value ?? "");

    private static IEnumerable<string> Texts(PresentationDocument deck) => Slides(deck).SelectMany(s => s.Descendants<Paragraph>()).Select(p => p.InnerText);
}
