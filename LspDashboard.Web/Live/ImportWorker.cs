using LspDashboard.Core.Importing.Jobs;
using LspDashboard.Core.Returns;
using Microsoft.Data.Sqlite;

namespace LspDashboard.Web.Live;

/// <summary>Does what is queued, off every circuit and request, and takes up at the start what an earlier process left.</summary>
public sealed class ImportWorker(ImportClaims claims, ImportRunner runner, ImportBoard board, ILogger<ImportWorker> log) : BackgroundService
{
    /// <summary>A large return of one partner should not hold up the small one of another; more would be felt on every page.</summary>
    private const int AtOnce = 2;

    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var running = new List<Task>();
        try
        {
            foreach (var job in await PatientlyAsync(() => claims.ResumeAsync(stoppingToken), stoppingToken))
                log.LogInformation("Job {Job} on {File} was broken off by a restart; now it is {State}.", job.Id, job.FileName, job.State);
            while (true)
            {
                running.RemoveAll(t => t.IsCompleted);
                if (await PatientlyAsync(() => claims.ClaimAsync(AtOnce, stoppingToken), stoppingToken) is { } job) running.Add(RunAsync(job, stoppingToken));
                else await board.WorkAsync(Idle, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What runs is stopped by the same token, and put back for the next start.
            await Task.WhenAll(running);
        }
    }

    private async Task RunAsync(ImportJob job, CancellationToken stopping)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var progress = board.Started(job, stop);
        var outcome = await QuietThread.RunAsync("Import", () => runner.RunAsync(job, progress, stop.Token));
        if (outcome.Failure is { } failure) log.LogError(failure, "Job {Job} on {File} failed.", job.Id, job.FileName);
        if (outcome.State == ImportJobState.Cancelled && stopping.IsCancellationRequested)
        {
            await PatientlyAsync(() => claims.PutBackAsync(job, CancellationToken.None), CancellationToken.None);
            return;
        }
        await PatientlyAsync(() => claims.EndAsync(job, outcome, CancellationToken.None), CancellationToken.None);
        board.Ended(job, outcome);
    }

    // Another process, such as a command, may hold the database for longer than a connection waits.
    private async Task<T> PatientlyAsync<T>(Func<Task<T>> work, CancellationToken ct)
    {
        while (true)
        {
            try
            {
                return await QuietThread.RunAsync("Import queue", work);
            }
            catch (SqliteException e) when (e.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED)
            {
                log.LogWarning(e, "The database is held by another; the queue tries again.");
                await Task.Delay(Again, ct);
            }
        }
    }
}
