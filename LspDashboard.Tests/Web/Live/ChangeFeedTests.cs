using LspDashboard.Core.Importing;
using LspDashboard.Core.Returns;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Live;

namespace LspDashboard.Tests.Web.Live;

public class ChangeFeedTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Subscribe_ChangeWrittenOutsideTheProgram_IsTold()
    {
        await using var app = await RunningApp.StartAsync();
        var told = new TaskCompletionSource<Change>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var subscription = app.Get<ChangeFeed>().Subscribe(await IdAsync(app, "halton"), change =>
        {
            told.TrySetResult(change);
            return Task.CompletedTask;
        });

        await AcceptOutsideAsync(app);

        var change = await told.Task.WaitAsync(Patience);
        Assert.Equal((ChangeKind.ReturnAccepted, "another process"), (change.Kind, change.By));
    }

    [Fact]
    public async Task Subscribe_BadListener_DoesNotStopTheOthers()
    {
        await using var app = await RunningApp.StartAsync();
        var feed = app.Get<ChangeFeed>();
        var halton = await IdAsync(app, "halton");
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var bad = feed.Subscribe(halton, _ => throw new InvalidOperationException("a screen that broke"));
        using var good = feed.Subscribe(halton, _ =>
        {
            told.TrySetResult();
            return Task.CompletedTask;
        });

        await AcceptOutsideAsync(app);

        await told.Task.WaitAsync(Patience);
    }

    [Fact]
    public async Task Subscribe_AnotherPartnershipOrDisposed_IsNotTold()
    {
        await using var app = await RunningApp.StartAsync();
        var feed = app.Get<ChangeFeed>();
        var halton = await IdAsync(app, "halton");
        var wrong = 0;
        var told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task Wrong(Change _)
        {
            wrong++;
            return Task.CompletedTask;
        }
        using var salford = feed.Subscribe(await IdAsync(app, "salford"), Wrong);
        feed.Subscribe(halton, Wrong).Dispose();
        // Told after the others: listeners are called in their order.
        using var last = feed.Subscribe(halton, _ =>
        {
            told.TrySetResult();
            return Task.CompletedTask;
        });

        await AcceptOutsideAsync(app);

        await told.Task.WaitAsync(Patience);
        Assert.Equal(0, wrong);
    }

    // The sample's own connections are to the program what another process is.
    private static async Task AcceptOutsideAsync(RunningApp app)
    {
        var outside = new ReturnIntake(app.Database, new(app.Database, TimeProvider.System), TimeProvider.System);
        var preview = await outside.UploadAsync("halton", "outside.xlsx", ReturnWorkbook.Quitters(1262), "another process");
        await outside.AcceptAsync("halton", preview.Return.Id, AcceptedRows.All, "another process");
    }

    private static async Task<int> IdAsync(RunningApp app, string slug) => (await app.Database.FindAsync(slug))!.Value;
}
