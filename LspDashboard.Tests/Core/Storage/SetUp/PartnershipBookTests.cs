using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Storage.SetUp;
using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Core.Storage.SetUp;

public class PartnershipBookTests
{
    private static readonly DateOnly Day = new(2010, 6, 30);

    [Fact]
    public async Task Found_AreaThatIsNotKnown_IsAddedWithIt()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var made = await new Founded(sample, "allerdale").MadeAsync(Day);
        made.AreaId = 0;

        Assert.True((await sample.Get<PartnershipBook>().FoundAsync(new(made) { NewArea = new() { Code = "E07000026", Name = "Allerdale", Kind = AreaKind.LocalAuthority } }, "Ann")).IsDone);

        var state = (await sample.Get<SetUpReader>().ReadAsync("allerdale"))!;
        Assert.Equal(("E07000026", "Allerdale"), (state.Partnership.Area!.Code, state.Partnership.Area.Name));
        Assert.False(state.Partnership.IsSample);
    }

    [Fact]
    public async Task Found_SomethingWrong_NothingIsKept()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var made = await new Founded(sample, "halton").MadeAsync(Day); // the address of another
        made.AreaId = 0;
        var before = await CountAsync(sample);

        var saved = await sample.Get<PartnershipBook>().FoundAsync(new(made) { NewArea = new() { Code = "E07000026", Name = "Allerdale", Kind = AreaKind.LocalAuthority }, Themes = "Health" }, "Ann");

        Assert.Equal([nameof(Partnership.Slug)], saved.Problems.Keys);
        Assert.Equal(before, await CountAsync(sample));
    }

    [Fact]
    public async Task Found_ThemeTwice_NothingIsKept()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var before = await CountAsync(sample);

        var saved = await sample.Get<PartnershipBook>().FoundAsync(new(await new Founded(sample, "allerdale").MadeAsync(Day)) { Themes = "Health\nhealth" }, "Ann");

        Assert.StartsWith("Line 2, health:", saved.Problems[nameof(Founding.Themes)], StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync(sample));
    }

    [Fact]
    public async Task Edit_NameAndAreas_KeepTheFormerNameForPastDays()
    {
        await using var founded = await Founded.CreateAsync(Day);
        var state = await founded.StateAsync();
        var chorley = state.Areas.Single(a => a.Name == "Chorley").Id;
        var edited = state.Partnership;
        (edited.Name, edited.UsesRatings) = ("Wirksworth Together", false);

        Assert.True((await founded.Get<PartnershipBook>().EditAsync(edited, [chorley], edited.Version, "Ann")).IsDone);

        var after = await founded.StateAsync();
        Assert.Equal([chorley], after.FurtherAreas);
        Assert.Equal(["Further areas:  → Chorley", "Name: Wirksworth Partnership → Wirksworth Together", "Uses ratings: yes → no"], after.Changes[0].Edits.Select(e => $"{e.Field}: {e.Before} → {e.After}"));
        Assert.Equal("Wirksworth Partnership", (await founded.Sample.Facts.ReadAsync(founded.Slug, Day.AddDays(-1)))!.Partnership.Name);
        Assert.Equal("Wirksworth Together", (await founded.Sample.Facts.ReadAsync(founded.Slug))!.Partnership.Name);
    }

    [Fact]
    public async Task Merge_TwoPartnerships_KeepsEveryFigureWithItsDatesAndClosesThem()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (halton, salford) = ((await sample.Facts.ReadAsync("halton"))!, (await sample.Facts.ReadAsync("salford"))!);
        var made = await new Founded(sample, "mersey").MadeAsync(Day);
        made.CurrentPeriod = ReportingPeriod.Quarter(2009, 4);

        Assert.True((await sample.Get<PartnershipBook>().FoundAsync(new(made) { Predecessors = [halton.Partnership.Id, salford.Partnership.Id] }, "Ann")).IsDone);

        var merged = (await sample.Facts.ReadAsync("mersey"))!;
        Assert.Equal(halton.Indicators.Select(i => i.Code).Union(salford.Indicators.Select(i => i.Code)).Order(), merged.Indicators.Select(i => i.Code).Order());
        Assert.Equal(Figures(halton).Order(), Figures(merged, halton.Indicators.Select(i => i.Code)).Intersect(Figures(halton)).Order());
        Assert.Equal(halton.Targets.Count, merged.Targets.Count(t => halton.Indicators.Any(i => i.Code == merged.Indicators.Single(m => m.Id == t.IndicatorId).Code)));
        Assert.Equal(halton.Themes.Select(t => t.Name).Union(salford.Themes.Select(t => t.Name)).Order(), merged.Themes.Select(t => t.Name).Order());
        // Rated as they were.
        var (before, after) = ((await sample.Scorecards.ReadAsync("halton"))!, (await sample.Scorecards.ReadAsync("mersey"))!);
        Assert.All(before.Indicators, i => Assert.Equal((i.Indicator.Code, i.Rating.Rating, i.Actual?.Value), (i.Indicator.Code, after.Find(i.Indicator.Code)!.Rating.Rating, after.Find(i.Indicator.Code)!.Actual?.Value)));

        foreach (var predecessor in new[] { halton, salford })
        {
            Assert.Equal(Day, (await sample.Get<SetUpReader>().ReadAsync(predecessor.Partnership.Slug))!.Partnership.ClosedOn);
            Assert.Equal([("mersey", Day)], (await sample.Get<Followers>().OfAsync(predecessor.Partnership.Id)).Select(f => (f.Follower.Slug, f.On)));
            Assert.Equal(Figures(predecessor).Order(), Figures((await sample.Facts.ReadAsync(predecessor.Partnership.Slug))!).Order());
        }
        Assert.Equal([nameof(Founding.Predecessors)], (await sample.Get<PartnershipBook>().FoundAsync(
            new(await new Founded(sample, "mersey-two").MadeAsync(Day)) { Predecessors = [halton.Partnership.Id] }, "Ann")).Problems.Keys);
    }

    [Fact]
    public async Task Split_PredecessorThatLivesOn_StaysOpen()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var halton = (await sample.Facts.ReadAsync("halton"))!;

        Assert.True((await sample.Get<PartnershipBook>().FoundAsync(new(await new Founded(sample, "runcorn").MadeAsync(Day)) { Predecessors = [halton.Partnership.Id], ClosesPredecessors = false }, "Ann")).IsDone);

        Assert.Null((await sample.Facts.ReadAsync("halton"))!.Partnership.ClosedOn);
        Assert.Equal(halton.Indicators.Count, (await sample.Facts.ReadAsync("runcorn"))!.Indicators.Count);
    }

    private static IEnumerable<string> Figures(LspDashboard.Core.Storage.PartnershipFacts facts, IEnumerable<string>? codes = null)
    {
        var byId = facts.Indicators.ToDictionary(i => i.Id, i => i.Code);
        return facts.Observations.Where(o => codes?.Contains(byId[o.IndicatorId]) != false)
            .Select(o => FormattableString.Invariant($"{byId[o.IndicatorId]} {o.AreaId} {o.Period.Code} {o.Revision} {o.Value} {o.Numerator} {o.Denominator} {o.KnownFrom:o} {o.RecordedAt:o} {o.SourceFile} {o.SourceCell}"));
    }

    private static async Task<(int, int, int)> CountAsync(SampleDatabase sample)
    {
        await using var db = sample.Database.Shared();
        return (await db.Partnerships.CountAsync(), await db.Areas.CountAsync(), await db.Themes.IgnoreQueryFilters().CountAsync());
    }
}
