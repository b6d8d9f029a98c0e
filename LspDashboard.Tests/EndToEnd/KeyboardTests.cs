using System.Text.RegularExpressions;
using LspDashboard.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LspDashboard.Tests.EndToEnd;

/// <summary>Nothing here touches a mouse.</summary>
[Trait("Category", "Browser")]
[Collection(BrowserCollection.Name)]
public partial class KeyboardTests(RunningApp app)
{
    [Theory]
    [InlineData("/halton")]
    [InlineData("/halton/returns")]
    public async Task SkipLink_FirstStop_LeadsToTheContent(string address)
    {
        await using var opened = await BrowserPage.OpenAsync(app, address);
        // A fresh start of the keyboard: navigation puts the focus on the heading.
        await opened.Page.EvaluateAsync("() => { document.activeElement?.blur(); getSelection()?.removeAllRanges(); document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex'); }");
        await opened.Page.Keyboard.PressAsync("Tab");
        var skip = opened.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" });
        await Expect(skip).ToBeFocusedAsync();
        await Expect(skip).ToBeInViewportAsync();

        await opened.Page.Keyboard.PressAsync("Enter");

        await Expect(opened.Page).ToHaveURLAsync(new Uri(app.Url, address + "#main").ToString());
        await Expect(opened.Page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
        Assert.Empty(opened.Troubles);
    }

    [Fact]
    public async Task SortHeader_Enter_SortsUpThenDown()
    {
        await using var opened = await BrowserPage.OpenAsync(app, "/halton/indicators");
        var header = opened.Page.GetByRole(AriaRole.Columnheader, new() { Name = "Indicator", Exact = true });
        var firstLink = opened.Page.GetByRole(AriaRole.Table).GetByRole(AriaRole.Rowheader).First.GetByRole(AriaRole.Link);
        await header.GetByRole(AriaRole.Button).FocusAsync();

        await opened.Page.Keyboard.PressAsync("Enter");
        await Expect(header).ToHaveAttributeAsync("aria-sort", "ascending");
        var first = await firstLink.InnerTextAsync();
        await opened.Page.Keyboard.PressAsync("Enter");

        await Expect(header).ToHaveAttributeAsync("aria-sort", "descending");
        await Expect(header.GetByRole(AriaRole.Button)).ToBeFocusedAsync();
        Assert.True(string.Compare(first, await firstLink.InnerTextAsync(), StringComparison.OrdinalIgnoreCase) < 0);
    }

    [Fact]
    public async Task PeriodPicker_ByKeyboard_ChangesThePeriodOfTheAddress()
    {
        await using var opened = await BrowserPage.OpenAsync(app, "/halton");
        await opened.Page.Locator("summary").Filter(new() { HasText = "Reporting period: 2009/10 Q4" }).FocusAsync();

        await opened.Page.Keyboard.PressAsync("Enter");
        var choice = opened.Page.GetByLabel("Reporting period", new() { Exact = true });
        await Expect(choice).ToBeVisibleAsync();
        await opened.Page.Keyboard.PressAsync("Tab");
        await Expect(choice).ToBeFocusedAsync();
        await choice.SelectOptionAsync("2009-10Q3");
        await Expect(opened.Page.GetByLabel("As known on", new() { Exact = true })).ToHaveValueAsync("2010-03-31");
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Show" }).FocusAsync();
        await opened.Page.Keyboard.PressAsync("Enter");

        await Expect(opened.Page).ToHaveURLAsync(InThirdQuarter());
        await Expect(opened.Page.Locator("summary").Filter(new() { HasText = "Reporting period: 2009/10 Q3" })).ToBeVisibleAsync();
        await Expect(opened.Page.GetByRole(AriaRole.Heading, new() { Name = "All indicators 2009/10 Q3" })).ToBeVisibleAsync();
        Assert.Empty(opened.Troubles);
    }

    [Fact]
    public async Task ThemeToggle_Chosen_IsRememberedOnTheNextPageAndVisit()
    {
        await using var opened = await BrowserPage.OpenAsync(app, "/halton");
        var html = opened.Page.Locator("html");
        await Expect(html).ToHaveAttributeAsync("data-theme", "light");
        var toggle = opened.Page.GetByRole(AriaRole.Group, new() { Name = "Colours" });
        await toggle.GetByRole(AriaRole.Radio, new() { Name = "As the system" }).FocusAsync();
        await opened.Page.Keyboard.PressAsync("ArrowLeft");
        await Expect(html).ToHaveAttributeAsync("data-theme", "dark");

        await opened.Page.GetByRole(AriaRole.Link, new() { Name = "Indicators", Exact = true }).First.PressAsync("Enter");
        await Expect(opened.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("in use");
        await Expect(html).ToHaveAttributeAsync("data-theme", "dark");
        await opened.Page.ReloadAsync();

        await opened.InteractiveAsync();
        await Expect(html).ToHaveAttributeAsync("data-theme", "dark");
        await Expect(toggle.GetByRole(AriaRole.Radio, new() { Name = "Dark" })).ToBeCheckedAsync();
    }

    // As many rows as hold the colours back, and some that stay in view.
    [Fact]
    public async Task ThemeToggle_OnALongPage_ChangesEveryRowAndLeavesNothingBehind()
    {
        await using var opened = await BrowserPage.OpenAsync(app, "/halton");
        await opened.InteractiveAsync();
        await opened.Page.EvaluateAsync("() => { for (let i = 0; i < 10; i++) for (const rows of [...document.querySelectorAll('.scorecard tbody')].slice(0, 5)) rows.parentElement.append(rows.cloneNode(true)); }");
        const string Inks = "() => [...new Set([...document.querySelectorAll('.scorecard tbody th a')].map(a => getComputedStyle(a).color))]";
        var before = await opened.Page.EvaluateAsync<string[]>(Inks);

        await opened.Page.GetByRole(AriaRole.Radio, new() { Name = "As the system" }).FocusAsync();
        await opened.Page.Keyboard.PressAsync("ArrowLeft");
        await Expect(opened.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await Expect(opened.Page.Locator("tr[data-theme], body[data-theme]")).ToHaveCountAsync(0);

        // One ink before and one after, which is another.
        Assert.NotEqual(Assert.Single(before), Assert.Single(await opened.Page.EvaluateAsync<string[]>(Inks)));
        // Twice at once: the last choice holds.
        await opened.Page.EvaluateAsync("() => { for (const choice of ['light', 'dark', 'light']) document.querySelector(`[data-theme-choice][value=${choice}]`).click(); }");
        await Expect(opened.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "light");
        await Expect(opened.Page.Locator("tr[data-theme], body[data-theme]")).ToHaveCountAsync(0);
        Assert.Equal(before, await opened.Page.EvaluateAsync<string[]>(Inks));
        Assert.Empty(opened.Troubles);
    }

    [Fact]
    public async Task UndoDialog_Escape_ClosesItAndGivesTheFocusBack()
    {
        await using var own = await RunningApp.StartAsync();
        var sent = await own.Client.UploadAsync("halton", ReturnWorkbook.Quitters(1262));
        await own.Client.AcceptAsync("halton", sent.Id());
        await using var opened = await BrowserPage.OpenAsync(own, "/halton/returns");
        var returns = new ReturnsScreen(opened.Page);

        await returns.Undo.PressAsync("Enter");
        await Expect(returns.UndoDialog).ToBeVisibleAsync();
        await opened.Page.Keyboard.PressAsync("Escape");

        await Expect(returns.UndoDialog).ToBeHiddenAsync();
        await Expect(returns.Undo).ToBeFocusedAsync();
        await Expect(returns.History).ToContainTextAsync("accepted");
    }

    [GeneratedRegex(@"/halton\?period=2009-10Q3&asOf=2010-03-31$", RegexOptions.None, 1000)]
    private static partial Regex InThirdQuarter();
}
