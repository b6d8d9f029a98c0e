using LspDashboard.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LspDashboard.Tests.EndToEnd;

/// <summary>A return goes on being read when its sender looks at something else, and others see that it is.</summary>
[Trait("Category", "Browser")]
[Collection(BrowserCollection.Name)]
public class QueueJourneyTests
{
    [Fact]
    public async Task Send_ThenGoElsewhere_IsReadMeanwhileAndOthersSeeIt()
    {
        await using var app = await RunningApp.StartAsync();
        await using var sender = await BrowserPage.OpenAsync(app, "/halton/returns");
        await using var other = await BrowserPage.OpenAsync(app, "/halton/returns");
        var (returns, theirs) = (new ReturnsScreen(sender.Page), new ReturnsScreen(other.Page));

        await returns.ChooseAsync("large.xlsx", LargeReturn.Of(["Halton", "Salford", "Stockport", "Chorley", "Medway"]));
        await Expect(theirs.Queue).ToContainTextAsync("large.xlsx");
        await Expect(theirs.Queue.GetByRole(AriaRole.Button, new() { Name = "Cancel large.xlsx" })).ToBeVisibleAsync();
        await sender.GoAsync("/halton");

        await Expect(theirs.History).ToContainTextAsync("large.xlsx");
        await Expect(theirs.Queue).ToHaveCountAsync(0);
        await sender.GoAsync("/halton/returns");
        await Expect(returns.History.GetByRole(AriaRole.Row).Filter(new() { HasText = "large.xlsx" })).ToContainTextAsync("waits for a decision");
        Assert.Empty(sender.Troubles);
        Assert.Empty(other.Troubles);
    }
}
