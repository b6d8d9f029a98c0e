using LspDashboard.Core.Importing;
using LspDashboard.Core.Importing.Jobs;
using LspDashboard.Core.Returns;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Live;

namespace LspDashboard.Tests.Web.Live;

public class ImportWorkerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Send_ThenLeave_IsReadAllTheSame()
    {
        await using var app = await RunningApp.StartAsync();

        var ticket = await app.Get<ImportDesk>().SendAsync("halton", "quitters.xlsx", ReturnWorkbook.Quitters(1262), "ann");
        var job = await EndedAsync(app, ticket.Job);

        Assert.Equal(ImportJobState.Done, job.State);
        Assert.Equal(job.ReturnId, (await ticket.Outcome.WaitAsync(Patience)).Required().Return.Id);
    }

    [Fact]
    public async Task Send_SeveralOfSeveralUsers_EachHearsOfItsOwn()
    {
        await using var app = await RunningApp.StartAsync();
        var desk = app.Get<ImportDesk>();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(i =>
            desk.ReadAsync("halton", FormattableString.Invariant($"{i}.xlsx"), ReturnWorkbook.Quitters(1200 + i), i % 2 == 0 ? "ann" : "bob", CancellationToken.None))).WaitAsync(Patience);

        Assert.Equal(Enumerable.Range(0, 6).Select(i => FormattableString.Invariant($"{i}.xlsx")), outcomes.Select(o => o.Required().Return.FileName));
    }

    [Fact]
    public async Task Start_OnWhatAnEarlierProcessLeft_TakesItUp()
    {
        await using var app = await RunningApp.StartAsync();
        await app.StopAsync();
        var before = await app.HeldAsync();
        // As a process leaves it that was killed while it read the first and before it began the second.
        var queue = new ImportQueue(app.Database, TimeProvider.System);
        var (broken, waiting) = (await queue.SendAsync("halton", "broken.xlsx", ReturnWorkbook.Quitters(1262), "ann"), await queue.SendAsync("halton", "waiting.xlsx", ReturnWorkbook.Quitters(1270), "ann"));
        Assert.Equal(broken.Id, (await new ImportClaims(app.Database, TimeProvider.System).ClaimAsync(1))!.Id);

        app.Start();

        Assert.Equal((ImportJobState.Done, ImportJobState.Done), ((await EndedAsync(app, broken)).State, (await EndedAsync(app, waiting)).State));
        Assert.Equal((before.Observations, before.Returns + 2, before.Files + 2), await app.HeldAsync());
    }

    [Fact]
    public async Task Stop_WhileALargeReturnIsAccepted_LeavesAllOrNothingAndTheNextStartFinishesIt()
    {
        const int All = 5 * LargeReturn.RowsForAPlace;
        await using var app = await RunningApp.StartAsync();
        var preview = await app.Client.UploadAsync("halton", LargeReturn.Of(["Halton", "Salford", "Stockport", "Chorley", "Medway"]));
        var before = await app.HeldAsync();
        var ticket = await app.Get<ImportDesk>().AcceptAsync("halton", preview.Id(), AcceptedRows.All, "ann");
        while (app.Get<ImportBoard>().StepOf(ticket.Job.Id) is null && !ticket.Outcome.IsCompleted) await Task.Delay(1);

        await app.StopAsync();
        var held = (await app.HeldAsync()).Observations - before.Observations;
        Assert.Contains(held, new[] { 0, All });
        app.Start();

        Assert.Equal(ImportJobState.Done, (await EndedAsync(app, ticket.Job)).State);
        Assert.Equal(before.Observations + All, (await app.HeldAsync()).Observations);
    }

    private static async Task<ImportJob> EndedAsync(RunningApp app, ImportJob job)
    {
        for (var until = DateTime.UtcNow + Patience; DateTime.UtcNow < until; await Task.Delay(50))
            if ((await app.Get<ImportQueue>().ListAsync(job.PartnershipId)).Single(j => j.Id == job.Id) is { EndedAt: not null } ended) return ended;
        throw new TimeoutException("The job did not end.");
    }
}
