using LspDashboard.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LspDashboard.Tests.EndToEnd;

[Trait("Category", "Browser")]
[Collection(BrowserCollection.Name)]
public class SendingReturnsTests
{
    [Fact]
    public async Task Upload_ThreeBadRowsOfThreeHundred_ShowsThemAndTakesTheRest()
    {
        await using var app = await RunningApp.StartAsync();
        var before = await app.HeldAsync();
        await using var opened = await BrowserPage.OpenAsync(app, "/halton/returns");
        var returns = new ReturnsScreen(opened.Page);

        await returns.ChooseAsync("three-bad.xlsx", ReturnWorkbook.ThreeBadOfThreeHundred());

        var preview = opened.Page.GetByRole(AriaRole.Region, new() { Name = "three-bad.xlsx waits for you" });
        await Expect(preview).ToContainTextAsync("Three things cannot be taken");
        foreach (var cell in new[] { "Figures D11", "Figures C21", "Figures A31" }) await Expect(preview.GetByRole(AriaRole.Listitem).Filter(new() { HasText = cell })).ToHaveCountAsync(1);
        await Expect(returns.Accept).ToHaveCountAsync(0);
        await preview.GetByRole(AriaRole.Button, new() { Name = "Accept the 297 valid values" }).ClickAsync();
        await Expect(returns.Heading("three-bad.xlsx was accepted")).ToBeVisibleAsync();
        Assert.Equal(before.Observations + 297, (await app.HeldAsync()).Observations);
        Assert.Empty(opened.Troubles);
    }

    [Fact]
    public async Task Upload_SameFileAgain_SaysSo()
    {
        await using var app = await RunningApp.StartAsync();
        await using var opened = await BrowserPage.OpenAsync(app, "/halton/returns");
        var returns = new ReturnsScreen(opened.Page);
        var main = opened.Page.GetByRole(AriaRole.Main);
        await returns.ChooseAsync("quitters.xlsx", ReturnWorkbook.Quitters(1262));
        await Expect(returns.Heading("quitters.xlsx waits for you")).ToBeVisibleAsync();

        await returns.ChooseAsync("quitters.xlsx", ReturnWorkbook.Quitters(1262));
        await Expect(main).ToContainTextAsync("The same file was sent before");
        await returns.Accept.ClickAsync();
        await Expect(returns.Heading("quitters.xlsx was accepted")).ToBeVisibleAsync();
        await returns.ChooseAsync("quitters.xlsx", ReturnWorkbook.Quitters(1262));

        await Expect(main).ToContainTextAsync("there is nothing new in it, and nothing was written");
        await Expect(returns.History.GetByRole(AriaRole.Row)).ToHaveCountAsync(2);
        Assert.Empty(opened.Troubles);
    }

    [Fact]
    public async Task Upload_OneBadFileAfterAnother_EachIsRefusedAndThePageLives()
    {
        await using var app = await RunningApp.StartAsync();
        var before = await app.HeldAsync();
        await using var opened = await BrowserPage.OpenAsync(app, "/halton/returns");
        var returns = new ReturnsScreen(opened.Page);
        var good = ReturnWorkbook.Quitters(1262);

        foreach (var (name, content, says) in new (string, byte[], string)[]
        {
            ("truncated.xlsx", good[..(good.Length / 2)], "damaged"),
            ("locked.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]], "password"),
            ("page.xlsx", "<html></html>"u8.ToArray(), "web page"),
        })
        {
            await returns.ChooseAsync(name, content);
            await Expect(returns.Refusal).ToContainTextAsync(name + " was not taken");
            await Expect(returns.Refusal).ToContainTextAsync(says);
            await Expect(returns.Refusal).ToContainTextAsync("Nothing was saved.");
        }
        await returns.ChooseAsync("figures.pdf", "a,b"u8.ToArray());
        await Expect(opened.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "figures.pdf is not one of .xlsx" })).ToBeVisibleAsync();
        await returns.ChooseAsync("nothing.xlsx", []);
        await Expect(opened.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "nothing.xlsx is empty" })).ToBeVisibleAsync();
        Assert.Equal(before, await app.HeldAsync());

        await returns.ChooseAsync("quitters.xlsx", good);
        await Expect(returns.Heading("quitters.xlsx waits for you")).ToBeVisibleAsync();
        await Expect(returns.Refusal).ToHaveCountAsync(0);
        Assert.Empty(opened.Troubles);
    }

    [Fact]
    public async Task Discard_Preview_ClosesItAndTheHistoryKeepsIt()
    {
        await using var app = await RunningApp.StartAsync();
        await using var opened = await BrowserPage.OpenAsync(app, "/halton/returns");
        var returns = new ReturnsScreen(opened.Page);
        await returns.ChooseAsync("quitters.xlsx", ReturnWorkbook.Quitters(1262));
        await Expect(returns.Accept).ToBeVisibleAsync();

        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Discard" }).ClickAsync();

        await Expect(returns.Accept).ToHaveCountAsync(0);
        await Expect(returns.History.GetByRole(AriaRole.Row).Filter(new() { HasText = "quitters.xlsx" })).ToContainTextAsync("discarded");
        Assert.DoesNotContain("return=", opened.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_OfAReplacedReturn_SaysWhichOneStandsInTheWay()
    {
        await using var app = await RunningApp.StartAsync();
        foreach (var (name, value) in new[] { ("first.xlsx", 1262.0), ("later.xlsx", 1201.0) })
        {
            var sent = await app.Client.UploadAsync("halton", ReturnWorkbook.Quitters(value), name);
            await app.Client.AcceptAsync("halton", sent.Id());
        }
        await using var opened = await BrowserPage.OpenAsync(app, "/halton/returns");
        var returns = new ReturnsScreen(opened.Page);

        await returns.History.GetByRole(AriaRole.Row).Filter(new() { HasText = "first.xlsx" }).GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await returns.UndoDialog.GetByRole(AriaRole.Button, new() { Name = "Undo the return" }).ClickAsync();

        await Expect(opened.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "A later return has replaced values of first.xlsx" })).ToContainTextAsync("later.xlsx");
        await Expect(returns.History.GetByRole(AriaRole.Row).Filter(new() { HasText = "first.xlsx" })).ToContainTextAsync("accepted");
    }

    [Fact]
    public async Task Template_Download_IsAWorkbookOfThePartner()
    {
        await using var app = await RunningApp.StartAsync();
        await using var opened = await BrowserPage.OpenAsync(app, "/halton/returns");

        var download = await opened.Page.RunAndWaitForDownloadAsync(() => opened.Page.GetByRole(AriaRole.Link, new() { Name = "Primary Care Trust" }).ClickAsync());

        Assert.Equal("halton-primary-care-trust-return-2009-10Q4.xlsx", download.SuggestedFilename);
    }
}
