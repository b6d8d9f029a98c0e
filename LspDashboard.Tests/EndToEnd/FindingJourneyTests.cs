using LspDashboard.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LspDashboard.Tests.EndToEnd;

/// <summary>Finding one's way by keys alone.</summary>
[Trait("Category", "Browser")]
[Collection(BrowserCollection.Name)]
public class FindingJourneyTests(RunningApp app)
{
    [Fact]
    public async Task CtrlK_ANumberTypedInOneGo_OpensThatIndicator()
    {
        await using var opened = await OpenAsync("/halton");

        await opened.Page.Keyboard.PressAsync("Control+k");
        // Enter comes before the server has answered: what is opened is still what was typed.
        await opened.Page.Keyboard.TypeAsync("n.i.112");
        await opened.Page.Keyboard.PressAsync("Enter");

        await Expect(opened.Page).ToHaveURLAsync(new Uri(app.Url, "/halton/indicators/ni-112").ToString());
        await Expect(opened.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Under-18 conceptions" })).ToBeFocusedAsync();
        await Expect(opened.Page.Locator("dialog[open]")).ToHaveCountAsync(0);
        Assert.Empty(opened.Troubles);
    }

    [Fact]
    public async Task Arrows_InTheList_MoveWhatIsChosenAndTheBoxKeepsTheFocus()
    {
        await using var opened = await OpenAsync("/halton");
        await opened.Page.Keyboard.PressAsync("/");
        var box = opened.Page.GetByRole(AriaRole.Combobox, new() { Name = "Search Halton" });
        var list = opened.Page.GetByRole(AriaRole.Listbox, new() { Name = "What was found" });
        await Expect(box).ToBeFocusedAsync();
        await box.FillAsync("homes");
        await Expect(list).ToHaveAttributeAsync("data-for", "homes");
        await Expect(list.GetByRole(AriaRole.Option).First).ToHaveAttributeAsync("aria-selected", "true");

        await opened.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(box).ToHaveAttributeAsync("aria-activedescendant", "palette-option-1");
        await opened.Page.Keyboard.PressAsync("ArrowUp");
        await opened.Page.Keyboard.PressAsync("ArrowUp"); // round to the last

        var last = list.GetByRole(AriaRole.Option).Last;
        await Expect(last).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(opened.Page.Locator("[role=option][aria-selected=true]")).ToHaveCountAsync(1);
        await Expect(box).ToHaveAttributeAsync("aria-activedescendant", (await last.GetAttributeAsync("id"))!);
        await Expect(box).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Recent_AfterAVisit_IsOfferedBeforeAnythingIsTyped()
    {
        await using var opened = await OpenAsync("/halton/indicators/ni-112");
        await opened.Page.WaitForFunctionAsync("() => Object.keys(localStorage).some(k => k.startsWith('lsp-recent:halton/') && localStorage[k].includes('ni-112'))");
        await opened.GoAsync("/halton/actions");
        await ReadyAsync(opened);

        await opened.Page.Keyboard.PressAsync("Control+k");

        await Expect(opened.Page.GetByRole(AriaRole.Group, new() { Name = "Where you were" }).GetByRole(AriaRole.Option).First).ToHaveTextAsync("NI 112 Under-18 conceptions, Halton");
    }

    [Fact]
    public async Task Keys_Sequence_GoThereAndRestWhileTyping()
    {
        await using var opened = await OpenAsync("/halton/indicators");
        var filter = opened.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Filter indicators" });
        await filter.FocusAsync();
        await opened.Page.Keyboard.TypeAsync("ga/?");
        await Expect(filter).ToHaveValueAsync("ga/?");
        await Expect(opened.Page.Locator("dialog[open]")).ToHaveCountAsync(0);
        await filter.BlurAsync();

        await opened.Page.Keyboard.PressAsync("g");
        await opened.Page.Keyboard.PressAsync("a");

        await Expect(opened.Page).ToHaveURLAsync(new Uri(app.Url, "/halton/actions").ToString());
    }

    [Fact]
    public async Task Keys_TurnedOff_StayOffButForTheSearch()
    {
        await using var opened = await OpenAsync("/halton");
        await opened.Page.Keyboard.PressAsync("?");
        await opened.Page.GetByRole(AriaRole.Switch).UncheckAsync();
        await opened.Page.Keyboard.PressAsync("Escape");
        await opened.GoAsync("/halton/actions");
        await ReadyAsync(opened);

        await opened.Page.Keyboard.PressAsync("?");
        await opened.Page.Keyboard.PressAsync("/");
        await opened.Page.Keyboard.PressAsync("g");
        await opened.Page.Keyboard.PressAsync("o");
        await opened.Page.Keyboard.PressAsync("Control+k");

        await Expect(opened.Page.GetByRole(AriaRole.Combobox, new() { Name = "Search Halton" })).ToBeFocusedAsync();
        await Expect(opened.Page).ToHaveURLAsync(new Uri(app.Url, "/halton/actions").ToString());
        // The way back is there for who has no key for it.
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Keys" }).ClickAsync();
        await Expect(opened.Page.GetByRole(AriaRole.Switch)).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task Search_InTheBar_WorksWithoutAScript()
    {
        var browser = await TestBrowser.GetAsync();
        await using var context = await browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(app.Url, "/halton").ToString());

        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "What to look for" }).FillAsync("155");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(new Uri(app.Url, "/halton/search?q=155").ToString());
        await Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link).First).ToContainTextAsync("Affordable homes delivered");
    }

    private async Task<BrowserPage> OpenAsync(string address)
    {
        var opened = await BrowserPage.OpenAsync(app, address);
        await ReadyAsync(opened);
        return opened;
    }

    // The script of the keys comes a moment after the page.
    private static Task ReadyAsync(BrowserPage opened) => opened.Page.Locator("dialog.palette[data-ready]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
}
