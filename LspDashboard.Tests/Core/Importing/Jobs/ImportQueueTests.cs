using LspDashboard.Core.Importing;
using LspDashboard.Core.Importing.Jobs;
using LspDashboard.Core.Returns;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing.Jobs;

public class ImportQueueTests
{
    private static readonly byte[] Letter = "Dear colleague"u8.ToArray();

    [Fact]
    public async Task Send_AFile_WaitsWithItsBytesAndIsNoReturnYet()
    {
        await using var q = await QueuedReturns.CreateAsync();
        var before = await q.HeldAsync();

        var job = await q.SendAsync("ann", name: @"C:\returns\quitters.xlsx");

        Assert.Equal((before.Observations, before.Returns, before.Files + 1), await q.HeldAsync());
        Assert.Equal((ImportJobKind.Read, ImportJobState.Waiting, "quitters.xlsx", "ann"), (job.Kind, job.State, job.FileName, job.By));
        Assert.Equal(job.Id, Assert.Single(await q.Queue.ListAsync(job.PartnershipId)).Id);
    }

    [Fact]
    public async Task Run_ReadThenAccept_WritesTheValueAndNamesTheReturn()
    {
        await using var q = await QueuedReturns.CreateAsync();
        var before = await q.HeldAsync();
        var read = await q.SendAsync("ann");
        var preview = (await q.RunNextAsync()).Required();
        var accept = await q.Queue.AcceptAsync(QueuedReturns.Slug, preview.Return.Id, AcceptedRows.All, "ann");

        var accepted = (await q.RunNextAsync()).Required();

        Assert.Equal(ReturnState.Accepted, accepted.Return.State);
        Assert.Equal((before.Observations + 1, before.Returns + 1, before.Files + 1), await q.HeldAsync());
        foreach (var id in new[] { read.Id, accept.Id })
        {
            var job = await q.JobAsync(id);
            Assert.Equal((ImportJobState.Done, preview.Return.Id, ""), (job.State, job.ReturnId, job.Problems));
            Assert.True(job.QueuedAt < job.StartedAt && job.StartedAt < job.EndedAt);
        }
    }

    [Fact]
    public async Task Run_AcceptQueuedTwice_WritesOnce()
    {
        await using var q = await QueuedReturns.CreateAsync();
        var before = await q.HeldAsync();
        await q.SendAsync("ann");
        var id = (await q.RunNextAsync()).Required().Return.Id;
        await q.Queue.AcceptAsync(QueuedReturns.Slug, id, AcceptedRows.All, "ann");
        await q.Queue.AcceptAsync(QueuedReturns.Slug, id, AcceptedRows.All, "bob");

        var (first, second) = (await q.RunNextAsync(), await q.RunNextAsync());

        Assert.Equal((ImportJobState.Done, ImportJobState.Done), (first.State, second.State));
        Assert.Equal(before.Observations + 1, (await q.HeldAsync()).Observations);
    }

    [Fact]
    public async Task Run_FileThatIsRefused_SaysWhyAndKeepsNoByte()
    {
        await using var q = await QueuedReturns.CreateAsync();
        var before = await q.HeldAsync();
        var job = await q.SendAsync("ann", Letter, "letter.xlsx");

        var outcome = await q.RunNextAsync();

        Assert.Equal(before, await q.HeldAsync());
        var ended = await q.JobAsync(job.Id);
        Assert.Equal(ImportJobState.Refused, ended.State);
        Assert.Equal(outcome.Problems, JobProblems.Of(ended));
        Assert.Contains("not an Excel workbook", JobProblems.Of(ended)[0].Message, StringComparison.Ordinal);
        Assert.Throws<ReturnRefusedException>(() => outcome.Required());
    }

    [Fact]
    public async Task Run_SameRefusedBytesQueuedTwice_KeepsThemUntilTheSecondIsDone()
    {
        await using var q = await QueuedReturns.CreateAsync();
        var before = await q.HeldAsync();
        await q.SendAsync("ann", Letter, "letter.xlsx");
        await q.SendAsync("bob", Letter, "letter.xlsx");

        await q.RunNextAsync();
        Assert.Equal(before.Files + 1, (await q.HeldAsync()).Files);
        var second = await q.RunNextAsync();

        Assert.Equal(ImportJobState.Refused, second.State);
        Assert.Equal(before, await q.HeldAsync());
    }

    [Fact]
    public async Task Cancel_Waiting_IsTakenOutAndKeepsNoByte()
    {
        await using var q = await QueuedReturns.CreateAsync();
        var before = await q.HeldAsync();
        var job = await q.SendAsync("ann");

        var cancelled = await q.Queue.CancelWaitingAsync(QueuedReturns.Slug, job.Id);

        Assert.Equal(ImportJobState.Cancelled, cancelled!.State);
        Assert.Equal(before, await q.HeldAsync());
        Assert.Null(await q.Claims.ClaimAsync(2));
    }

    [Fact]
    public async Task Cancel_BytesOfAnEarlierReturn_AreKept()
    {
        await using var q = await QueuedReturns.CreateAsync();
        await q.SendAsync("ann");
        await q.RunNextAsync();
        var held = await q.HeldAsync();
        var again = await q.SendAsync("ann");

        await q.Queue.CancelWaitingAsync(QueuedReturns.Slug, again.Id);

        Assert.Equal(held, await q.HeldAsync());
    }

    [Fact]
    public async Task Cancel_WhileReading_StopsAndKeepsNoByte()
    {
        await using var q = await QueuedReturns.CreateAsync();
        var before = await q.HeldAsync();
        var job = await q.SendAsync("ann");
        using var stop = new CancellationTokenSource();

        var outcome = await q.RunNextAsync(new Told(_ => stop.Cancel()), stop.Token);

        Assert.Equal(ImportJobState.Cancelled, outcome.State);
        Assert.Equal(ImportJobState.Cancelled, (await q.JobAsync(job.Id)).State);
        Assert.Equal(before, await q.HeldAsync());
    }

    [Fact]
    public async Task Cancel_JobOfAnotherPartnership_IsNotThere()
    {
        await using var q = await QueuedReturns.CreateAsync();
        var job = await q.SendAsync("ann");

        Assert.Null(await q.Queue.CancelWaitingAsync("salford", job.Id));
        Assert.False(await q.Queue.DismissAsync("salford", job.Id));
        Assert.Equal(ImportJobState.Waiting, (await q.JobAsync(job.Id)).State);
    }

    [Fact]
    public async Task Accept_UnknownReturn_IsSaidBeforeItIsQueued()
    {
        await using var q = await QueuedReturns.CreateAsync();

        var said = await Assert.ThrowsAsync<KeyNotFoundException>(() => q.Queue.AcceptAsync(QueuedReturns.Slug, 999, AcceptedRows.All, "ann"));

        Assert.Equal("There is no return 999.", said.Message);
        Assert.Null(await q.Claims.ClaimAsync(1));
    }

    [Fact]
    public async Task Run_Accept_OfADiscardedReturn_IsRefusedAndTheFileStays()
    {
        await using var q = await QueuedReturns.CreateAsync();
        await q.SendAsync("ann");
        var id = (await q.RunNextAsync()).Required().Return.Id;
        await q.Queue.AcceptAsync(QueuedReturns.Slug, id, AcceptedRows.All, "ann");
        await q.Intake.DiscardAsync(QueuedReturns.Slug, id, "bob");
        var held = await q.HeldAsync();

        var outcome = await q.RunNextAsync();

        Assert.Equal(ImportJobState.Refused, outcome.State);
        Assert.Throws<ReturnConflictException>(() => outcome.Required());
        Assert.Equal(held, await q.HeldAsync());
    }

    [Fact]
    public async Task List_EndedLongAgoOrDismissed_IsOutOfSight()
    {
        await using var q = await QueuedReturns.CreateAsync();
        var old = await q.SendAsync("ann", Letter, "old.xlsx");
        await q.RunNextAsync();
        q.Clock.Pass(TimeSpan.FromDays(6.9));
        Assert.Equal(old.Id, Assert.Single(await q.Queue.ListAsync(old.PartnershipId)).Id);
        q.Clock.Pass(TimeSpan.FromDays(.2));
        var seen = await q.SendAsync("ann", Letter, "seen.xlsx");
        Assert.False(await q.Queue.DismissAsync(QueuedReturns.Slug, seen.Id)); // it waits
        await q.RunNextAsync();
        var shown = await q.SendAsync("ann", Letter, "shown.xlsx");

        Assert.True(await q.Queue.DismissAsync(QueuedReturns.Slug, seen.Id));

        Assert.Equal(shown.Id, Assert.Single(await q.Queue.ListAsync(old.PartnershipId)).Id);
    }

    [Fact]
    public async Task Run_Steps_ComeInTheirOrderAndTheWritingSaysHowFar()
    {
        await using var q = await QueuedReturns.CreateAsync();
        var steps = new List<ImportStep>();
        await q.SendAsync("ann", ReturnWorkbook.ThreeBadOfThreeHundred());
        var id = (await q.RunNextAsync(new Told(steps.Add))).Required().Return.Id;
        Assert.Equal(["Reading the sheets", "Understanding the tables", "Checking 300 figures"], steps.Select(s => s.Words));
        Assert.All(steps, s => Assert.Null(s.Share));
        steps.Clear();
        await q.Queue.AcceptAsync(QueuedReturns.Slug, id, AcceptedRows.Valid, "ann");

        await q.RunNextAsync(new Told(steps.Add));

        // 297 values in steps of 5: at 0, 5, ... 295.
        var writing = steps.Where(s => s.Words == "Writing 297 values").Select(s => s.Share).ToList();
        Assert.Equal(60, writing.Count);
        Assert.Equal((0.0, 295 / 297.0), (writing[0], writing[^1]));
    }

    private sealed class Told(Action<ImportStep> tell) : IProgress<ImportStep>
    {
        public void Report(ImportStep value) => tell(value);
    }
}
