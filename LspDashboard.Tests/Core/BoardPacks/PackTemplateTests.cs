using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.Scorecards;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.BoardPacks;

/// <summary>What is chosen for a pack, in an address and in the pack.</summary>
public class PackTemplateTests
{
    public static TheoryData<PackAudience> Audiences => [.. Enum.GetValues<PackAudience>()];

    [Theory]
    [MemberData(nameof(Audiences))]
    public void Read_WhatPartsWrite_IsTheSame(PackAudience audience)
    {
        foreach (var template in new[] { PackTemplate.For(audience), PackTemplate.For(audience) with { Depth = PackDepth.Full, Themes = [3, 1], Sections = [PackSectionKind.Method, PackSectionKind.Story] } })
        {
            var said = PackTemplateText.Parts(template).ToDictionary(p => p.Name, p => p.Value);

            Assert.Null(PackTemplateText.Read(said.GetValueOrDefault("audience"), said.GetValueOrDefault("sections"), said.GetValueOrDefault("depth"), said.GetValueOrDefault("themes"), out var read));
            Assert.Equal(template, read);
        }
    }

    [Fact]
    public void Parts_OfWhatABoardUsuallyGets_AreNone() => Assert.Empty(PackTemplateText.Parts(PackTemplate.For(PackAudience.Board)));

    [Theory]
    [InlineData("king", null, null, null, "There is no audience “king”: it is one of board, executive, thematic-group, scrutiny, public.")]
    [InlineData(null, "story,weather", null, null, "There is no part “weather” of a pack: it is one of story, exceptions, decisions, scorecard, progress, risks, working, returns, restated, method.")]
    [InlineData(null, ",,", null, null, "No part of a pack is named in “,,”: it is one of story, exceptions, decisions, scorecard, progress, risks, working, returns, restated, method.")]
    [InlineData(null, null, "endless", null, "There is no depth “endless”: it is one of brief, usual, full.")]
    [InlineData(null, null, null, "1,two", "“two” is no theme: themes are given by their numbers.")]
    [InlineData("1", null, null, null, "There is no audience “1”: it is one of board, executive, thematic-group, scrutiny, public.")]
    public void Read_WhatNobodyKnows_IsSaid(string? audience, string? sections, string? depth, string? themes, string problem) =>
        Assert.Equal(problem, PackTemplateText.Read(audience, sections, depth, themes, out _));

    [Fact]
    public async Task Pack_OfOneTheme_HasItsIndicatorsAloneAndItsOwnRating()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var card = (await sample.Scorecards.ReadAsync("halton"))!;
        var theme = card.Themes.Single(t => t.Theme.Name == "Children and Young People");

        var pack = await PackAsync(sample, PackTemplate.For(PackAudience.ThematicGroup) with { Themes = [theme.Theme.Id] });

        Assert.Equal(["Children and Young People"], Section(pack, PackSectionKind.Scorecard).Parts.Select(p => p.Heading));
        Assert.Equal(("Children and Young People", theme.RollUp.Rating), Section(pack, PackSectionKind.Story).Blocks.OfType<PackRating>().Select(r => (r.Of, r.Rating)).Single());
        // Of Halton's eleven exceptions these three are the children's.
        Assert.Equal(
            ["1. Under-18 conceptions", "2. Under-18s seen at contraception clinics", "3. 16 to 18 year olds not in education, work or training"],
            Section(pack, PackSectionKind.Exceptions).Parts.Select(p => p.Heading));
    }

    [Fact]
    public async Task Pack_InItsDepths_HasNoChartsThoseOfExceptionsOrThoseOfAll()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var usual = PackTemplate.For(PackAudience.Board);
        var agenda = (await sample.Scorecards.ReadAgendaAsync("halton"))!;

        var (brief, full) = (await PackAsync(sample, usual with { Depth = PackDepth.Brief }), await PackAsync(sample, usual with { Depth = PackDepth.Full }));

        Assert.Equal(agenda.Items.Count(i => i.NeedsDecision), Section(brief, PackSectionKind.Exceptions).Parts.Count);
        Assert.Empty(brief.Sections.SelectMany(s => s.Parts).SelectMany(p => p.Blocks).OfType<PackChart>());
        Assert.Equal(agenda.Card.Indicators.Where(i => i.Series.Count > 1).Select(i => $"{i.Indicator.Code} {i.Indicator.Title}").Order(StringComparer.Ordinal),
            Section(full, PackSectionKind.Scorecard).Parts.SelectMany(p => p.Blocks).OfType<PackChart>().Select(c => c.Title).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Pack_WithPartsInAnotherOrder_KeepsToIt()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        var pack = await PackAsync(sample, PackTemplate.For(PackAudience.Board) with { Sections = [PackSectionKind.Risks, PackSectionKind.Story] });

        Assert.Equal(["Risks", "Where we stand"], pack.Sections.Select(s => s.Heading));
    }

    [Fact]
    public async Task Pack_OfHalton_TellsOfRisksDecisionsReturnsAndWhatIsDone()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        var pack = await PackAsync(sample, PackTemplate.For(PackAudience.Board));

        Assert.Equal("Four risks are open; three are high or severe.", Assert.IsType<PackText>(Section(pack, PackSectionKind.Risks).Blocks[0]).Text);
        var decided = Assert.Single(Section(pack, PackSectionKind.Decisions).Blocks.OfType<PackTable>()).Rows;
        Assert.Equal("The Executive on 20 May 2010", Assert.Single(decided)[1].Text);
        Assert.Equal(["NI 175 Access to services without a car", "NI 39 Hospital admissions for alcohol harm", "NI 8 Adults who take part in sport"],
            Section(pack, PackSectionKind.Returns).Blocks.OfType<PackTable>().First().Rows.Select(r => r[1].Text));
        var progress = Assert.Single(Section(pack, PackSectionKind.Progress).Parts);
        Assert.Equal(["Progress against the target", "Progress against proxies, which come sooner", "What is being done"], progress.Blocks.OfType<PackTable>().Select(t => t.Caption));
        Assert.Contains("GDP comes once a year and has no proxy.", progress.Blocks.OfType<PackText>().Select(t => t.Text));
        Assert.Equal("Every outcome has a body that answers for it (2 of 2).", Assert.Single(Section(pack, PackSectionKind.Working).Blocks.OfType<PackList>()).Items[0]);
    }

    [Fact]
    public async Task Pack_OfAMeetingThatIsOver_TellsWhatWasKnownThen()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var facts = (await sample.Facts.KeptAsync("halton"))!;
        var held = MeetingsAround.Of(facts).Held[0];

        var pack = (await new PackReader(sample.Facts).ReadAsync("halton", new(null, null, held.Meeting.Id, PackTemplate.For(PackAudience.Board))))!;

        Assert.Equal((held.Meeting.On, "Executive, 20 May 2010"), (pack.AsKnown, pack.For));
    }

    private static async Task<BoardPack> PackAsync(SampleDatabase sample, PackTemplate template) => (await new PackReader(sample.Facts).ReadAsync("halton", new(null, null, null, template)))!;

    private static PackSection Section(BoardPack pack, PackSectionKind kind) => pack.Sections.Single(s => s.Kind == kind);
}
