using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Storage.SetUp;

namespace LspDashboard.Tests.Core.Storage.SetUp;

/// <summary>
/// Halton 2005 as its Board papers have it: five specialist strategic partnerships, four from July, five others from November.
/// What was reported in between stays under the names and bodies of its day.
/// </summary>
public class HaltonRealignmentTests
{
    private static readonly DateOnly June = new(2005, 6, 30);
    private static readonly DateOnly July = new(2005, 7, 20);
    private static readonly DateOnly November = new(2005, 11, 16);

    [Fact]
    public async Task Scorecards_OfEachDay_ShowTheThemesAndBodiesOfThatDay()
    {
        await using var halton = await Founded.CreateAsync(June, "Health\nUrban Renewal\nLife Chances and Employment\nWealth and Equality\nSafe and Attractive Neighbourhoods");
        Assert.True((await halton.Get<BodyBook>().AddAsync(halton.Id, "Health SSP\nUrban Renewal SSP", new() { Name = "", Kind = BodyKind.ThematicPartnership }, "Ann")).IsDone);
        var bodies = (await halton.StateAsync()).Bodies;
        foreach (var (code, theme, body) in new[] { ("H 1", "Health", 0), ("U 1", "Urban Renewal", 1), ("L 1", "Life Chances and Employment", 1), ("W 1", "Wealth and Equality", 1), ("S 1", "Safe and Attractive Neighbourhoods", 0) })
            await halton.IndicatorAsync(code, theme, i => i.BodyId = bodies[body].Id);

        // July: five become four. Two merge, three are renamed.
        await halton.StandAtAsync(July);
        await RenameAsync(halton, "Health", "Healthy Halton");
        await RenameAsync(halton, "Safe and Attractive Neighbourhoods", "Safer Halton");
        await RenameAsync(halton, "Life Chances and Employment", "Halton's People");
        Assert.True((await halton.Get<ThemeRealignment>().MergeAsync(halton.Id, [await ThemeAsync(halton, "Urban Renewal"), await ThemeAsync(halton, "Wealth and Equality")], new(null, "Living and Working in Halton"), "Ann")).IsDone);
        Assert.True((await halton.Get<BodyRealignment>().MergeAsync(halton.Id, [bodies[1].Id], new(bodies[0].Id), "Ann")).IsDone);

        // November: four become five others. One splits.
        await halton.StandAtAsync(November);
        await RenameAsync(halton, "Safer Halton", "Safe Halton");
        await RenameAsync(halton, "Halton's People", "Halton's Adults");
        await RenameAsync(halton, "Living and Working in Halton", "Renewing Halton");
        var young = (await halton.StateAsync()).Indicators.Single(i => i.Code == "W 1").Id;
        Assert.True((await halton.Get<ThemeRealignment>().SplitAsync(halton.Id, await ThemeAsync(halton, "Renewing Halton"), [young], new(null, "Children and Young People"), "Ann")).IsDone);
        Assert.True((await halton.Get<BodyBook>().EditAsync(halton.Id, new() { Id = bodies[0].Id, Name = "Healthy Halton Board", Kind = BodyKind.ThematicPartnership }, (await halton.StateAsync()).Bodies[0].Version, "Ann")).IsDone);

        Assert.Equal(
            ["H 1: Health, Health SSP", "L 1: Life Chances and Employment, Urban Renewal SSP", "S 1: Safe and Attractive Neighbourhoods, Health SSP", "U 1: Urban Renewal, Urban Renewal SSP", "W 1: Wealth and Equality, Urban Renewal SSP"],
            await ShownAsync(halton, July.AddDays(-1)));
        string[] summer = ["H 1: Healthy Halton, Health SSP", "L 1: Halton's People, Health SSP", "S 1: Safer Halton, Health SSP", "U 1: Living and Working in Halton, Health SSP", "W 1: Living and Working in Halton, Health SSP"];
        Assert.Equal(summer, await ShownAsync(halton, July));
        Assert.Equal(summer, await ShownAsync(halton, November.AddDays(-1)));
        Assert.Equal(
            ["H 1: Healthy Halton, Healthy Halton Board", "L 1: Halton's Adults, Healthy Halton Board", "S 1: Safe Halton, Healthy Halton Board", "U 1: Renewing Halton, Healthy Halton Board", "W 1: Children and Young People, Healthy Halton Board"],
            await ShownAsync(halton, November));

        var state = await halton.StateAsync();
        Assert.Equal(["Urban Renewal", "Wealth and Equality"], state.Themes.Where(t => t.ClosedOn == July).Select(t => t.Name).Order());
        Assert.Equal((bodies[1].Id, bodies[0].Id, July), state.BodySuccessions.Select(s => (s.FromBodyId, s.ToBodyId, s.On)).Single());
    }

    private static async Task<List<string>> ShownAsync(Founded halton, DateOnly day)
    {
        var card = (await halton.Sample.Scorecards.ReadAsync(halton.Slug, ReportingPeriod.Quarter(2005, 1), day))!;
        Assert.Equal(card.Indicators.Select(i => i.Indicator.Theme!.Name).Distinct().Order(), card.Themes.Select(t => t.Theme.Name).Order());
        return card.Indicators.Select(i => $"{i.Indicator.Code}: {i.Indicator.Theme!.Name}, {i.Indicator.Body!.Name}").Order(StringComparer.Ordinal).ToList();
    }

    private static async Task RenameAsync(Founded halton, string from, string to)
    {
        var theme = (await halton.StateAsync()).Themes.Single(t => t.Name == from);
        Assert.True((await halton.Get<ThemeBook>().RenameAsync(halton.Id, theme.Id, to, theme.Version, "Ann")).IsDone);
    }

    private static async Task<int> ThemeAsync(Founded halton, string name) => (await halton.StateAsync()).Themes.Single(t => t.Name == name).Id;
}
