using LspDashboard.Core.Importing.Jobs;
using LspDashboard.Core.Returns;
using LspDashboard.Web.Live;
using Microsoft.Extensions.Logging.Abstractions;

namespace LspDashboard.Tests.Web.Live;

public sealed class ImportBoardTests : IDisposable
{
    private static readonly ImportOutcome Refused = ImportOutcome.Refused(ImportJobKind.Read, [new(ProblemSeverity.Error, "", "", "It is a letter.", "Send figures.")]);
    private readonly ImportBoard board = new(NullLogger<ImportBoard>.Instance);

    [Fact]
    public async Task Watch_OutcomeBeforeItIsAskedFor_IsHeard()
    {
        using var watch = board.Watch();
        board.Ended(Job(1), ImportOutcome.Cancelled(ImportJobKind.Read, "other.xlsx"));
        board.Ended(Job(2), Refused);

        Assert.Same(Refused, await watch.OfAsync(2));
    }

    [Fact]
    public void Step_OfAJob_IsKnownWhileItRuns()
    {
        using var stop = new CancellationTokenSource();
        Assert.Null(board.StepOf(1));
        board.Started(Job(1), stop).Report(ImportStep.Understanding);
        Assert.Equal(ImportStep.Understanding, board.StepOf(1));

        board.Ended(Job(1), Refused);

        Assert.Null(board.StepOf(1));
        board.Stop(1);
        Assert.False(stop.IsCancellationRequested);
    }

    [Fact]
    public void Subscribe_BrokenAndBlockedScreens_DoNotStopTheOthers()
    {
        var told = new List<ImportNews>();
        using var broken = board.Subscribe(1, _ => throw new InvalidOperationException("a screen that broke"));
        using var blocked = board.Subscribe(1, _ => new TaskCompletionSource().Task);
        using var good = board.Subscribe(1, news =>
        {
            told.Add(news);
            return Task.CompletedTask;
        });
        using var stop = new CancellationTokenSource();

        board.Started(Job(1), stop).Report(ImportStep.Understanding);
        board.Ended(Job(1), Refused);

        Assert.Equal([ImportNews.Queue, ImportNews.Step, ImportNews.Queue], told);
    }

    [Fact]
    public async Task Work_QueuedBeforeOneWaits_IsNotMissed()
    {
        board.Queued(Job(1));

        await board.WorkAsync(Timeout.InfiniteTimeSpan, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(20));
    }

    public void Dispose() => board.Dispose();

    private static ImportJob Job(int id) => new()
    {
        Id = id, PartnershipId = 1, Kind = ImportJobKind.Read, State = ImportJobState.Running, FileName = "q4.xlsx", Sha256 = "00", By = "ann", QueuedAt = DateTimeOffset.UnixEpoch,
    };
}
