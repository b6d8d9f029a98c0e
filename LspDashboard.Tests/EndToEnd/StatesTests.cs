using System.Globalization;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LspDashboard.Tests.EndToEnd;

/// <summary>Every state of a page, not the page alone, is held to WCAG 2.2 AA: at a desk, on a phone and at 200% zoom, by day and by night.</summary>
[Trait("Category", "Browser")]
[Collection(BrowserCollection.Name)]
public class StatesTests(RunningApp app)
{
    // Targets in a sentence, and those of the browser itself, are excepted (2.5.8).
    private const string TooSmall = """
        () => [...document.querySelectorAll('dialog[open] :is(a, button, input, select, summary), details[data-menu][open] :is(a, button, input, select)')]
            .filter(e => e.checkVisibility() && !(e.tagName === 'A' && getComputedStyle(e).display === 'inline') && !e.matches('.visually-hidden'))
            .map(e => [e, e.getBoundingClientRect()]).filter(([e, r]) => r.width > 0 && (r.width < 24 || r.height < 24) && !e.closest('label'))
            .map(([e, r]) => `${e.outerHTML.slice(0, 90)} ${Math.round(r.width)}x${Math.round(r.height)}`)
        """;

    private static readonly Reader[] Readers = [new(1440), new(390), new(1440, Zoom: 2)];

    public static TheoryData<string> EveryState() => [.. PageState.All.Keys];

    [Theory]
    [MemberData(nameof(EveryState))]
    public async Task State_EveryReader_MeetsWcagWithoutTrouble(string name)
    {
        var state = PageState.All[name];
        foreach (var reader in Readers)
        {
            await using var opened = await OpenAsync(state, reader);
            await state.Reach(opened.Page);
            await Expect(opened.Page.Locator(state.Shown).First).ToBeVisibleAsync();
            var where = string.Create(CultureInfo.InvariantCulture, $"{name}, {reader.Width} wide x {reader.Zoom}");
            await Accessible.AssertAsync(opened, where + ", light");
            Assert.True(await opened.Page.EvaluateAsync<string[]>(TooSmall) is { Length: 0 }, where + ": " + string.Join(" | ", await opened.Page.EvaluateAsync<string[]>(TooSmall)));
            await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await Expect(opened.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
            await Accessible.AssertAsync(opened, where + ", dark");
        }
    }

    public static TheoryData<string> EveryStateThatEscEnds() => [.. PageState.All.Where(s => s.Value.Opener is not null).Select(s => s.Key)];

    [Theory]
    [MemberData(nameof(EveryStateThatEscEnds))]
    public async Task Esc_EndsIt_AndTheFocusIsWhereItWas(string name)
    {
        var state = PageState.All[name];
        await using var opened = await OpenAsync(state, new());
        await state.Reach(opened.Page);
        await Expect(opened.Page.Locator(state.Shown).First).ToBeVisibleAsync();

        await opened.Page.Keyboard.PressAsync("Escape");

        await Expect(opened.Page.Locator(state.Shown).First).Not.ToBeVisibleAsync();
        await Expect(opened.Page.Locator(state.Opener!).First).ToBeFocusedAsync();
        Assert.Empty(opened.Troubles);
    }

    // 320 CSS pixels are 1,280 at 400% (1.4.10). Tables and drawn sheets may scroll within themselves.
    [Theory]
    [MemberData(nameof(EveryState))]
    public async Task State_At320Pixels_NeedsNoSidewaysScrolling(string name)
    {
        var state = PageState.All[name];
        await using var opened = await OpenAsync(state, new(1280, Zoom: 4));
        await state.Reach(opened.Page);
        await Expect(opened.Page.Locator(state.Shown).First).ToBeVisibleAsync();

        Assert.InRange(await opened.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), 1, 320);
    }

    [Fact]
    public async Task Toast_OfAChange_MeetsWcagWithoutTrouble()
    {
        await using var own = await RunningApp.StartAsync();
        await using var opened = await BrowserPage.OpenAsync(own, "/halton");
        var judgement = new Judgement { Period = ReportingPeriod.Quarter(2009, 4), Rating = RagRating.AmberRed, Reason = "The clinic opened in March", Name = "A. Okafor" };
        Assert.Empty(await new JudgementBook(own.Database, TimeProvider.System).GiveAsync((await own.Database.FindAsync("halton"))!.Value, judgement, "test"));

        await Expect(opened.Page.Locator(".toasts")).ToContainTextAsync("rated by judgement");

        await Accessible.AssertAsync(opened, "toast, light");
        await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Accessible.AssertAsync(opened, "toast, dark");
    }

    [Fact]
    public async Task WhoMenu_Open_MeetsWcagAndEscGivesTheFocusBack()
    {
        await using var own = await RunningApp.InProductionAsync();
        await own.AccountAsync("avril", "halton", Role.Advisor);
        await using var opened = await BrowserPage.OpenAsync(own);
        await opened.Page.GotoAsync(new Uri(own.Url, "/sign-in").ToString());
        await opened.Page.GetByLabel("Sign-in name").FillAsync("avril");
        await opened.Page.GetByLabel("Passphrase").FillAsync(SignedIn.Passphrase);
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await opened.GoAsync("/halton");
        var menu = opened.Page.Locator(".who-menu > summary");
        await menu.ClickAsync();
        await Expect(opened.Page.GetByRole(AriaRole.Link, new() { Name = "Your account" })).ToBeVisibleAsync();

        await Accessible.AssertAsync(opened, "who menu");
        await opened.Page.Keyboard.PressAsync("Escape");

        await Expect(opened.Page.GetByRole(AriaRole.Link, new() { Name = "Your account" })).Not.ToBeVisibleAsync();
        await Expect(menu).ToBeFocusedAsync();
    }

    // A meeting's pages have no circuit; they are ready when their script has turned to the first.
    private async Task<BrowserPage> OpenAsync(PageState state, Reader reader)
    {
        if (!state.Address.EndsWith("/present", StringComparison.Ordinal)) return await BrowserPage.OpenAsync(app, state.Address, reader);
        var opened = await BrowserPage.OpenAsync(app, reader: reader);
        await opened.Page.GotoAsync(new Uri(app.Url, state.Address).ToString());
        await opened.Page.Locator(".deck.turned").WaitForAsync();
        return opened;
    }
}
