using LspDashboard.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LspDashboard.Tests.EndToEnd;

/// <summary>An owner writes, the advisor agrees, and the Board reads it on the overview; an action is entered and its progress said.</summary>
[Trait("Category", "Browser")]
[Collection(BrowserCollection.Name)]
public class DeliveryJourneyTests
{
    private static readonly LocatorAssertionsToContainTextOptions Soon = new() { Timeout = 20_000 };

    [Theory]
    [InlineData("light", 1440)]
    [InlineData("dark", 390)]
    public async Task Words_WrittenWithTheKeyboardAndAgreed_StandBesideTheException(string theme, int width)
    {
        await using var app = await RunningApp.StartAsync();
        await using var desk = await BrowserPage.OpenAsync(app, "/halton/commentary", new(width, theme));
        var page = desk.Page;
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("2 of 5 still to write");

        await page.GetByLabel("Words on NI 123", new() { Exact = true }).FillAsync("Two of four employers began late. The last begins in July.");
        await page.Keyboard.PressAsync("Control+Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("1 of 5 still to write", Soon);
        await Expect(page.GetByLabel("Words on HAL P1", new() { Exact = true })).ToBeFocusedAsync();
        await Accessible.AssertAsync(desk, "desk, one handed in");

        await desk.GoAsync("/halton/indicators/ni-123");
        var words = page.GetByRole(AriaRole.Region, new() { Name = "In the owner's words" });
        await Expect(words).ToContainTextAsync("Handed in by");
        await words.GetByRole(AriaRole.Button, new() { Name = "Agree these words on NI 123" }).ClickAsync();
        await Expect(words).ToContainTextAsync("Agreed by", Soon);
        await words.GetByText("History: two versions").ClickAsync();
        await Expect(words).ToContainTextAsync("The same words.");
        await Accessible.AssertAsync(desk, "indicator, agreed");
        Assert.Empty(desk.Troubles);
    }

    [Fact]
    public async Task Words_TwoWriters_TheSecondIsShownTheFirsts()
    {
        await using var app = await RunningApp.StartAsync();
        await using var first = await BrowserPage.OpenAsync(app, "/halton/commentary");
        await using var second = await BrowserPage.OpenAsync(app, "/halton/commentary");
        await second.Page.GetByLabel("Words on HAL P1", new() { Exact = true }).FillAsync("Mine, begun before.");

        await first.Page.GetByLabel("Words on HAL P1", new() { Exact = true }).FillAsync("Theirs, saved first.");
        await first.Page.GetByRole(AriaRole.Button, new() { Name = "Keep a draft on HAL P1" }).ClickAsync();
        await Expect(first.Page.GetByText("only who may write sees it")).ToBeVisibleAsync();
        await second.Page.GetByRole(AriaRole.Button, new() { Name = "Hand in the words on HAL P1" }).ClickAsync();

        var alert = second.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "saved since you opened this" });
        await Expect(alert).ToContainTextAsync("Theirs, saved first.");
        await Expect(second.Page.GetByLabel("Words on HAL P1", new() { Exact = true })).ToHaveValueAsync("Mine, begun before.");
        await Accessible.AssertAsync(second, "overtaken");
        await second.Page.GetByRole(AriaRole.Button, new() { Name = "Hand in the words on HAL P1" }).ClickAsync();
        await Expect(second.Page.GetByText("Mine, begun before.").First).ToBeVisibleAsync();
        await Expect(first.Page.GetByText("Mine, begun before.").First).ToBeVisibleAsync(new() { Timeout = 20_000 });
    }

    [Fact]
    public async Task Action_EnteredOnOneLineAndProgressed_ComesNextOnTheIndicator()
    {
        await using var app = await RunningApp.StartAsync();
        await using var opened = await BrowserPage.OpenAsync(app, "/halton/actions/add?indicator=ni-152");
        var page = opened.Page;

        await page.GetByRole(AriaRole.Button, new() { Name = "Add the action" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Say by when");
        await Accessible.AssertAsync(opened, "add, with problems");
        await page.GetByLabel("What is to be done", new() { Exact = true }).FillAsync("Train advisers");
        await page.GetByLabel("Who", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "Council" });
        await page.GetByLabel("By when", new() { Exact = true }).FillAsync("2010-07-09");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add the action" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Train advisers");
        await page.GetByLabel("% complete", new() { Exact = true }).FillAsync("10");
        await page.GetByLabel("Note (optional)", new() { Exact = true }).FillAsync("Rooms are booked");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save progress" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "What was said so far" })).ToContainTextAsync("Rooms are booked");
        await Accessible.AssertAsync(opened, "action");

        await opened.GoAsync("/halton/indicators/ni-152");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "What is being done" })).ToContainTextAsync("Train advisers");
        Assert.Empty(opened.Troubles);
    }
}
