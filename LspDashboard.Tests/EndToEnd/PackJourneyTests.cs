using System.Text.RegularExpressions;
using LspDashboard.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LspDashboard.Tests.EndToEnd;

/// <summary>A coordinator makes the pack, looks at it, keeps the way it was made, publishes it, and withdraws it.</summary>
[Trait("Category", "Browser")]
[Collection(BrowserCollection.Name)]
public class PackJourneyTests
{
    private static readonly LocatorAssertionsToBeVisibleOptions Patient = new() { Timeout = 60_000 };

    [Fact]
    public async Task Choices_AsQuickAsFingersAre_AllCountAndBackLeavesThePage()
    {
        await using var app = await RunningApp.StartAsync();
        await using var opened = await BrowserPage.OpenAsync(app, "/halton");
        var page = opened.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Board pack" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Board pack");
        await opened.InteractiveAsync();

        // Before the page has answered the first.
        await page.EvaluateAsync("() => { for (const box of [...document.querySelectorAll('.parts ol input')].slice(2, 5)) box.click(); }");

        await Expect(page).ToHaveURLAsync(new Regex("sections=story,exceptions,risks,working,returns,restated,method$"));
        await Expect(page.FrameLocator("iframe").GetByRole(AriaRole.Heading, new() { Name = "Decisions" })).ToHaveCountAsync(0);
        // What is shown beside the choices is no step of its own.
        await page.GoBackAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/halton$"));
        Assert.Empty(opened.Troubles);
    }

    [Theory]
    [InlineData("light", 1440)]
    [InlineData("dark", 390)]
    public async Task Pack_FromOneClickToTheTable_AndShownAsItWas(string theme, int width)
    {
        await using var app = await RunningApp.StartAsync();
        await using var opened = await BrowserPage.OpenAsync(app, "/halton", new(width, theme));
        var page = opened.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Board pack" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Board pack");
        await opened.InteractiveAsync();
        var preview = page.FrameLocator("iframe");
        await Expect(preview.GetByText("Eight of 15 rated indicators are on plan.")).ToBeVisibleAsync(Patient);

        // For the public: risks and decisions are not in it; the address says so.
        await page.GetByLabel("For", new() { Exact = true }).SelectOptionAsync("The public");
        await Expect(page).ToHaveURLAsync(new Regex("audience=public"));
        await Expect(preview.GetByRole(AriaRole.Heading, new() { Name = "Risks" })).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Every indicator" }).UncheckAsync();
        await Expect(page).ToHaveURLAsync(new Regex("sections="));
        await Expect(preview.GetByRole(AriaRole.Heading, new() { Name = "Every indicator" })).ToHaveCountAsync(0);
        await Accessible.AssertAsync(opened, "builder");

        // The choices are kept under a name, and found again.
        await page.GetByLabel("Save these choices as").FillAsync("For the website");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "For the website" })).ToBeVisibleAsync();
        await opened.GoAsync("/halton/pack");
        await page.GetByRole(AriaRole.Link, new() { Name = "For the website" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("audience=public"));

        await page.GetByRole(AriaRole.Button, new() { Name = "Publish for The public" }).ClickAsync();
        var asked = page.GetByRole(AriaRole.Dialog, new() { Name = "Publish this pack?" });
        await Expect(asked).ToContainTextAsync("The public");
        await Accessible.AssertAsync(opened, "asked whether to publish");
        await asked.GetByRole(AriaRole.Button, new() { Name = "Publish it" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Its files" })).ToBeVisibleAsync(Patient);
        await Expect(page.GetByText("None of its figures has been restated since it was published.")).ToBeVisibleAsync();
        await Accessible.AssertAsync(opened, "published");
        var published = page.Url;
        await opened.GoAsync("/halton");
        await page.GetByRole(AriaRole.Link, new() { Name = "The pack for The public" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(published);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Word" }).ClickAsync());
        Assert.Equal("halton-public-pack-2009-10Q4.docx", download.SuggestedFilename);

        await page.GetByRole(AriaRole.Button, new() { Name = "Withdraw it" }).ClickAsync();
        await Expect(page.GetByText("Say why it is withdrawn.")).ToBeVisibleAsync();
        await page.GetByLabel("Why it is withdrawn").FillAsync("Put on the website too early.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Withdraw it" }).ClickAsync();
        await Expect(page.GetByText("Put on the website too early. Withdrawn by")).ToBeVisibleAsync();
        await Accessible.AssertAsync(opened, "withdrawn");
        await opened.GoAsync("/halton/packs");
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Withdrawn");
        await Accessible.AssertAsync(opened, "list");
    }

    [Theory]
    [InlineData("light", 1440)]
    [InlineData("dark", 390)]
    public async Task HtmlPack_OpenedByItself_IsAccessible(string theme, int width)
    {
        await using var app = await RunningApp.StartAsync();
        await using var opened = await BrowserPage.OpenAsync(app, null, new(width, theme));

        await opened.Page.GotoAsync(new Uri(app.Url, "/halton/board-pack.html?shown=1&depth=full").ToString());

        await Accessible.AssertAsync(opened, "the pack in HTML");
    }
}
