using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Importing.Jobs;

/// <summary>
/// Whose turn it is, and how a turn ends. A job is claimed once: the state is compared and set in one transaction that holds SQLite's
/// write lock, and the moment of the claim is the claimant's token. There is no lease: a database has one server, so what is found
/// running at its start was broken off. Should there be two after all, the loser's token no longer fits and its outcome is dropped,
/// and a return is still written once, for <see cref="ReturnIntake"/> compares the return's own state.
/// </summary>
public sealed class ImportClaims(LspDatabase database, TimeProvider time)
{
    /// <summary>The oldest waiting job of somebody for whom nothing else runs; null where there is none, or as many run as may.</summary>
    public async Task<ImportJob?> ClaimAsync(int atOnce, CancellationToken ct = default)
    {
        await using var db = database.Shared();
        // Looked at before the write lock is asked for: most looks find nothing.
        if (await NextAsync(db, atOnce, ct) is null) return null;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await NextAsync(db, atOnce, ct) is not { } next) return null;
        db.Scope = next.PartnershipId;
        next.State = ImportJobState.Running;
        next.StartedAt = time.GetUtcNow();
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return next;
    }

    /// <summary>Says how a claimed job ended. Does nothing where the claim holds no longer.</summary>
    /// <returns>Whether it held.</returns>
    public Task<bool> EndAsync(ImportJob claimed, ImportOutcome outcome, CancellationToken ct = default) =>
        WhileClaimedAsync(claimed, (db, job) => JobEnding.EndAsync(db, job, outcome, time.GetUtcNow(), ct), ct);

    /// <summary>Puts a claimed job back, for the next start to take up.</summary>
    public Task<bool> PutBackAsync(ImportJob claimed, CancellationToken ct = default) => WhileClaimedAsync(claimed, (db, job) => WaitAgainAsync(db, job, ct), ct);

    /// <summary>
    /// Takes up what a process that is gone was doing. Reading writes nothing before its end, so it is done again. An acceptance is one
    /// transaction: either it was committed, or it is done again as a whole.
    /// </summary>
    /// <returns>The jobs that were found running, as they stand now.</returns>
    public async Task<IReadOnlyList<ImportJob>> ResumeAsync(CancellationToken ct = default)
    {
        await using var shared = database.Shared();
        var found = await shared.ImportJobs.IgnoreQueryFilters().AsNoTracking().Where(j => j.State == ImportJobState.Running).OrderBy(j => j.Id).ToListAsync(ct);
        var resumed = new List<ImportJob>();
        foreach (var claimed in found)
            await WhileClaimedAsync(claimed, async (db, job) =>
            {
                if (job.Kind == ImportJobKind.Accept && await db.Returns.AnyAsync(r => r.Id == job.ReturnId && r.State == ReturnState.Accepted, ct))
                {
                    (job.State, job.EndedAt) = (ImportJobState.Done, time.GetUtcNow());
                    await db.SaveChangesAsync(ct);
                }
                else
                {
                    await WaitAgainAsync(db, job, ct);
                }
                resumed.Add(job);
            }, ct);
        return resumed;
    }

    private static async Task<ImportJob?> NextAsync(LspDbContext db, int atOnce, CancellationToken ct)
    {
        // Whose turn it is goes across partnerships, as the machine does.
        var jobs = db.ImportJobs.IgnoreQueryFilters();
        var busy = await jobs.Where(j => j.State == ImportJobState.Running).Select(j => j.By).ToListAsync(ct);
        if (busy.Count >= atOnce) return null;
        return await jobs.Where(j => j.State == ImportJobState.Waiting && !busy.Contains(j.By)).OrderBy(j => j.Id).FirstOrDefaultAsync(ct);
    }

    private static async Task WaitAgainAsync(LspDbContext db, ImportJob job, CancellationToken ct)
    {
        (job.State, job.StartedAt) = (ImportJobState.Waiting, null);
        await db.SaveChangesAsync(ct);
    }

    private async Task<bool> WhileClaimedAsync(ImportJob claimed, Func<LspDbContext, ImportJob, Task> change, CancellationToken ct)
    {
        await using var db = database.Of(claimed.PartnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var job = await db.ImportJobs.FirstOrDefaultAsync(j => j.Id == claimed.Id && j.State == ImportJobState.Running && j.StartedAt == claimed.StartedAt, ct);
        if (job is null) return false;
        await change(db, job);
        await transaction.CommitAsync(ct);
        return true;
    }
}
