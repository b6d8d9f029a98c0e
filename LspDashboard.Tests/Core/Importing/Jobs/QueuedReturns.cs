using LspDashboard.Core.Importing;
using LspDashboard.Core.Importing.Jobs;
using LspDashboard.Core.Returns;
using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Core.Importing.Jobs;

/// <summary>A queue on a sample database of its own, with nobody who works it but the test.</summary>
internal sealed class QueuedReturns : IAsyncDisposable
{
    public const string Slug = "halton";

    private QueuedReturns(SampleDatabase sample)
    {
        Sample = sample;
        Intake = new(sample.Database, sample.Facts, Clock);
        Queue = new(sample.Database, Clock);
        Claims = new(sample.Database, Clock);
        Runner = new(sample.Database, Intake);
    }

    public SampleDatabase Sample { get; }
    public TickingClock Clock { get; } = new();
    public ReturnIntake Intake { get; }
    public ImportQueue Queue { get; }
    public ImportClaims Claims { get; }
    public ImportRunner Runner { get; }

    public static async Task<QueuedReturns> CreateAsync() => new(await SampleDatabase.CreateAsync());

    public Task<ImportJob> SendAsync(string by, byte[]? content = null, string name = "return.xlsx", string slug = Slug) =>
        Queue.SendAsync(slug, name, content ?? ReturnWorkbook.Quitters(1262), by);

    /// <summary>Does the next job to its end, as the server's worker does.</summary>
    public async Task<ImportOutcome> RunNextAsync(IProgress<ImportStep>? progress = null, CancellationToken ct = default)
    {
        var job = await Claims.ClaimAsync(1, CancellationToken.None) ?? throw new InvalidOperationException("Nothing waits.");
        var outcome = await Runner.RunAsync(job, progress, ct);
        await Claims.EndAsync(job, outcome, CancellationToken.None);
        return outcome;
    }

    public async Task<ImportJob> JobAsync(int id) => (await Queue.ListAsync((await Sample.Database.FindAsync(Slug))!.Value)).Single(j => j.Id == id);

    public async Task<(int Observations, int Returns, int Files)> HeldAsync()
    {
        await using var db = Sample.Database.Shared();
        return (await db.Observations.IgnoreQueryFilters().CountAsync(), await db.Returns.IgnoreQueryFilters().CountAsync(), await db.ReturnFiles.IgnoreQueryFilters().CountAsync());
    }

    public ValueTask DisposeAsync() => Sample.DisposeAsync();
}

/// <summary>Each look at the clock is a second later than the last, from the last day of November 2026 on.</summary>
internal sealed class TickingClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 11, 30, 9, 0, 0, TimeSpan.Zero);

    public void Pass(TimeSpan time) => _now += time;

    public override DateTimeOffset GetUtcNow() => _now += TimeSpan.FromSeconds(1);
}
