using LspDashboard.Core.Importing;
using LspDashboard.Core.Importing.Jobs;
using LspDashboard.Core.Returns;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing.Jobs;

public class ImportClaimsTests
{
    [Fact]
    public async Task Claim_TheOldestFirst_OneForEachUserAndNoMoreThanAllowed()
    {
        await using var q = await QueuedReturns.CreateAsync();
        var ann = await q.SendAsync("ann");
        await q.SendAsync("ann", slug: "salford");
        var bob = await q.SendAsync("bob");
        await q.SendAsync("cat");

        var first = await q.Claims.ClaimAsync(2);
        var second = await q.Claims.ClaimAsync(2);
        var third = await q.Claims.ClaimAsync(2);

        Assert.Equal((ann.Id, bob.Id), (first!.Id, second!.Id)); // not ann's second, though it is older than bob's
        Assert.Null(third);
    }

    [Fact]
    public async Task Claim_AfterTheUsersFirstHasEnded_GivesTheSecondOfAnotherPartnership()
    {
        await using var q = await QueuedReturns.CreateAsync();
        await q.SendAsync("ann");
        var later = await q.SendAsync("ann", slug: "salford");
        var first = await q.Claims.ClaimAsync(2);
        Assert.Null(await q.Claims.ClaimAsync(2));

        Assert.True(await q.Claims.EndAsync(first!, await q.Runner.RunAsync(first!, null, CancellationToken.None)));

        Assert.Equal(later.Id, (await q.Claims.ClaimAsync(2))!.Id);
    }

    [Fact]
    public async Task Claim_ByManyAtOnce_EveryJobOnce()
    {
        await using var q = await QueuedReturns.CreateAsync();
        var queued = new List<int>();
        foreach (var by in new[] { "ann", "bob", "cat", "dan" }) queued.Add((await q.SendAsync(by)).Id);
        // Claimants of their own, as processes would have.
        var claimed = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => new ImportClaims(q.Sample.Database, TimeProvider.System).ClaimAsync(12))));

        Assert.Equal(queued, claimed.OfType<ImportJob>().Select(j => j.Id).Order());
    }

    [Fact]
    public async Task Resume_ReadThatWasBrokenOff_WaitsAgainAndIsDoneOnce()
    {
        await using var q = await QueuedReturns.CreateAsync();
        var before = await q.HeldAsync();
        var job = await q.SendAsync("ann");
        await q.Claims.ClaimAsync(1);

        var resumed = await q.Claims.ResumeAsync();

        Assert.Equal((job.Id, ImportJobState.Waiting), (Assert.Single(resumed).Id, resumed[0].State));
        Assert.Equal(ImportJobState.Done, (await q.RunNextAsync()).State);
        Assert.Equal((before.Observations, before.Returns + 1, before.Files + 1), await q.HeldAsync());
    }

    [Fact]
    public async Task Resume_ReadWhoseReturnWasKeptAlready_IsNotKeptTwice()
    {
        await using var q = await QueuedReturns.CreateAsync();
        await q.SendAsync("ann");
        var claimed = await q.Claims.ClaimAsync(1);
        // The process dies after the return was kept and before the job said so.
        var kept = (await q.Runner.RunAsync(claimed!, null, CancellationToken.None)).Required();
        var held = await q.HeldAsync();
        await q.Claims.ResumeAsync();

        var again = (await q.RunNextAsync()).Required();

        Assert.Equal(kept.Return.Id, again.Return.Id);
        Assert.Equal(held, await q.HeldAsync());
    }

    [Fact]
    public async Task Resume_AcceptThatWasCommitted_IsDone()
    {
        await using var q = await QueuedReturns.CreateAsync();
        var claimed = await AcceptingAsync(q);
        await q.Runner.RunAsync(claimed, null, CancellationToken.None);
        var held = await q.HeldAsync();

        var resumed = await q.Claims.ResumeAsync();

        Assert.Equal(ImportJobState.Done, Assert.Single(resumed).State);
        Assert.NotNull((await q.JobAsync(claimed.Id)).EndedAt);
        Assert.Equal(held, await q.HeldAsync());
    }

    [Fact]
    public async Task End_OfAClaimThatHoldsNoLonger_IsDropped()
    {
        await using var q = await QueuedReturns.CreateAsync();
        await q.SendAsync("ann");
        var stale = await q.Claims.ClaimAsync(1);
        await q.Claims.ResumeAsync();
        var fresh = await q.Claims.ClaimAsync(1);
        Assert.Equal(stale!.Id, fresh!.Id);

        Assert.False(await q.Claims.EndAsync(stale, ImportOutcome.Cancelled(stale.Kind, stale.FileName)));

        Assert.Equal(ImportJobState.Running, (await q.JobAsync(fresh.Id)).State);
        Assert.True(await q.Claims.EndAsync(fresh, ImportOutcome.Cancelled(fresh.Kind, fresh.FileName)));
    }

    [Fact]
    public async Task PutBack_AtAStop_WaitsForTheNextStart()
    {
        await using var q = await QueuedReturns.CreateAsync();
        var job = await q.SendAsync("ann");

        await q.Claims.PutBackAsync((await q.Claims.ClaimAsync(1))!);

        var waiting = await q.JobAsync(job.Id);
        Assert.Equal((ImportJobState.Waiting, null), (waiting.State, waiting.StartedAt));
        Assert.Equal(ImportJobState.Done, (await q.RunNextAsync()).State);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(.5)]
    [InlineData(.98)]
    public async Task Accept_BrokenOffWhileWriting_LeavesNothingAndIsDoneAsAWholeAfterTheRestart(double share)
    {
        await using var q = await QueuedReturns.CreateAsync();
        var before = await q.HeldAsync();
        var claimed = await AcceptingAsync(q, ReturnWorkbook.ThreeBadOfThreeHundred(), AcceptedRows.Valid);
        // The process dies here: what was running is never told of again, and its transaction is never committed.
        await Assert.ThrowsAsync<Died>(() => q.Intake.AcceptAsync(QueuedReturns.Slug, claimed.ReturnId!.Value, AcceptedRows.Valid, "ann", progress: new DiesAt(share)));
        Assert.Equal(before.Observations, (await q.HeldAsync()).Observations);

        Assert.Equal(ImportJobState.Waiting, Assert.Single(await q.Claims.ResumeAsync()).State);
        await q.RunNextAsync();

        Assert.Equal(before.Observations + 297, (await q.HeldAsync()).Observations);
        Assert.Equal(ReturnState.Accepted, (await q.Intake.ReadAsync(QueuedReturns.Slug, claimed.ReturnId!.Value))!.Return.State);
    }

    private static async Task<ImportJob> AcceptingAsync(QueuedReturns q, byte[]? content = null, AcceptedRows rows = AcceptedRows.All)
    {
        await q.SendAsync("ann", content);
        var id = (await q.RunNextAsync()).Required().Return.Id;
        await q.Queue.AcceptAsync(QueuedReturns.Slug, id, rows, "ann");
        return (await q.Claims.ClaimAsync(1))!;
    }

    private sealed class Died : Exception;

    private sealed class DiesAt(double share) : IProgress<ImportStep>
    {
        public void Report(ImportStep value)
        {
            if (value.Share >= share) throw new Died();
        }
    }
}
