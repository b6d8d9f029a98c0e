using LspDashboard.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LspDashboard.Tests.EndToEnd;

/// <summary>A government office rates by judgement: it wins on every screen, the computed rating beside it, until it is withdrawn.</summary>
[Trait("Category", "Browser")]
[Collection(BrowserCollection.Name)]
public class JudgementJourneyTests
{
    private static readonly LocatorAssertionsToContainTextOptions Soon = new() { Timeout = 20_000 };

    // Both themes and both widths, each once.
    [Theory]
    [InlineData("light", 1440)]
    [InlineData("dark", 390)]
    public async Task Rating_GivenByHand_IsOnTheOverviewWithTheComputedBesideItUntilWithdrawn(string theme, int width)
    {
        await using var app = await RunningApp.StartAsync();
        await using var overview = await BrowserPage.OpenAsync(app, "/halton");
        var row = overview.Page.GetByRole(AriaRole.Table, new() { Name = "Indicators of Halton Strategic Partnership" }).GetByRole(AriaRole.Row).Filter(new() { HasText = "Under-18 conceptions" });
        await Expect(row).ToContainTextAsync("Red");
        await overview.Page.EvaluateAsync("() => { window.notReloaded = true; }");
        await using var judge = await BrowserPage.OpenAsync(app, "/halton/indicators/ni-112", new(width, theme));
        var page = judge.Page;
        var panel = page.GetByRole(AriaRole.Region, new() { Name = "Rating by judgement" });

        await panel.GetByRole(AriaRole.Link, new() { Name = "Rate by judgement" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Rate by judgement");
        await Accessible.AssertAsync(judge, "form");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the rating" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Choose one of the four ratings.");
        await Accessible.AssertAsync(judge, "form with problems");

        await page.GetByRole(AriaRole.Radio, new() { Name = "Amber/Green" }).CheckAsync();
        await page.GetByLabel("Reason").FillAsync("Clinic attendance doubled since September");
        await page.GetByLabel("Your name").FillAsync("A. Okafor, government office");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the rating" }).ClickAsync();

        foreach (var text in new[] { "Amber/Green", "Clinic attendance doubled since September", "A. Okafor, government office, 30 June 2010", "until 2010/11 Q1 has ended", "Red" })
            await Expect(panel).ToContainTextAsync(text);
        await Accessible.AssertAsync(judge, "indicator, judged");
        await Expect(row).ToContainTextAsync("by judgement, computed: Red", Soon);
        await Expect(row).ToContainTextAsync("Amber/Green");
        await Expect(overview.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("1 by judgement");
        await Accessible.AssertAsync(overview, "overview, judged");

        await panel.GetByRole(AriaRole.Button, new() { Name = "Withdraw" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Withdraw this rating?" });
        await Expect(dialog).ToContainTextAsync("counts again: Red");
        await Accessible.AssertAsync(judge, "withdraw dialog");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Withdraw the rating" }).ClickAsync();

        await Expect(panel).ToContainTextAsync("the computed rating counts");
        await Expect(panel.GetByRole(AriaRole.Table)).ToContainTextAsync("withdrawn 30 June 2010");
        await Accessible.AssertAsync(judge, "indicator, withdrawn");
        await Expect(row).Not.ToContainTextAsync("by judgement", new() { Timeout = 20_000 });
        Assert.True(await overview.Page.EvaluateAsync<bool>("() => window.notReloaded === true"));
    }

    [Fact]
    public async Task Rating_OfAThemeAndThePartnership_StandsOnTheOverview()
    {
        await using var app = await RunningApp.StartAsync();
        await using var opened = await BrowserPage.OpenAsync(app, "/halton");
        var page = opened.Page;

        await RateAsync("rate Safe Halton by judgement", "Red");
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "Themes" }).GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Safe Halton" })).ToContainTextAsync("by judgement, computed: Green");
        await RateAsync("rate the partnership by judgement", "Red");
        await Expect(page.Locator(".overall")).ToContainTextAsync("by judgement, computed:");
        await Accessible.AssertAsync(opened, "overview");

        async Task RateAsync(string link, string rating)
        {
            await page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync();
            await page.GetByRole(AriaRole.Radio, new() { Name = rating, Exact = true }).CheckAsync();
            await page.GetByLabel("Reason").FillAsync("Two contracts end in March");
            await page.GetByLabel("Your name").FillAsync("B. Lee");
            await page.GetByRole(AriaRole.Button, new() { Name = "Save the rating" }).ClickAsync();
        }
    }

    [Fact]
    public async Task Rating_OfAPeriodThatHasNotEnded_IsNotOffered()
    {
        await using var app = await RunningApp.StartAsync();
        await using var opened = await BrowserPage.OpenAsync(app, "/halton/rating?period=2010-11Q2");

        await Expect(opened.Page.GetByText("2010/11 Q2 ends on 30 September 2010, after 30 June 2010")).ToBeVisibleAsync();
        await Expect(opened.Page.GetByRole(AriaRole.Button, new() { Name = "Save the rating" })).ToHaveCountAsync(0);
        await Accessible.AssertAsync(opened, "not offered");
    }
}
