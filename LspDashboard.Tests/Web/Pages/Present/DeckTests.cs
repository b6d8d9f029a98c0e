using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Pages.Present;

namespace LspDashboard.Tests.Web.Pages.Present;

public class DeckTests
{
    [Fact]
    public async Task Halton_PagesInOrder_OneForEachException()
    {
        var deck = await DeckAsync("halton");

        // Red, what lacks an action in time first; as in BoardAgendaTests.
        Assert.Equal(["cover", "standing", "earlier", "agenda", "agenda-2", "indicator-ni-112", "indicator-ni-154", "indicator-ni-152"], deck.Slides.Take(8).Select(s => s.Key));
        Assert.Equal(deck.Slides.Count, deck.Slides.Select(s => s.Key).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(["NI 112", "NI 154", "NI 152", "HAL P1", "NI 123", "NI 117", "NI 192", "NI 155"], deck.Slides.Where(s => s.Kind == SlideKind.Exception).Select(s => s.Items[0].Score!.Indicator.Code));
        Assert.Equal("Board", deck.Meetings.BodyName(deck.Meeting!));
    }

    [Fact]
    public async Task MoreExceptionsThanAPageHolds_GoOnOnTheNextWithTheirNumbers()
    {
        var deck = await DeckAsync("halton");
        await using var sample = await SampleDatabase.CreateAsync();
        var one = (await sample.Scorecards.ReadAgendaAsync("halton"))!;
        var many = one with { Items = [.. Enumerable.Repeat(one.Items[0], 8)] };

        var agenda = Deck.Of(many, deck.Delivery, deck.Meetings, deck.Meeting).Slides.Where(s => s.Kind == SlideKind.Agenda).ToList();

        // Eight go as four and four: no page is left with a lone line.
        Assert.Equal([("agenda", 4, 0), ("agenda-2", 4, 4)], agenda.Select(s => (s.Key, s.Items.Count, s.Before)));
    }

    [Fact]
    public async Task Stockport_OutcomesThatNobodyAnswersFor_HavePagesOfTheirOwn()
    {
        var deck = await DeckAsync("stockport");

        var orphans = deck.Slides.Where(s => s.Kind == SlideKind.Exception && s.Items[0].Score is null).ToList();
        Assert.Equal(4, orphans.Count); // its own mapping of 2009 found four
        Assert.All(orphans, s => Assert.StartsWith("outcome-", s.Key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task MinutesOfTheMeeting_StandOnTheirPageAndTheirIndicator()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var meetings = await MeetingsAsync(sample, "halton");
        var executive = meetings.Meetings.Single(m => m.On == new DateOnly(2010, 5, 20));

        var deck = await DeckAsync(sample, "halton", executive.Id);

        Assert.Equal(2, Assert.Single(deck.Slides, s => s.Kind == SlideKind.Minutes).Minutes.Count);
        Assert.Equal("Life Chances and Employment brings a plan for the two wards with the highest rates to the July Board.", Assert.Single(deck.MinutesAbout(deck.Card.Find("NI 112")!.Indicator.Id)).Text);
        Assert.Empty((await DeckAsync(sample, "halton", meetings.Next!.Id)).Slides.SelectMany(s => s.Minutes));
    }

    [Fact]
    public async Task NoMeetingInTheCalendar_ThePagesAreThereAllTheSame()
    {
        var deck = await DeckAsync("medway");

        Assert.Null(deck.Meeting);
        Assert.Equal((SlideKind.Cover, SlideKind.End), (deck.Slides[0].Kind, deck.Slides[^1].Kind));
    }

    [Fact]
    public async Task DecidedSinceTheLastBoard_IsFollowedUpAtTheNext()
    {
        var one = Assert.Single((await DeckAsync("halton")).Slides.Single(s => s.Kind == SlideKind.Earlier).Earlier);

        // The Executive of May asked for a plan by the July Board; the last figure is of 2008, and the one action is late with its clinic.
        Assert.Equal("by the Executive on 20 May 2010", one.Decision.By);
        Assert.Equal("50.3 in 2008, Red; no newer figure has come since", one.Figure);
        Assert.Equal(("First clinic in Widnes", new DateOnly(2010, 6, 15)), (Assert.Single(one.Actions).Slipped!.Value.What, one.Actions[0].Slipped!.Value.DueOn));
    }

    private static async Task<Deck> DeckAsync(string slug)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        return await DeckAsync(sample, slug, (await MeetingsAsync(sample, slug)).Next?.Id);
    }

    private static async Task<Deck> DeckAsync(SampleDatabase sample, string slug, int? meeting)
    {
        var meetings = await MeetingsAsync(sample, slug);
        return Deck.Of((await sample.Scorecards.ReadAgendaAsync(slug))!, (await new DeliveryReader(sample.Database, TimeProvider.System).ReadAsync(slug))!, meetings, meeting is { } id ? meetings.Find(id) : null);
    }

    private static async Task<MeetingRegister> MeetingsAsync(SampleDatabase sample, string slug) => (await new MeetingReader(sample.Database, TimeProvider.System).ReadAsync(slug))!;
}
