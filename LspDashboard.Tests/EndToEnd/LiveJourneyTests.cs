using System.Text.RegularExpressions;
using LspDashboard.Core.Importing;
using LspDashboard.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LspDashboard.Tests.EndToEnd;

/// <summary>The main job: a return accepted on one screen changes the others.</summary>
[Trait("Category", "Browser")]
[Collection(BrowserCollection.Name)]
public partial class LiveJourneyTests
{
    private static readonly LocatorAssertionsToContainTextOptions Soon = new() { Timeout = 20_000 };

    [Fact]
    public async Task Upload_AcceptedInOneBrowser_ChangesTheOtherAndUndoBringsItBack()
    {
        await using var app = await RunningApp.StartAsync();
        await using var overview = await BrowserPage.OpenAsync(app, "/halton");
        await using var indicator = await BrowserPage.OpenAsync(app, "/halton/indicators/ni-123");
        await using var sender = await BrowserPage.OpenAsync(app, "/halton/returns");
        var returns = new ReturnsScreen(sender.Page);

        var filter = overview.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Filter indicators" });
        await filter.FillAsync("ni 1");
        var row = overview.Page.GetByRole(AriaRole.Table, new() { Name = "Indicators of Halton Strategic Partnership" }).GetByRole(AriaRole.Row).Filter(new() { HasText = "Smokers who quit" });
        await Expect(overview.Page.GetByRole(AriaRole.Status).Filter(new() { HasTextRegex = Found() })).ToBeVisibleAsync();
        await row.EvaluateAsync("row => row.scrollIntoView({ block: 'center' })");
        await Expect(row).ToContainTextAsync("1,165");
        await Expect(row).ToContainTextAsync("Amber/Red");
        var actual = indicator.Page.GetByRole(AriaRole.Definition).Filter(new() { HasText = "1,165" }).First;
        await Expect(actual).ToBeVisibleAsync();
        await Expect(indicator.Page.Locator("[data-drawn]").First).ToBeAttachedAsync();
        var chartBefore = await ChartAsync(indicator.Page);
        foreach (var screen in new[] { overview, indicator }) await screen.Page.EvaluateAsync("() => { window.notReloaded = true; }");
        var place = await PlaceAsync(row);

        await returns.ChooseAsync("quitters.xlsx", ReturnWorkbook.Quitters(1262));
        await Expect(returns.Heading("quitters.xlsx waits for you")).ToBeVisibleAsync();
        var preview = sender.Page.GetByRole(AriaRole.Region, new() { Name = "quitters.xlsx waits for you" });
        await Expect(preview).ToContainTextAsync(OneChanged());
        await Expect(preview.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Smokers who quit" })).ToContainTextAsync(Effect());
        var sent = preview.GetByRole(AriaRole.Table).GetByRole(AriaRole.Row).Filter(new() { HasText = "NI 123" });
        foreach (var text in new[] { "2009/10 Q4", "1,165", "1,262", "+97 (+8.3%)", "Figures D2" }) await Expect(sent).ToContainTextAsync(text);
        await Expect(row).ToContainTextAsync("1,165");

        await returns.Accept.ClickAsync();

        await Expect(returns.Heading("quitters.xlsx was accepted")).ToBeVisibleAsync();
        await Expect(row).ToContainTextAsync("1,262", Soon);
        await Expect(row).ToContainTextAsync("Green");
        await Expect(row).Not.ToContainTextAsync("Amber/Red");
        await Expect(filter).ToHaveValueAsync("ni 1");
        Assert.InRange(await PlaceAsync(row), place - 8, place + 8);
        await Expect(indicator.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("1,262", Soon);
        await Expect(indicator.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "quitters.xlsx Figures D2" })).ToContainTextAsync("1,262");
        await ExpectChartAsync(indicator.Page, chart => chart != chartBefore, "the chart did not change");

        await returns.Undo.ClickAsync();
        await returns.UndoDialog.GetByRole(AriaRole.Button, new() { Name = "Undo the return" }).ClickAsync();

        await Expect(returns.History.GetByRole(AriaRole.Row).Filter(new() { HasText = "quitters.xlsx" })).ToContainTextAsync("undone", Soon);
        await Expect(returns.UndoDialog).ToBeHiddenAsync();
        await Expect(row).ToContainTextAsync("1,165", Soon);
        await Expect(row).ToContainTextAsync("Amber/Red");
        await Expect(filter).ToHaveValueAsync("ni 1");
        await Expect(actual).ToBeVisibleAsync();
        await ExpectChartAsync(indicator.Page, chart => chart == chartBefore, "the chart did not come back");
        foreach (var screen in new[] { overview, indicator })
        {
            Assert.True(await screen.Page.EvaluateAsync<bool>("() => window.notReloaded === true"));
            Assert.Empty(screen.Troubles);
        }
        Assert.Empty(sender.Troubles);
    }

    [Fact]
    public async Task Accept_OfAnotherProcess_ChangesAnOpenPage()
    {
        await using var app = await RunningApp.StartAsync();
        await using var opened = await BrowserPage.OpenAsync(app, "/halton/indicators/ni-123");
        var main = opened.Page.GetByRole(AriaRole.Main);
        await Expect(main).ToContainTextAsync("1,165");

        // As the command line does: the same intake on connections of its own.
        var outside = new ReturnIntake(app.Database, new(app.Database, TimeProvider.System), TimeProvider.System);
        var preview = await outside.UploadAsync("halton", "outside.xlsx", ReturnWorkbook.Quitters(1262), "command line");
        await outside.AcceptAsync("halton", preview.Return.Id, AcceptedRows.All, "command line");

        await Expect(main).ToContainTextAsync("1,262", Soon);
        await Expect(opened.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "outside.xlsx accepted: 1 value written." })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Accept_InOnePartnership_LeavesTheOthersAlone()
    {
        await using var app = await RunningApp.StartAsync();
        await using var salford = await BrowserPage.OpenAsync(app, "/salford");
        await using var halton = await BrowserPage.OpenAsync(app, "/halton");
        var before = await salford.Page.GetByRole(AriaRole.Main).InnerTextAsync();

        var preview = await app.Client.UploadAsync("halton", ReturnWorkbook.Quitters(1262));
        await app.Client.AcceptAsync("halton", preview.Id());

        await Expect(halton.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("1,262", Soon);
        Assert.Equal(before, await salford.Page.GetByRole(AriaRole.Main).InnerTextAsync());
    }

    private static Task<double> PlaceAsync(ILocator row) => row.EvaluateAsync<double>("row => row.getBoundingClientRect().top");

    private static Task<string> ChartAsync(IPage page) => page.EvaluateAsync<string>("() => [...document.querySelectorAll('[data-drawn] svg path')].map(p => p.getAttribute('d')).join(' ')");

    private static async Task ExpectChartAsync(IPage page, Func<string, bool> isRight, string otherwise)
    {
        for (var until = DateTime.UtcNow.AddSeconds(20); DateTime.UtcNow < until; await Task.Delay(100))
            if (isRight(await ChartAsync(page))) return;
        Assert.Fail(otherwise);
    }

    [GeneratedRegex(@"^\d+ of \d+$", RegexOptions.None, 1000)]
    private static partial Regex Found();

    [GeneratedRegex(@"New\s*0\s*Changed\s*1\s*Unchanged\s*0\s*Cannot be taken\s*0", RegexOptions.None, 1000)]
    private static partial Regex OneChanged();

    [GeneratedRegex(@"Amber/Red\s*→\s*Green", RegexOptions.None, 1000)]
    private static partial Regex Effect();
}
