using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage.SetUp;
using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Core.Storage.SetUp;

public class IndicatorSetUpTests
{
    private static readonly DateOnly Day = new(2010, 6, 30);

    [Fact]
    public async Task Picks_SeveralFromTheCatalogue_BeginAsItDescribesThem()
    {
        await using var founded = await Founded.CreateAsync(Day);
        var health = (await founded.StateAsync()).Themes[0].Id;

        Assert.True((await founded.Get<CataloguePicks>().AddAsync(founded.Id, Ticked("NI 112", "NI 5", "NI 16"), new(health, null, null, null, ""), null, "Ann")).IsDone);

        var added = (await founded.StateAsync()).Indicators;
        Assert.Equal(["NI 5", "NI 16", "NI 112"], added.Select(i => i.Code));
        var conceptions = added[2]; // defined in full in data/indicators.json
        Assert.Equal((Frequency.CalendarYear, Polarity.LowerIsBetter, UnitKind.Rate, 14), (conceptions.Frequency, conceptions.Polarity, conceptions.Unit.Kind, conceptions.LagMonths));
        var overall = added[0]; // the catalogue alone: percentage, higher is better
        Assert.Equal((Frequency.FinancialYear, Polarity.HigherIsBetter, "%"), (overall.Frequency, overall.Polarity, overall.Unit.Symbol));
        Assert.All(added, i => Assert.Equal(health, i.ThemeId));
    }

    [Fact]
    public async Task Picks_PolarityThatTheCatalogueDoesNotSay_HasToBeChosen()
    {
        await using var founded = await Founded.CreateAsync(Day);
        var picks = founded.Get<CataloguePicks>();
        var place = new PlacementAt((await founded.StateAsync()).Themes[0].Id, null, null, null, "");
        string open;
        await using (var db = founded.Sample.Database.Shared()) open = db.Catalogue.First(c => c.Polarity == null && c.Kind == IndicatorKind.NationalIndicator).Code;

        var refused = await picks.AddAsync(founded.Id, Ticked("NI 5", open), place, null, "Ann");
        Assert.StartsWith($"{open}: the catalogue does not say which way is better.", refused.Problems[CataloguePicks.Picks], StringComparison.Ordinal);
        Assert.Empty((await founded.StateAsync()).Indicators);

        Assert.True((await picks.AddAsync(founded.Id, new Dictionary<string, Polarity?> { [open] = Polarity.LowerIsBetter }, place, null, "Ann")).IsDone);
        Assert.Equal(Polarity.LowerIsBetter, (await founded.StateAsync()).Indicators.Single().Polarity);
    }

    [Fact]
    public async Task Picks_WithoutATheme_AreRefusedAtTheTheme()
    {
        await using var founded = await Founded.CreateAsync(Day);

        Assert.Equal([nameof(Indicator.ThemeId)], (await founded.Get<CataloguePicks>().AddAsync(founded.Id, Ticked("NI 5"), new(0, null, null, null, ""), null, "Ann")).Problems.Keys);
    }

    [Fact]
    public async Task Edit_ReTheming_KeepsWhereItStoodAndSaysItInNames()
    {
        await using var founded = await Founded.CreateAsync(Day);
        var indicator = await founded.IndicatorAsync("LOC 1", "Health");
        indicator.ThemeId = (await founded.StateAsync()).Themes[1].Id;
        indicator.Title = "Homes, warm ones";

        Assert.True((await founded.Get<IndicatorEditing>().EditAsync(founded.Id, indicator, indicator.Version, "Ben")).IsDone);

        var state = await founded.StateAsync();
        var line = state.ChangesOf(ChangeSubject.Indicator, indicator.Id).First();
        Assert.Equal(("LOC 1 changed", "Ben"), (line.What, line.By));
        Assert.Equal([new("Theme", "Health", "Housing"), new FieldEdit("Title", "LOC 1 of ours", "Homes, warm ones")], line.Edits);
        await using var db = founded.Sample.Database.Of(founded.Id);
        Assert.Equal((state.Themes[0].Id, Day), await db.FormerPlacements.Select(f => ValueTuple.Create(f.ThemeId, f.Until)).SingleAsync());
    }

    [Fact]
    public async Task Edit_NothingChanged_WritesNothing()
    {
        await using var founded = await Founded.CreateAsync(Day);
        var indicator = await founded.IndicatorAsync("LOC 1", "Health");

        Assert.True((await founded.Get<IndicatorEditing>().EditAsync(founded.Id, indicator, indicator.Version, "Ben")).IsDone);

        Assert.Single((await founded.StateAsync()).ChangesOf(ChangeSubject.Indicator, indicator.Id)); // that it was added
    }

    [Fact]
    public async Task Edit_TwoEditors_TheSecondIsShownTheFirst()
    {
        await using var founded = await Founded.CreateAsync(Day);
        var seen = await founded.IndicatorAsync("LOC 1", "Health");
        var book = founded.Get<IndicatorEditing>();
        var (first, second) = ((await founded.StateAsync()).Indicators[0], (await founded.StateAsync()).Indicators[0]);
        (first.LagMonths, second.Decimals) = (6, 2);

        Assert.True((await book.EditAsync(founded.Id, first, seen.Version, "Ann")).IsDone);
        var saved = await book.EditAsync(founded.Id, second, seen.Version, "Ben");

        Assert.Equal(new FieldEdit("Lag months", "0", "6"), saved.Overtaken!.Edits.Single());
        Assert.Equal((6, 0), ((await founded.StateAsync()).Indicators[0].LagMonths, (await founded.StateAsync()).Indicators[0].Decimals));
    }

    [Fact]
    public async Task Edit_PolarityOfWhatHasATarget_IsRefused()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var state = (await sample.Get<SetUpReader>().ReadAsync("halton"))!;
        var indicator = state.Indicators.First(i => state.WithTarget.Contains(i.Id) && i.StandsInForId is null && i.Kind != IndicatorKind.Proxy);
        indicator.Polarity = (Polarity)(-(int)indicator.Polarity);

        var saved = await sample.Get<IndicatorEditing>().EditAsync(state.Partnership.Id, indicator, indicator.Version, "Ann");

        Assert.Equal([nameof(Indicator.Polarity)], saved.Problems.Keys);
    }

    [Fact]
    public async Task Stop_LaterScorecardsLeaveItOutAndEarlierOnesKeepIt()
    {
        await using var founded = await Founded.CreateAsync(Day);
        var indicator = await founded.IndicatorAsync("LOC 1", "Health");

        Assert.True((await founded.Get<IndicatorEditing>().StopAsync(founded.Id, indicator.Id, new(2009, 12, 31), indicator.Version, "Ann")).IsDone);

        Assert.NotNull((await founded.Sample.Scorecards.ReadAsync(founded.Slug, ReportingPeriod.Quarter(2009, 3)))!.Find("LOC 1"));
        Assert.Null((await founded.Sample.Scorecards.ReadAsync(founded.Slug, ReportingPeriod.Quarter(2009, 4)))!.Find("LOC 1"));
    }

    [Fact]
    public async Task Correct_RecalledName_SaysWhoWhenAndTheFormerName()
    {
        await using var founded = await Founded.CreateAsync(Day);
        CatalogueEntry recalled, confirmed;
        await using (var db = founded.Sample.Database.Shared())
        {
            recalled = db.Catalogue.AsNoTracking().Single(c => c.Code == "NI 2");
            confirmed = db.Catalogue.AsNoTracking().Single(c => c.Code == "NI 1");
        }
        var book = founded.Get<CatalogueBook>();
        const string Right = "% of people who feel that they belong to their immediate neighbourhood";

        Assert.True((await book.CorrectAsync(founded.Id, recalled.Id, Right, recalled.Polarity, recalled.Unit, recalled.Title, "Ann")).IsDone);
        Assert.False((await book.CorrectAsync(founded.Id, recalled.Id, "Another", recalled.Polarity, recalled.Unit, recalled.Title, "Ben")).IsDone); // looked before Ann saved
        Assert.False((await book.CorrectAsync(founded.Id, confirmed.Id, "Another", confirmed.Polarity, confirmed.Unit, confirmed.Title, "Ann")).IsDone);

        await using var after = founded.Sample.Database.Of(founded.Id);
        var entry = after.Catalogue.Single(c => c.Id == recalled.Id);
        Assert.Equal((Right, NameSource.Corrected), (entry.Title, entry.NameSource));
        Assert.StartsWith("Corrected by Ann on ", entry.SourceDetail, StringComparison.Ordinal);
        Assert.EndsWith("before: " + recalled.Title, entry.SourceDetail, StringComparison.Ordinal);
        var line = after.Changes.Single(c => c.Kind == ChangeKind.CatalogueCorrected);
        Assert.Equal([new("Title", recalled.Title, Right)], line.Edits);
    }

    private static Dictionary<string, Polarity?> Ticked(params string[] codes) => codes.ToDictionary(c => c, _ => (Polarity?)null, StringComparer.Ordinal);
}
