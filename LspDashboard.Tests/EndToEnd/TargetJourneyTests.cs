using LspDashboard.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LspDashboard.Tests.EndToEnd;

/// <summary>An advisor sets a target with the keyboard, sees what it would say, is told of a colleague's, and takes one back.</summary>
[Trait("Category", "Browser")]
[Collection(BrowserCollection.Name)]
public class TargetJourneyTests
{
    private const string Address = "/halton/indicators/ni-112/target";

    [Theory]
    [InlineData("light", 1440)]
    [InlineData("dark", 390)]
    public async Task Target_TypedByKeyboard_IsDrawnBeforeItIsSavedAndKeptInTheHistory(string theme, int width)
    {
        await using var app = await RunningApp.StartAsync();
        await using var opened = await BrowserPage.OpenAsync(app, Address, new(width, theme));
        var page = opened.Page;
        var picture = page.GetByRole(AriaRole.Region, new() { Name = "What it would say not saved" });
        await Expect(picture.GetByRole(AriaRole.Status)).ToContainTextAsync("2008 would stay Red.");
        await Accessible.AssertAsync(opened, "target");

        await TypeAsync(page, "Target value", "45");
        await Expect(picture.GetByRole(AriaRole.Row).Filter(new() { HasText = "2004" })).ToContainTextAsync("Green");
        await TypeAsync(page, "Target value", "4x");
        await Expect(page.Locator(".field").Filter(new() { HasText = "'4x' is no number. Write one such as 12.5." })).ToBeVisibleAsync();
        await Expect(picture).ToContainTextAsync("The picture shows what was last understood.");
        await Expect(picture.GetByRole(AriaRole.Row).Filter(new() { HasText = "2004" })).ToContainTextAsync("Green");
        await Accessible.AssertAsync(opened, "target, mistyped");

        await TypeAsync(page, "Target value", "40");
        await TypeAsync(page, "Agreed by (optional)", "the Board of 12 March 2010");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Uri(app.Url, "/halton/indicators/ni-112").ToString());
        var history = page.GetByRole(AriaRole.Region, new() { Name = "Who did what" });
        foreach (var text in new[] { "Target of NI 112 set for 2010", "23.6", "40.0", "the Board of 12 March 2010" }) await Expect(history).ToContainTextAsync(text);
        Assert.Empty(opened.Troubles);
    }

    [Fact]
    public async Task Target_AColleagueWasQuicker_IsShownBeforeItIsSavedOver()
    {
        await using var app = await RunningApp.StartAsync();
        await using var first = await BrowserPage.OpenAsync(app, Address);
        await using var second = await BrowserPage.OpenAsync(app, Address);
        await TypeAsync(first.Page, "Target value", "40");
        await first.Page.GetByRole(AriaRole.Button, new() { Name = "Save the target" }).ClickAsync();
        await Expect(first.Page).ToHaveURLAsync(new Uri(app.Url, "/halton/indicators/ni-112").ToString());

        await TypeAsync(second.Page, "Target value", "35");
        await second.Page.GetByRole(AriaRole.Button, new() { Name = "Save the target" }).ClickAsync();
        await Expect(second.Page.GetByText("Nothing of yours is saved yet.")).ToBeVisibleAsync();
        await Accessible.AssertAsync(second, "target, overtaken");
        await second.Page.GetByRole(AriaRole.Button, new() { Name = "Save the target" }).ClickAsync();

        await Expect(second.Page).ToHaveURLAsync(new Uri(app.Url, "/halton/indicators/ni-112").ToString());
        await second.GoAsync("/halton/history?kind=TargetSet");
        await Expect(second.Page.GetByRole(AriaRole.Article)).ToHaveCountAsync(2);
        await Accessible.AssertAsync(second, "history");
        Assert.Empty(second.Troubles);
    }

    private static async Task TypeAsync(IPage page, string label, string text)
    {
        var field = page.GetByLabel(label, new() { Exact = true });
        await field.FocusAsync();
        await page.Keyboard.PressAsync("ControlOrMeta+A");
        await page.Keyboard.TypeAsync(text);
    }
}
