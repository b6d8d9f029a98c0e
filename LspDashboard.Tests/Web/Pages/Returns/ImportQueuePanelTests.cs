using Bunit;
using LspDashboard.Core.Importing.Jobs;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Returns;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Live;
using LspDashboard.Web.Pages.Returns;
using LspDashboard.Web.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace LspDashboard.Tests.Web.Pages.Returns;

/// <summary>The panel on a queue that nobody works: the test says what begins and ends.</summary>
public sealed class ImportQueuePanelTests : BunitContext, IAsyncLifetime
{
    private SampleDatabase sample = null!;
    private ImportQueue queue = null!;
    private ImportClaims claims = null!;
    private ImportBoard board = null!;
    private Partnership halton = null!;

    public async Task InitializeAsync()
    {
        sample = await SampleDatabase.CreateAsync();
        queue = new(sample.Database, TimeProvider.System);
        claims = new(sample.Database, TimeProvider.System);
        board = new(NullLogger<ImportBoard>.Instance);
        halton = (await sample.Database.AllAsync()).Single(p => p.Slug == "halton");
        Services.AddSingleton(queue).AddSingleton(board).AddSingleton(new ImportDesk(queue, board)).AddVisitor(sample.Database, slug: "halton")
            .AddSingleton(new OwnReturns(sample.Database, new(sample.Database, sample.Facts, TimeProvider.System), queue));
        SetRendererInfo(new("Server", isInteractive: true));
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await base.DisposeAsync();
        board.Dispose();
        await sample.DisposeAsync();
    }

    [Fact]
    public void Panel_NothingQueued_ShowsNothing()
    {
        var panel = Panel();

        Assert.Empty(panel.FindAll("section"));
        Assert.Empty(panel.FindAll(".notice"));
        Assert.Equal("", panel.Find("[role=status]").TextContent.Trim());
    }

    [Fact]
    public async Task Panel_OneReadAndOneThatWaits_SaysWhoWhatAndWhy()
    {
        var first = await SendAsync("first.xlsx", "ann");
        await SendAsync("second.xlsx", "ann");
        using var stop = new CancellationTokenSource();
        var running = await claims.ClaimAsync(2);
        board.Started(running!, stop).Report(new("Checking 300 figures"));

        var panel = Panel();

        Assert.Equal("What is being read", panel.Find("section h2").TextContent);
        Assert.Equal(["first.xlsx", "second.xlsx"], panel.FindAll("li h3").Select(h => h.TextContent));
        Assert.Contains("Sent by ann", panel.FindAll("li")[0].TextContent, StringComparison.Ordinal);
        var bar = panel.Find("progress");
        Assert.Equal("Checking 300 figures …", bar.GetAttribute("aria-label"));
        Assert.False(bar.HasAttribute("value"));
        Assert.Contains("Waits for first.xlsx.", panel.FindAll("li")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal(["Cancel first.xlsx", "Cancel second.xlsx"], panel.FindAll("button").Select(b => b.GetAttribute("aria-label")));
        Assert.Equal("Reading first.xlsx. One waits.", panel.Find("[role=status]").TextContent.Trim());
        Assert.Equal(first.Id, running!.Id);
    }

    [Fact]
    public async Task Panel_Progress_MovesTheBarWithoutBeingAskedFor()
    {
        await SendAsync("first.xlsx", "ann");
        using var stop = new CancellationTokenSource();
        var progress = board.Started((await claims.ClaimAsync(2))!, stop);
        var panel = Panel();

        progress.Report(new("Writing 400 values", .25));

        await panel.WaitForAssertionAsync(() => Assert.Equal("0.25", panel.Find("progress").GetAttribute("value")));
        Assert.Equal("Writing 400 values: 25%", panel.Find("progress").GetAttribute("aria-label"));
    }

    [Fact]
    public async Task Cancel_OneThatWaits_TakesItOutOnEveryScreen()
    {
        await SendAsync("first.xlsx", "ann");
        var (mine, theirs) = (Panel(), Panel());

        await mine.Find("button").ClickAsync(new());

        await theirs.WaitForAssertionAsync(() => Assert.Empty(theirs.FindAll("section")));
        await mine.WaitForAssertionAsync(() => Assert.Empty(mine.FindAll("section")));
        Assert.Equal(ImportJobState.Cancelled, Assert.Single(await queue.ListAsync(halton.Id)).State);
    }

    [Fact]
    public async Task Cancel_OneThatRuns_AsksItToStop()
    {
        await SendAsync("first.xlsx", "ann");
        using var stop = new CancellationTokenSource();
        board.Started((await claims.ClaimAsync(2))!, stop);
        var panel = Panel();

        await panel.Find("button").ClickAsync(new());

        Assert.True(stop.IsCancellationRequested);
        Assert.Equal("true", panel.Find("button").GetAttribute("aria-busy"));
    }

    [Theory]
    [InlineData(true, "alert")]
    [InlineData(false, null)]
    public async Task Panel_Refused_SaysWhyUntilDismissedAndIsReadOutToItsSenderOnly(bool isOwn, string? role)
    {
        var job = await SendAsync("letter.xlsx", "ann");
        await EndAsync(ImportOutcome.Refused(ImportJobKind.Read, [new(ProblemSeverity.Error, "Figures", "D7", "It is no number.", "Type a number.")]));
        var panel = Panel(isOwn ? [job.Id] : []);
        var notice = panel.Find(".notice");
        Assert.Equal(role, notice.GetAttribute("role"));
        foreach (var words in new[] { "letter.xlsx was not taken", "Figures D7: It is no number. Type a number.", "Nothing was saved." }) Assert.Contains(words, notice.TextContent, StringComparison.Ordinal);

        await panel.Find("button[aria-label='Dismiss the notice about letter.xlsx']").ClickAsync(new());

        await panel.WaitForAssertionAsync(() => Assert.Empty(panel.FindAll(".notice")));
        Assert.Empty(await queue.ListAsync(halton.Id));
    }

    [Fact]
    public async Task Panel_SeveralRefused_ShowsTheLatestFirstAndDismissesAllAtOnce()
    {
        foreach (var name in new[] { "first.xlsx", "second.xlsx" })
        {
            await SendAsync(name, "ann");
            await EndAsync(ImportOutcome.Refused(ImportJobKind.Read, [new(ProblemSeverity.Error, "", "", "It is a letter.", "Send figures.")]));
        }
        var panel = Panel();
        Assert.Equal(["second.xlsx", "first.xlsx"], panel.FindAll(".notice").Select(n => n.TextContent.Contains("second.xlsx", StringComparison.Ordinal) ? "second.xlsx" : "first.xlsx"));

        await panel.FindAll("button").Single(b => b.TextContent.Trim() == "Dismiss all").ClickAsync(new());

        await panel.WaitForAssertionAsync(() => Assert.Empty(panel.FindAll(".notice")));
    }

    [Fact]
    public async Task Panel_RefusalThatThePageSays_IsNotSaidTwice()
    {
        var job = await SendAsync("letter.xlsx", "ann");
        await EndAsync(ImportOutcome.Refused(ImportJobKind.Read, [new(ProblemSeverity.Error, "", "", "It is a letter.", "Send figures.")]));

        var panel = Render<ImportQueuePanel>(p => p.Add(c => c.Partnership, halton).Add(c => c.Visitor, TestVisitor.Advisor).Add(c => c.SaidElsewhere, [job.Id]));

        Assert.Empty(panel.FindAll(".notice"));
    }

    [Fact]
    public async Task Panel_QueueOfAnotherPartnership_IsNotShown()
    {
        await queue.SendAsync("salford", "theirs.xlsx", ReturnWorkbook.Quitters(1262), "ann");

        Assert.Empty(Panel().FindAll("section"));
    }

    private IRenderedComponent<ImportQueuePanel> Panel(IReadOnlyCollection<int>? own = null) =>
        Render<ImportQueuePanel>(p => p.Add(c => c.Partnership, halton).Add(c => c.Visitor, TestVisitor.Advisor).Add(c => c.Own, own ?? []).Add(c => c.OnQueueChanged, EventCallback.Empty));

    private Task<ImportJob> SendAsync(string name, string by) => queue.SendAsync("halton", name, ReturnWorkbook.Quitters(1262), by);

    private async Task EndAsync(ImportOutcome outcome) => await claims.EndAsync((await claims.ClaimAsync(2))!, outcome);
}
