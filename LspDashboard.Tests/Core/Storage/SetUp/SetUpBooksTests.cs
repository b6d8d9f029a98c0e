using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage.SetUp;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Core.Storage.SetUp;

public class SetUpBooksTests
{
    private static readonly DateOnly Day = new(2010, 6, 30);

    [Fact]
    public async Task Add_SeveralLinesWithBullets_AreAllAddedInOrderEachWithItsLine()
    {
        await using var founded = await Founded.CreateAsync(Day, "");

        Assert.True((await founded.Get<ThemeBook>().AddAsync(founded.Id, "• Health\r\n\n2. Housing  and homes\n", "Ann")).IsDone);

        var state = await founded.StateAsync();
        Assert.Equal([("Health", 0), ("Housing and homes", 1)], state.Themes.Select(t => (t.Name, t.Order)));
        Assert.Equal("Theme Health added", state.ChangesOf(ChangeSubject.Theme, state.Themes[0].Id).Single().What);
    }

    [Fact]
    public async Task Add_OneLineWrong_NothingIsAdded()
    {
        await using var founded = await Founded.CreateAsync(Day);

        var saved = await founded.Get<ThemeBook>().AddAsync(founded.Id, "Jobs\nhousing\nCrime", "Ann");

        Assert.Equal("Line 2, housing: There is a theme called Housing already. Choose another name.", saved.Problems[ThemeBook.Lines]);
        Assert.Equal(["Health", "Housing"], (await founded.StateAsync()).Themes.Select(t => t.Name));
    }

    [Fact]
    public async Task Rename_TwoEditors_TheSecondIsShownTheFirstsChangeAndNothingIsOverwritten()
    {
        await using var founded = await Founded.CreateAsync(Day);
        var seen = (await founded.StateAsync()).Themes[1];

        Assert.True((await founded.Get<ThemeBook>().RenameAsync(founded.Id, seen.Id, "Homes", seen.Version, "Ann")).IsDone);
        var second = await founded.Get<ThemeBook>().RenameAsync(founded.Id, seen.Id, "Places to live", seen.Version, "Ben");

        Assert.False(second.IsDone);
        Assert.Equal(("Ann", new FieldEdit("Name", "Housing", "Homes")), (second.Overtaken!.By, second.Overtaken.Edits.Single()));
        var state = await founded.StateAsync();
        Assert.Equal("Homes", state.Themes[1].Name);
        Assert.Equal(("Housing", Day), state.FormerNamesOf(RenamedKind.Theme, seen.Id).Select(n => (n.Name, n.Until)).Single());
    }

    [Fact]
    public async Task Move_ToTheEnd_ChangesPlaces()
    {
        await using var founded = await Founded.CreateAsync(Day, "A\nB\nC");
        var a = (await founded.StateAsync()).Themes[0].Id;

        Assert.True((await founded.Get<ThemeBook>().MoveAsync(founded.Id, a, up: false, "Ann")).IsDone);
        Assert.True((await founded.Get<ThemeBook>().MoveAsync(founded.Id, a, up: false, "Ann")).IsDone);
        Assert.True((await founded.Get<ThemeBook>().MoveAsync(founded.Id, a, up: false, "Ann")).IsDone); // at the end already

        Assert.Equal(["B", "C", "A"], (await founded.StateAsync()).Themes.Select(t => t.Name));
    }

    [Fact]
    public async Task CloseBody_ThatOwns_IsRefusedWithWhatItOwnsAndGoesWithAHandover()
    {
        await using var founded = await Founded.CreateAsync(Day);
        var book = founded.Get<BodyBook>();
        Assert.True((await book.AddAsync(founded.Id, "Board\nHousing Group\nHomes Group", new() { Name = "", Kind = BodyKind.ThematicPartnership }, "Ann")).IsDone);
        var (board, housing, homes) = ((await founded.StateAsync()).Bodies[0], (await founded.StateAsync()).Bodies[1], (await founded.StateAsync()).Bodies[2]);
        Assert.True((await book.EditAsync(founded.Id, new() { Id = homes.Id, Name = homes.Name, Kind = homes.Kind, ReportsToId = housing.Id }, homes.Version, "Ann")).IsDone);
        var indicator = await founded.IndicatorAsync("LOC 1", "Housing", i => i.BodyId = housing.Id);

        var refused = await book.CloseAsync(founded.Id, housing.Id, null, housing.Version, "Ann");
        Assert.Equal("Housing Group still leads on LOC 1; it is reported to by Homes Group. Hand its work over to another body first, or together with closing it.", refused.Problems[nameof(Body.ClosedOn)]);

        Assert.True((await book.CloseAsync(founded.Id, housing.Id, homes.Id, housing.Version, "Ann")).IsDone);
        var state = await founded.StateAsync();
        Assert.Equal(Day, state.Bodies[1].ClosedOn);
        Assert.Equal(homes.Id, state.Indicators.Single().BodyId);
        Assert.Null(state.Bodies[2].ReportsToId); // it reported to the one that went, which reported to nobody
        await using var db = founded.Sample.Database.Of(founded.Id);
        Assert.Equal((indicator.Id, housing.Id, Day), await db.FormerPlacements.Select(f => ValueTuple.Create(f.IndicatorId, f.BodyId!.Value, f.Until)).SingleAsync());
        Assert.Equal(board.Id, state.OpenBodies.First().Id);
    }

    [Fact]
    public async Task SplitBody_SomeOfItsWork_GoesToANewOneOfItsKindAndTheRestStays()
    {
        await using var founded = await Founded.CreateAsync(Day);
        Assert.True((await founded.Get<BodyBook>().AddAsync(founded.Id, "Housing Group", new() { Name = "", Kind = BodyKind.ThematicPartnership, Meets = MeetingRhythm.Monthly }, "Ann")).IsDone);
        var housing = (await founded.StateAsync()).Bodies[0].Id;
        var first = await founded.IndicatorAsync("LOC 1", "Housing", i => i.BodyId = housing);
        await founded.IndicatorAsync("LOC 2", "Housing", i => i.BodyId = housing);

        var split = founded.Get<BodyRealignment>();
        Assert.Equal([nameof(Body.ClosedOn)], (await split.SplitAsync(founded.Id, housing, [first.Id], [], new(null, "Homes Group"), close: true, "Ann")).Problems.Keys);
        Assert.True((await split.SplitAsync(founded.Id, housing, [first.Id], [], new(null, "Homes Group"), close: false, "Ann")).IsDone);

        var state = await founded.StateAsync();
        var made = state.Bodies.Single(b => b.Name == "Homes Group");
        Assert.Equal((BodyKind.ThematicPartnership, MeetingRhythm.Monthly), (made.Kind, made.Meets));
        Assert.Equal([made.Id, housing], state.Indicators.Select(i => i.BodyId!.Value));
    }

    [Fact]
    public async Task ClosePartner_WhoSends_IsRefusedAndGoesWithAHandover()
    {
        await using var founded = await Founded.CreateAsync(Day);
        var book = founded.Get<PartnerBook>();
        Assert.True((await book.AddAsync(founded.Id, "Primary Care Trust\nCouncil", "Ann")).IsDone);
        var state = await founded.StateAsync();
        var (council, trust) = (state.Partners[0], state.Partners[1]);
        await founded.IndicatorAsync("LOC 1", "Health", i => i.PartnerId = trust.Id);

        Assert.StartsWith("Primary Care Trust still sends LOC 1.", (await book.CloseAsync(founded.Id, trust.Id, null, trust.Version, "Ann")).Problems[nameof(Partner.ClosedOn)], StringComparison.Ordinal);
        Assert.True((await book.CloseAsync(founded.Id, trust.Id, council.Id, trust.Version, "Ann")).IsDone);

        Assert.Equal(council.Id, (await founded.StateAsync()).Indicators.Single().PartnerId);
    }

    [Fact]
    public async Task CloseOutcome_ThatIndicatorsServe_IsRefusedAndGoesWithAHandover()
    {
        await using var founded = await Founded.CreateAsync(Day);
        var book = founded.Get<OutcomeBook>();
        Assert.True((await book.AddAsync(founded.Id, "A decent home\tWarm and dry\nGood health", new() { Name = "", Source = "Strategy 2009" }, "Ann")).IsDone);
        var outcomes = (await founded.StateAsync()).Outcomes;
        Assert.Equal(("A decent home", "Warm and dry", "Strategy 2009"), (outcomes[0].Name, outcomes[0].Description, outcomes[0].Source));
        await founded.IndicatorAsync("LOC 1", "Housing", i => i.OutcomeId = outcomes[0].Id);

        Assert.Equal([nameof(Outcome.ClosedOn)], (await book.CloseAsync(founded.Id, outcomes[0].Id, null, outcomes[0].Version, "Ann")).Problems.Keys);
        Assert.True((await book.CloseAsync(founded.Id, outcomes[0].Id, outcomes[1].Id, outcomes[0].Version, "Ann")).IsDone);

        Assert.Equal(outcomes[1].Id, (await founded.StateAsync()).Indicators.Single().OutcomeId);
        Assert.Equal(["Good health"], (await founded.StateAsync()).OpenOutcomes.Select(o => o.Name));
    }

    [Fact]
    public async Task Books_IdsOfAnotherPartnership_AreNotFound()
    {
        await using var founded = await Founded.CreateAsync(Day);
        var other = (await founded.Get<SetUpReader>().ReadAsync("stockport"))!;

        Assert.False((await founded.Get<ThemeBook>().RenameAsync(founded.Id, other.Themes[0].Id, "Mine", 0, "Ann")).IsDone);
        Assert.False((await founded.Get<BodyBook>().CloseAsync(founded.Id, other.Bodies[0].Id, null, 0, "Ann")).IsDone);
        Assert.False((await founded.Get<PartnerBook>().CloseAsync(founded.Id, other.Partners[0].Id, null, 0, "Ann")).IsDone);
        Assert.False((await founded.Get<OutcomeBook>().CloseAsync(founded.Id, other.Outcomes[0].Id, null, 0, "Ann")).IsDone);
        Assert.False((await founded.Get<IndicatorEditing>().StopAsync(founded.Id, other.Indicators[0].Id, Day, 0, "Ann")).IsDone);
        var mine = await founded.IndicatorAsync("LOC 1", "Health");
        mine.ThemeId = other.Themes[0].Id;
        Assert.Equal([nameof(Indicator.ThemeId)], (await founded.Get<IndicatorEditing>().EditAsync(founded.Id, mine, mine.Version, "Ann")).Problems.Keys);
        var after = (await founded.Get<SetUpReader>().ReadAsync("stockport"))!;
        Assert.Equal(other.Themes.Select(t => t.Name), after.Themes.Select(t => t.Name));
    }
}
