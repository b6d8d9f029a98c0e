using DocumentFormat.OpenXml.Packaging;
using LspDashboard.Core.BoardPacks;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Office.Word;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Scorecards;
using LspDashboard.Tests.Core.BoardPacks.Office;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.BoardPacks;

/// <summary>The pack of a real view: the words and figures of its pages, in their order.</summary>
public class PackBuilderTests
{
    [Theory]
    [InlineData("halton")]
    [InlineData("salford")]
    [InlineData("stockport")]
    public async Task Of_AView_HasEveryExceptionInTheBoardsOrderAndEveryIndicatorOnce(string slug)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (card, _, agenda) = (await sample.Scorecards.ReadOverviewAsync(slug))!.Value;

        var pack = await PackAsync(sample, slug);

        Assert.Equal(agenda.Items.Select((item, at) => FormattableString.Invariant($"{at + 1}. {item.Title}")), Section(pack, PackSectionKind.Exceptions).Parts.Select(p => p.Heading));
        var rows = Section(pack, PackSectionKind.Scorecard).Parts.SelectMany(p => p.Blocks).OfType<PackTable>().SelectMany(t => t.Rows).ToList();
        Assert.Equal(card.Themes.SelectMany(t => t.Indicators).Select(i => i.Actual?.Value), rows.Select(r => r[2].Value));
        Assert.Equal(card.Themes.SelectMany(t => t.Indicators).Where(i => i.Indicator.IsRated).Select(i => (RagRating?)i.Standing.Rating), rows.Select(r => r[4].Rating).Where(r => r is not null));
    }

    [Fact]
    public async Task Of_Halton_SaysOfItsFirstExceptionWhatThePageSays()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        var pack = await PackAsync(sample, "halton");

        Assert.Equal("Board, 15 July 2010", pack.For);
        Assert.Equal("Eight of 15 rated indicators are on plan.", Assert.IsType<PackText>(Section(pack, PackSectionKind.Story).Blocks[0]).Text);
        var first = Section(pack, PackSectionKind.Exceptions).Parts[0];
        Assert.Equal((RagRating.Red, "2008"), first.Blocks.OfType<PackRating>().Select(r => (r.Rating, r.Note)).Single());
        var texts = string.Join('\n', first.Blocks.OfType<PackText>().Select(t => t.Text));
        foreach (var part in new[]
        {
            "50.3 in 2008 against 27.5 planned: no progress from the baseline, or worse.", "led by Life Chances and Employment", "Illustrative: target.", "“131 conceptions in 2008 after 179",
            "Primary Care Trust, agreed, illustrative", "Decided by the Executive on 20 May 2010", "Next: First clinic in Widnes, was due on 15 June 2010.", "Risk: Clinics cannot find a second nurse for Widnes", "Ask why “First clinic in Widnes” has slipped",
        }) Assert.Contains(part, texts, StringComparison.Ordinal);
        var chart = Assert.IsType<PackChart>(first.Blocks[^1]);
        Assert.Equal("From 47.1 in 1998 to 50.3 in 2008, against 27.5 planned by then.", chart.AltText);
        Assert.Equal(["Halton", "Plan"], chart.Series.Select(s => s.Name));
        Assert.All(chart.Series, s => Assert.Equal(chart.Categories.Count, s.Values.Count));
    }

    [Fact]
    public async Task OfOne_SaysWhatThePackSaysOfIt()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var agenda = (await sample.Scorecards.ReadAgendaAsync("halton"))!;
        var parts = Section(await PackAsync(sample, "halton"), PackSectionKind.Exceptions).Parts;

        foreach (var score in agenda.Card.Indicators)
        {
            var one = IndicatorPack.Of(agenda, score.Indicator.Code)!;
            Assert.Equal($"{score.Indicator.Code} {score.Indicator.Title}", one.Title);
            var blocks = Assert.Single(one.Sections).Blocks;
            var at = agenda.Items.ToList().FindIndex(i => i.Score == score);
            if (at >= 0) Assert.Equal(PackTexts.InOrder(parts[at].Blocks), PackTexts.InOrder(blocks));
            else Assert.Equal(Sentences.Meaning(score), blocks.OfType<PackText>().First().Text);
            Assert.All(blocks.OfType<PackText>(), t => Assert.True(t.Text.Length > 1));
            if (score.Series.Count > 1) Assert.Equal(score.Series[^1].Value, Assert.IsType<PackChart>(blocks[^1]).Series[0].Values.Last(v => v is not null));
        }
        Assert.Contains(agenda.Card.Indicators, s => agenda.Items.All(i => i.Score != s));
        Assert.Null(IndicatorPack.Of(agenda, "NI 999"));
    }

    // The Board met last on 21 January 2010 and meets on 15 July, the Executive on 20 May and 19 August.
    [Theory]
    [InlineData(PackAudience.Board, "Board, 15 July 2010", "What needs the Board", "Eight things need the Board.", "since the Board met on 21 January 2010")]
    [InlineData(PackAudience.Executive, "Executive, 19 August 2010", "What needs the executive group", "Eight things need the executive group.", "since the Executive met on 20 May 2010")]
    [InlineData(PackAudience.Scrutiny, "Scrutiny", "What stands out", "Eight things need attention.", null)]
    public async Task Of_Readers_IsForTheirMeetingSinceTheirLastAndInTheirWords(PackAudience audience, string whom, string heading, string finding, string? since)
    {
        await using var sample = await SampleDatabase.CreateAsync();

        var pack = (await new PackReader(sample.Facts).ReadAsync("halton", new(null, null, null, PackTemplate.For(audience))))!;

        Assert.Equal(whom, pack.For);
        var exceptions = Section(pack, PackSectionKind.Exceptions);
        Assert.Equal(heading, exceptions.Heading);
        Assert.StartsWith(finding, Assert.IsType<PackText>(exceptions.Blocks[0]).Text, StringComparison.Ordinal);
        if (since is not null) Assert.Contains(Section(pack, PackSectionKind.Story).Blocks.OfType<PackText>(), t => t.Text == $"What changed {since}:");
    }

    [Fact]
    public async Task Of_SomeThemes_SaysSoOnItsCoverAndOfWhatIsOfTheWhole()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var theme = (await sample.Scorecards.ReadAsync("halton"))!.Themes.Single(t => t.Theme.Name == "Children and Young People").Theme;

        var pack = (await new PackReader(sample.Facts).ReadAsync("halton", new(null, null, null, PackTemplate.For(PackAudience.Board) with { Themes = [theme.Id] })))!;

        Assert.Equal("Halton Strategic Partnership: Children and Young People in 2009/10 Q4", pack.Title);
        Assert.Equal("Board, 15 July 2010: Children and Young People only", pack.For);
        Assert.Equal("halton-board-pack-2009-10Q4-part.docx", PackForm.Word.FileName("halton", pack));
        Assert.Equal("Of the whole partnership, not of these themes alone.", Assert.IsType<PackText>(Section(pack, PackSectionKind.Working).Blocks[0]).Text);
    }

    [Theory]
    [InlineData(PackDepth.Usual)]
    [InlineData(PackDepth.Brief)]
    public async Task Of_Decisions_AsksAllThatIsAskedBesideTheExceptions(PackDepth depth)
    {
        await using var sample = await SampleDatabase.CreateAsync();

        var pack = (await new PackReader(sample.Facts).ReadAsync("halton", new(null, null, null, PackTemplate.For(PackAudience.Board) with { Depth = depth })))!;

        var beside = Section(pack, PackSectionKind.Exceptions).Parts.SelectMany(p => p.Blocks).OfType<PackText>().Where(t => t.Tone == PackTone.Ask).Select(t => t.Text).ToList();
        var listed = Section(pack, PackSectionKind.Decisions).Blocks.OfType<PackList>().Single().Items;
        Assert.Equal(beside, listed.Select(i => i[(i.IndexOf(": ", StringComparison.Ordinal) + 2)..]));
    }

    [Fact]
    public async Task Of_APartnershipWithoutRatings_NamesNoColour()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var id = (await sample.Database.FindAsync("halton"))!.Value;
        await using (var db = sample.Database.Of(id))
        {
            db.Partnerships.Single(p => p.Id == id).UsesRatings = false;
            await db.SaveChangesAsync();
        }

        var pack = await PackAsync(sample, "halton");

        var blocks = pack.Sections.SelectMany(s => s.Blocks.Concat(s.Parts.SelectMany(p => p.Blocks))).ToList();
        Assert.Empty(blocks.OfType<PackRating>());
        Assert.All(blocks.OfType<PackTable>().SelectMany(t => t.Rows).SelectMany(r => r), c => Assert.Null(c.Rating));
        Assert.DoesNotMatch("Amber|Green", string.Join('\n', blocks.OfType<PackText>().Select(t => t.Text)));
    }

    [Theory]
    [InlineData("halton")]
    [InlineData("chorley")]
    public async Task WordPack_OfARealView_KeepsToTheFileFormat(string slug)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var agenda = (await sample.Scorecards.ReadAgendaAsync(slug))!;
        using var content = new MemoryStream();

        WordPack.Write(await PackAsync(sample, slug), MadePack.MadeAt, content);

        using var word = WordprocessingDocument.Open(content, isEditable: false);
        Assert.Empty(OfficeDocument.Errors(word));
        Assert.Contains(agenda.Items[0].Title, word.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    private static async Task<BoardPack> PackAsync(SampleDatabase sample, string slug, PackTemplate? template = null) =>
        (await new PackReader(sample.Facts).ReadAsync(slug, new(null, null, null, template ?? PackTemplate.For(PackAudience.Board))))!;

    private static PackSection Section(BoardPack pack, PackSectionKind kind) => pack.Sections.Single(s => s.Kind == kind);
}
