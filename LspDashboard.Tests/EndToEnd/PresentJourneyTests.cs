using LspDashboard.Core.Meetings;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LspDashboard.Tests.EndToEnd;

/// <summary>A meeting at the projector: pages turned by keys, a decision typed, the network gone and back, new figures.</summary>
[Trait("Category", "Browser")]
[Collection(BrowserCollection.Name)]
public class PresentJourneyTests(RunningApp shared)
{
    private const string Homes = "Net additional homes";
    private static readonly LocatorAssertionsToContainTextOptions Soon = new() { Timeout = 20_000 };

    [Fact]
    public async Task Keys_TurnThePages_AndAReloadStays()
    {
        await using var opened = await OpenAsync(shared);
        var page = opened.Page;
        await Expect(Heading(page, "Halton Strategic Partnership")).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(Place(page)).ToHaveTextAsync("2 of 15");
        await page.Keyboard.PressAsync("PageDown");
        await Expect(Heading(page, "Decided before")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("PageDown");
        await Expect(Heading(page, "To decide")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("7");
        await page.Keyboard.PressAsync("Enter");
        await Expect(Heading(page, Homes)).ToBeVisibleAsync();
        await Expect(page.Locator("[data-announce]")).ToHaveTextAsync("Page 7 of 15: " + Homes);
        await page.ReloadAsync();
        await Expect(Heading(page, Homes)).ToBeVisibleAsync();
        Assert.EndsWith("/halton/present#7", page.Url, StringComparison.Ordinal);

        await page.Keyboard.PressAsync("End");
        await Expect(Place(page)).ToHaveTextAsync("15 of 15");
        await page.Keyboard.PressAsync("o");
        await page.GetByRole(AriaRole.Dialog, new() { Name = "Pages" }).GetByRole(AriaRole.Button, new() { Name = "Under-18 conceptions" }).ClickAsync();
        await Expect(Heading(page, "Under-18 conceptions")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("?");
        await Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Keys" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Previous" }).ClickAsync();
        await Expect(Place(page)).ToHaveTextAsync("5 of 15");
        Assert.Empty(opened.Troubles);
    }

    [Fact]
    public async Task Decision_Typed_LandsOnTheIndicatorAndTheMeeting()
    {
        await using var app = await RunningApp.StartAsync();
        await using var opened = await OpenAsync(app, "/halton/present#7");
        var page = opened.Page;

        await WriteAsync(page, "d", "Decision", "Ask the homes agency for the third site");

        await Expect(page.Locator(".slide.here .written")).ToContainTextAsync("Decision: Ask the homes agency for the third site", Soon);
        await Expect(page.Locator("[data-sending]")).ToHaveTextAsync("Saved");
        await Expect(Heading(page, Homes)).ToBeVisibleAsync();
        var (minute, register) = await TheOneAsync(app);
        Assert.Equal(("NI 154", MinuteKind.Decision, register.Next!.Id, "2009-10Q4"), (register.About(minute)!.Code, minute.Kind, minute.MeetingId, minute.Period.Code));
        await using var other = await BrowserPage.OpenAsync(app, FormattableString.Invariant($"/halton/meetings/{register.Next.Id}"));
        await Expect(other.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Ask the homes agency for the third site");
        Assert.Empty(opened.Troubles);
    }

    [Fact]
    public async Task Note_TypedWithoutAConnection_IsKeptAndSentOnceWhenItIsBack()
    {
        await using var app = await RunningApp.StartAsync();
        await using var opened = await OpenAsync(app, "/halton/present#6");
        var page = opened.Page;

        await page.Context.SetOfflineAsync(true);
        await Expect(page.Locator("[data-connection]")).ToContainTextAsync("No connection: the figures are those of", Soon);
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(Heading(page, "Under-18 conceptions")).ToBeVisibleAsync();
        await WriteAsync(page, "n", "Note", "The clinic in Widnes opens in August");
        await Expect(page.Locator("[data-sending]")).ToHaveTextAsync("Waiting to be sent (1)");
        await Expect(page.Locator(".slide.here .waiting")).ToContainTextAsync("Note, waiting to be sent: The clinic in Widnes opens in August");

        await page.Context.SetOfflineAsync(false);

        await Expect(page.Locator("[data-sending]")).ToContainTextAsync("Saved", Soon);
        await Expect(page.Locator("[data-connection]")).ToBeHiddenAsync(new() { Timeout = 20_000 });
        await Expect(page.Locator(".slide.here .written li:not(.waiting)")).ToContainTextAsync("The clinic in Widnes opens in August", Soon);
        var (minute, register) = await TheOneAsync(app);
        Assert.Equal(("NI 112", MinuteKind.Note), (register.About(minute)!.Code, minute.Kind));
    }

    [Fact]
    public async Task NewFigures_ArriveInPlace_AndThePageStaysThoughItsNumberChanges()
    {
        await using var app = await RunningApp.StartAsync();
        await using var opened = await OpenAsync(app, "/halton/present#14");
        var page = opened.Page;
        await Expect(Heading(page, "Noted and decided")).ToBeVisibleAsync();
        await page.EvaluateAsync("() => { window.notReloaded = true; }");

        // Smokers who quit go from Amber/Red to Green: one thing fewer to decide, and the agenda fits one page.
        var preview = await app.Client.UploadAsync("halton", ReturnWorkbook.Quitters(1262));
        await app.Client.AcceptAsync("halton", preview.Id());

        await Expect(page.Locator("[data-news]")).ToContainTextAsync("New figures at ", Soon);
        await Expect(Heading(page, "Noted and decided")).ToBeVisibleAsync();
        await Expect(Place(page)).ToHaveTextAsync("12 of 13");
        Assert.True(await page.EvaluateAsync<bool>("() => window.notReloaded === true"));
        Assert.Empty(opened.Troubles);
    }

    [Theory]
    [InlineData(1920, 1080)]
    [InlineData(1280, 720)]
    public async Task Pages_ALongTitleAmongThem_AreLargeAndWhole(int width, int height)
    {
        await using var app = await RunningApp.StartAsync();
        await using (var db = app.Database.Of((await app.Database.FindAsync("halton"))!.Value))
        {
            (await db.Indicators.SingleAsync(i => i.Code == "NI 112")).Title = string.Concat(Enumerable.Repeat("Conceptions of young women ", 15))[..400];
            await db.SaveChangesAsync();
        }
        await using var opened = await OpenAsync(app);
        await opened.Page.SetViewportSizeAsync(width, height);
        await opened.Page.ReloadAsync();
        await Expect(opened.Page.Locator("#deck.turned")).ToBeVisibleAsync();
        for (var number = 1; number <= 14; number++)
        {
            var wrong = await opened.Page.EvaluateAsync<string[]>(Measured);
            Assert.True(wrong.Length == 0, FormattableString.Invariant($"page {number} at {width}: {string.Join(" | ", wrong)}"));
            await opened.Page.Keyboard.PressAsync("ArrowRight");
        }
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task EveryPage_LightAndDark_MeetsWcag(int width)
    {
        await using var opened = await OpenAsync(shared, reader: new(width));
        foreach (var theme in new[] { "light", "dark" })
        {
            if (theme == "dark") await opened.Page.Keyboard.PressAsync("t");
            await Expect(opened.Page.Locator("#deck")).ToHaveAttributeAsync("data-theme", theme);
            await opened.Page.Keyboard.PressAsync("Home");
            for (var number = 1; number <= 14; number++)
            {
                await Accessible.AssertAsync(opened, FormattableString.Invariant($"page {number} {theme}"));
                await opened.Page.Keyboard.PressAsync("ArrowRight");
            }
            foreach (var key in new[] { "o", "?", "d" })
            {
                await opened.Page.Keyboard.PressAsync(key);
                await Expect(opened.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
                await Accessible.AssertAsync(opened, $"dialog {key} {theme}");
                await opened.Page.Keyboard.PressAsync("Escape");
            }
        }
    }

    // Type from 28 pixels up on a screen of 1920, in proportion on others; nothing beyond its page, nothing under the buttons.
    private const string Measured = """
        () => {
            const unit = Math.min(innerWidth / 1920, innerHeight / 1080), wrong = [], foot = document.querySelector('.controls').getBoundingClientRect().top;
            const seen = e => e.getClientRects().length > 0 && !e.closest('.visually-hidden');
            for (const e of document.querySelectorAll('.slide.here *, .controls *')) {
                if (!seen(e) || ![...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())) continue;
                const size = parseFloat(getComputedStyle(e).fontSize) * (e.currentCSSZoom ?? 1);
                if (size < 27.9 * unit) wrong.push(`${size} px: ${e.textContent.trim().slice(0, 40)}`);
            }
            for (const e of document.querySelectorAll('.slide.here > *, .slide.here .verdict-large > *, .slide.here .acts dd')) {
                if (!seen(e)) continue;
                const r = e.getBoundingClientRect();
                if (r.bottom > foot + 1 || r.right > innerWidth + 1) wrong.push(`out: ${e.className} ${r.bottom} of ${foot}`);
            }
            const verdict = document.querySelector('.slide.here .verdict-large');
            if (verdict && verdict.scrollHeight > verdict.clientHeight + 1) wrong.push(`cut: ${verdict.scrollHeight} in ${verdict.clientHeight}`);
            if (verdict && verdict.scrollWidth > verdict.clientWidth + 1) wrong.push(`cut at its side: ${verdict.scrollWidth} in ${verdict.clientWidth}`);
            return wrong;
        }
        """;

    private static async Task<BrowserPage> OpenAsync(RunningApp app, string address = "/halton/present", Reader? reader = null)
    {
        var opened = await BrowserPage.OpenAsync(app, reader: reader);
        await opened.Page.GotoAsync(new Uri(app.Url, address).ToString());
        await Expect(opened.Page.Locator("#deck.turned")).ToBeVisibleAsync();
        return opened;
    }

    private static async Task WriteAsync(IPage page, string key, string kind, string text)
    {
        await page.Keyboard.PressAsync(key);
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = kind });
        await dialog.GetByRole(AriaRole.Textbox).FillAsync(text);
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(dialog).ToBeHiddenAsync();
    }

    // What the test wrote: the samples' own two are illustrative.
    private static async Task<(Minute Minute, MeetingRegister Register)> TheOneAsync(RunningApp app)
    {
        var register = (await new MeetingReader(app.Database, TimeProvider.System).ReadAsync("halton"))!;
        return (Assert.Single(register.Minutes, m => !m.IsIllustrative), register);
    }

    private static ILocator Heading(IPage page, string name) => page.GetByRole(AriaRole.Heading, new() { Level = 1 }).Filter(new() { HasText = name });

    private static ILocator Place(IPage page) => page.Locator(".place");
}
