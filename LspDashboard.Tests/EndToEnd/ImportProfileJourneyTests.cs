using LspDashboard.Tests.Core.Importing.Workbooks;
using LspDashboard.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LspDashboard.Tests.EndToEnd;

/// <summary>What a performance advisor does with a partner's workbook that no template fits.</summary>
[Trait("Category", "Browser")]
[Collection(BrowserCollection.Name)]
public class ImportProfileJourneyTests
{
    private const string Conceptions = "conceptionstatisticstables2017.xls";

    [Fact]
    public async Task Send_TheConceptionTablesAsPublished_AreLookedAtRememberedAndAccepted()
    {
        await using var app = await RunningApp.StartAsync();
        await using var opened = await BrowserPage.OpenAsync(app, "/salford/returns");
        var returns = new ReturnsScreen(opened.Page);

        await returns.ChooseAsync(Conceptions, RealFiles.Bytes(Conceptions));
        await Expect(returns.Heading($"{Conceptions} waits for you")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await opened.Page.GetByRole(AriaRole.Link, new() { Name = "Open the sheet to look or correct" }).ClickAsync();

        // Most of what was read stands in Table 6 of twelve sheets, so that one opens.
        var screen = new SheetScreen(opened.Page);
        await Expect(opened.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(Conceptions, new() { Timeout = 60_000 });
        await Expect(screen.Tab("Table 6")).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(screen.Grid).ToContainTextAsync("2017");
        await screen.NameAsync("Ministry tables", "Pat Advisor");
        await screen.Remember.ClickAsync();
        await Expect(screen.Layout("This layout is known")).ToContainTextAsync("Ministry tables", new() { Timeout = 60_000 });
        await Accessible.AssertAsync(opened, "a known layout");

        await opened.Page.GetByRole(AriaRole.Link, new() { Name = "Back to decide" }).ClickAsync();
        await Expect(returns.Heading($"{Conceptions} waits for you")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await returns.Accept.ClickAsync();
        await Expect(returns.Heading($"{Conceptions} was accepted")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        Assert.Empty(opened.Troubles);
    }

    [Theory]
    [InlineData("light", 1440)]
    [InlineData("dark", 390)]
    public async Task Teach_WordsOfAPartnersOwn_TheNextFileIsReadWithoutAsking(string theme, int width)
    {
        await using var app = await RunningApp.StartAsync();
        await using var opened = await BrowserPage.OpenAsync(app, "/halton/returns", new(width, theme));
        var returns = new ReturnsScreen(opened.Page);
        await returns.ChooseAsync("quit service.csv", Service(1262));
        await Expect(returns.Heading("quit service.csv waits for you")).ToBeVisibleAsync();
        await Expect(opened.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("no figure in them could be placed with certainty");
        await opened.Page.GetByRole(AriaRole.Link, new() { Name = "Open the sheet to look or correct" }).ClickAsync();
        var screen = new SheetScreen(opened.Page);

        await screen.Cell("The borough").ClickAsync();
        await opened.Page.GetByLabel("Column A, “Locality”, holds").SelectOptionAsync("Places");
        await opened.Page.GetByLabel("“The borough” means").SelectOptionAsync("Halton");
        await opened.Page.GetByLabel("All its figures are of").SelectOptionAsync("NI 123 Smokers who quit");
        await Expect(opened.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("1 value understood");
        await Accessible.AssertAsync(opened, "saying what a name means");
        await screen.NameAsync("Quit service", "Pat Advisor");
        await screen.Remember.ClickAsync();
        await Expect(screen.Layout("This layout is known")).ToContainTextAsync("Quit service");

        await opened.GoAsync("/halton/returns");
        await returns.ChooseAsync("another name.csv", Service(1271));
        await Expect(returns.Heading("another name.csv waits for you")).ToBeVisibleAsync();
        await Expect(opened.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Read by the profile 'Quit service'");
        await returns.Accept.ClickAsync();
        await Expect(returns.Heading("another name.csv was accepted")).ToBeVisibleAsync();
        Assert.Empty(opened.Troubles);
    }

    private static byte[] Service(int quitters) => System.Text.Encoding.UTF8.GetBytes(FormattableString.Invariant($"Monitoring of the service,\n,\nLocality,2009/10 Q4\nThe borough,{quitters}\n"));
}
