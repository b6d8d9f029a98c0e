using LspDashboard.Core.Importing;
using LspDashboard.Core.Importing.Jobs;
using LspDashboard.Core.Returns;

namespace LspDashboard.Web.Live;

/// <summary>
/// Where pages, the API and the inbox hand in what is to be done with a return. It goes on when they leave.
/// SQLite's calls hold their thread while another writes, so none is made on a circuit's, nor on one that requests need.
/// </summary>
public sealed class ImportDesk(ImportQueue queue, ImportBoard board)
{
    /// <summary>Queues a file to be read. Its bytes are kept when this returns.</summary>
    /// <exception cref="KeyNotFoundException">There is no such partnership.</exception>
    public Task<ImportTicket> SendAsync(string slug, string fileName, byte[] content, string by, CancellationToken ct = default) =>
        EnqueueAsync(() => queue.SendAsync(slug, fileName, content, by, ct));

    /// <summary>Queues the acceptance of a return.</summary>
    /// <exception cref="KeyNotFoundException">There is no such partnership, or it has no such return.</exception>
    public Task<ImportTicket> AcceptAsync(string slug, int returnId, AcceptedRows rows, string by, string seen = "", CancellationToken ct = default) =>
        EnqueueAsync(() => queue.AcceptAsync(slug, returnId, rows, by, seen, ct));

    /// <summary>Queues a file and waits until it was read.</summary>
    public async Task<ImportOutcome> ReadAsync(string slug, string fileName, byte[] content, string by, CancellationToken ct) =>
        await (await SendAsync(slug, fileName, content, by, ct)).Outcome.WaitAsync(ct);

    /// <summary>Queues the acceptance of a return and waits until it was done.</summary>
    /// <exception cref="KeyNotFoundException">There is no such partnership, or it has no such return.</exception>
    public async Task<ImportOutcome> AcceptedAsync(string slug, int returnId, AcceptedRows rows, string by, CancellationToken ct) =>
        await (await AcceptAsync(slug, returnId, rows, by, ct: ct)).Outcome.WaitAsync(ct);

    /// <summary>Takes a job out of the queue, or asks it to stop where it runs.</summary>
    /// <returns>The job; ended already where it was too late, null where there is none.</returns>
    public async Task<ImportJob?> CancelAsync(string slug, int id, CancellationToken ct = default)
    {
        var job = await QuietThread.RunAsync("Import desk", () => queue.CancelWaitingAsync(slug, id, ct));
        if (job?.State == ImportJobState.Running) board.Stop(id);
        else if (job?.State == ImportJobState.Cancelled) board.Ended(job, ImportOutcome.Cancelled(job.Kind, job.FileName));
        return job;
    }

    /// <summary>Puts an ended job out of everybody's sight.</summary>
    public async Task DismissAsync(string slug, ImportJob job, CancellationToken ct = default)
    {
        await QuietThread.RunAsync("Import desk", () => queue.DismissAsync(slug, job.Id, ct));
        board.Queued(job);
    }

    private async Task<ImportTicket> EnqueueAsync(Func<Task<ImportJob>> enqueue)
    {
        var watch = board.Watch();
        try
        {
            var job = await QuietThread.RunAsync("Import desk", enqueue);
            board.Queued(job);
            return new(job, OutcomeAsync(watch, job.Id));
        }
        catch
        {
            watch.Dispose();
            throw;
        }
    }

    private static async Task<ImportOutcome> OutcomeAsync(OutcomeWatch watch, int jobId)
    {
        using (watch) return await watch.OfAsync(jobId);
    }
}
