using LspDashboard.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LspDashboard.Tests.EndToEnd;

[Trait("Category", "Browser")]
[Collection(BrowserCollection.Name)]
public class AccessibilityTests(RunningApp app)
{
    private static readonly string[] Files =
        ["/_framework/blazor.web", "/LspDashboard.Web.", "/css/tokens.", "/css/base.", "/css/shell.", "/css/letter.", "/vendor/apexcharts.esm.", "/vendor/apexcharts.", "/js/theme.", "/js/apexChart.", "/vendor/inter-latin"];

    private static readonly int[] Widths = [1440, 390];

    private static readonly string[] Pages =
    [
        "/", "/halton", "/stockport", "/halton?period=2023-24Q4&asOf=2024-06-30", "/halton?period=soon",
        "/halton/indicators", "/halton/indicators/ni-112", "/halton/indicators/ni-39", "/halton/indicators/add", "/halton/indicators/ni-112/target",
        "/halton/indicators/ni-112/rating", "/halton/rating", "/halton/set-up/workbook",
        "/halton/indicators/ni-39/target", "/halton/history", "/halton/history?kind=soon",
        "/halton/commentary", "/halton/actions", "/halton/actions?view=risks", "/halton/actions/add", "/halton/actions/7", "/halton/risks/add", "/halton/risks/1", "/stockport/actions",
        "/new", "/halton/set-up", "/halton/set-up/partnership", "/halton/set-up/outcomes", "/halton/set-up/themes", "/halton/set-up/bodies", "/halton/set-up/partners", "/halton/set-up/indicators", "/halton/indicators/choose", "/halton/indicators/ni-112/edit",
        "/halton/exceptions", "/stockport/exceptions?kind=orphan", "/halton/exceptions?theme=1&body=none", "/stockport/accountability", "/halton/accountability?partner=4", "/medway/accountability", "/stockport/accountability/outcomes/10", "/halton/indicators/ni-112/owner",
        "/halton/returns", "/halton/due", "/halton/partners/4", "/halton/themes/6", "/halton/bodies/9", "/stockport/bodies/29", "/stockport/partners/16", "/not-found", "/nowhere/at/all", "/error",
        "/halton/people", "/new/workbook", "/sign-in", "/first-administrator", "/invitation/nothing",
    ];

    public static TheoryData<string, int> EveryPage()
    {
        var all = new TheoryData<string, int>();
        foreach (var page in Pages)
            foreach (var width in Widths)
                all.Add(page, width);
        return all;
    }

    [Theory]
    [MemberData(nameof(EveryPage))]
    public async Task Page_LightAndDark_MeetsWcagWithoutTrouble(string address, int width)
    {
        await using var opened = await BrowserPage.OpenAsync(app, reader: new(width));
        // The page of a failure and those of signing in are plain HTML: nothing in them answers by itself, not even the choice of colours.
        var isPlain = address is "/error" or "/sign-in" or "/first-administrator" or "/invitation/nothing";
        if (isPlain) await opened.Page.GotoAsync(new Uri(app.Url, address).ToString());
        else await opened.GoAsync(address);
        await Expect(opened.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        if (address == "/halton/indicators/ni-112") await Expect(opened.Page.Locator("[data-drawn]").First).ToBeAttachedAsync();

        await Accessible.AssertAsync(opened, $"{address} light");
        if (isPlain) await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        else await opened.Page.GetByRole(AriaRole.Radio, new() { Name = "Dark" }).CheckAsync();
        await Expect(opened.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await Accessible.AssertAsync(opened, $"{address} dark");
    }

    // Both themes and both widths, each once: every page is seen in all four above.
    public static TheoryData<string, int> EveryReader() => new() { { "light", 1440 }, { "dark", 390 } };

    [Theory]
    [MemberData(nameof(EveryReader))]
    public async Task Returns_EveryState_MeetsWcagWithoutTrouble(string theme, int width)
    {
        await using var own = await RunningApp.StartAsync();
        await using var opened = await BrowserPage.OpenAsync(own, "/halton/returns", new(width, theme));
        var returns = new ReturnsScreen(opened.Page);
        await Accessible.AssertAsync(opened, "empty");

        await returns.ChooseAsync("damaged.xlsx", ReturnWorkbook.Quitters(1262)[..300]);
        await Expect(returns.Refusal).ToContainTextAsync("damaged.xlsx was not taken");
        await Accessible.AssertAsync(opened, "refused");

        await returns.ChooseAsync("figures.pdf", "Indicator,Period,Value"u8.ToArray());
        await Expect(opened.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "is not one of .xlsx" })).ToBeVisibleAsync();
        await Accessible.AssertAsync(opened, "refused before it is read");

        await returns.ChooseAsync("three-bad.xlsx", ReturnWorkbook.ThreeBadOf(40));
        await Expect(opened.Page.GetByRole(AriaRole.Heading, new() { Name = "three-bad.xlsx waits for you" })).ToBeVisibleAsync();
        await Accessible.AssertAsync(opened, "preview with errors");

        await returns.ChooseAsync("quitters.xlsx", ReturnWorkbook.Quitters(1262));
        await Expect(opened.Page.GetByRole(AriaRole.Heading, new() { Name = "quitters.xlsx waits for you" })).ToBeVisibleAsync();
        await Accessible.AssertAsync(opened, "preview");

        await returns.Accept.ClickAsync();
        await Expect(opened.Page.GetByRole(AriaRole.Heading, new() { Name = "quitters.xlsx was accepted" })).ToBeVisibleAsync();
        await returns.Undo.ClickAsync();
        await Expect(returns.UndoDialog).ToBeVisibleAsync();
        await Accessible.AssertAsync(opened, "undo dialog");
    }

    [Theory]
    [MemberData(nameof(EveryReader))]
    public async Task PeriodPicker_Open_MeetsWcagWithoutTrouble(string theme, int width)
    {
        await using var opened = await BrowserPage.OpenAsync(app, "/halton", new(width, theme));
        await opened.Page.GetByText("Reporting period: 2009/10 Q4").ClickAsync();
        await Expect(opened.Page.GetByLabel("As known on", new() { Exact = true })).ToBeVisibleAsync();

        await Accessible.AssertAsync(opened, "period picker");
    }

    [Fact]
    public async Task Halton_EveryFileOfThePage_IsServed()
    {
        await using var opened = await BrowserPage.OpenAsync(app);
        var served = new List<string>();
        opened.Page.Response += (_, response) =>
        {
            if (response.Ok) served.Add(new Uri(response.Url).AbsolutePath);
        };
        await opened.GoAsync("/halton/indicators/ni-112");
        await Expect(opened.Page.Locator("[data-drawn]").First).ToBeAttachedAsync();

        Assert.Empty(opened.Troubles);
        foreach (var file in Files)
            Assert.Contains(served, path => path.StartsWith(file, StringComparison.Ordinal));
    }
}
