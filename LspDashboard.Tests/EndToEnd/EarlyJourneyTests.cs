using LspDashboard.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LspDashboard.Tests.EndToEnd;

/// <summary>What a reader does before the page has come alive is kept: here the connection is held back until they have done it.</summary>
[Trait("Category", "Browser")]
[Collection(BrowserCollection.Name)]
public class EarlyJourneyTests(RunningApp app)
{
    [Fact]
    public async Task DoneBeforeThePageIsAlive_IsDoneAllTheSame()
    {
        await using var opened = await BrowserPage.OpenAsync(app, "/about:blank");
        var page = opened.Page;
        var go = new TaskCompletionSource();
        await page.RouteAsync("**/_blazor/negotiate**", async route =>
        {
            await go.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(new Uri(app.Url, "/halton").ToString(), new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        var filter = page.GetByRole(AriaRole.Searchbox, new() { Name = "Filter indicators" });

        await page.GetByRole(AriaRole.Combobox, new() { Name = "Rating" }).SelectOptionAsync("red,amberred");
        await page.Locator("details.period-picker > summary").ClickAsync();
        await filter.FillAsync("homes");
        await filter.FocusAsync();
        go.SetResult();

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Show all 19" })).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await Expect(filter).ToHaveValueAsync("homes");
        await Expect(filter).ToBeFocusedAsync();
        await Expect(page.Locator("details.period-picker")).ToHaveAttributeAsync("open", "");
        await Expect(page.Locator(".scorecard tbody tr:not(.group)")).ToHaveCountAsync(1);
        await Expect(page.Locator(".scorecard tbody")).ToContainTextAsync("Net additional homes");
    }
}
