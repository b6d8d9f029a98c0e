using LspDashboard.Core.Importing.Jobs;
using LspDashboard.Core.Returns;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Live;
using LspDashboard.Web.Security;
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
        // Their own earlier file is still being read, so that this one is seen to wait, however fast the machine.
        var earlier = await new ImportQueue(app.Database, TimeProvider.System).SendAsync("salford", "earlier.xlsx", ReturnWorkbook.Quitters(1262), Door.Nobody);
        var claims = new ImportClaims(app.Database, TimeProvider.System);
        var running = await claims.ClaimAsync(1);
        Assert.Equal(earlier.Id, running!.Id);

        await returns.ChooseAsync("large.xlsx", LargeReturn.Of(["Halton", "Salford", "Stockport", "Chorley", "Medway"]));
        await Expect(theirs.Queue).ToContainTextAsync("large.xlsx");
        await Expect(theirs.Queue.GetByRole(AriaRole.Button, new() { Name = "Cancel large.xlsx" })).ToBeVisibleAsync();
        await sender.GoAsync("/halton");
        await claims.EndAsync(running, ImportOutcome.Cancelled(ImportJobKind.Read, "earlier.xlsx"));
        app.Get<ImportBoard>().Queued(running);

        await Expect(theirs.History).ToContainTextAsync("large.xlsx");
        await Expect(theirs.Queue).ToHaveCountAsync(0);
        await sender.GoAsync("/halton/returns");
        await Expect(returns.History.GetByRole(AriaRole.Row).Filter(new() { HasText = "large.xlsx" })).ToContainTextAsync("waits for a decision");
        Assert.Empty(sender.Troubles);
        Assert.Empty(other.Troubles);
    }
}
