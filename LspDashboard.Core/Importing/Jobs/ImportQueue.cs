using System.Globalization;
using System.Security.Cryptography;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Importing.Jobs;

/// <summary>
/// What people ask to be done with returns, and what became of it. The bytes of a file are kept from the moment it is queued, so that
/// a restart can take it up; who does the work is told by <see cref="ImportClaims"/>.
/// </summary>
public sealed class ImportQueue(LspDatabase database, TimeProvider time)
{
    /// <summary>How long an ended job stays in sight.</summary>
    public static readonly TimeSpan Lately = TimeSpan.FromDays(7);

    /// <summary>Queues a file to be read.</summary>
    /// <exception cref="KeyNotFoundException">There is no such partnership.</exception>
    public async Task<ImportJob> SendAsync(string slug, string fileName, byte[] content, string by, CancellationToken ct = default)
    {
        var sha = Convert.ToHexStringLower(SHA256.HashData(content));
        await using var db = database.Of(await PartnershipAsync(slug, ct));
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (!await db.ReturnFiles.AnyAsync(f => f.Sha256 == sha, ct)) db.ReturnFiles.Add(new() { Sha256 = sha, Content = content });
        var job = new ImportJob { Kind = ImportJobKind.Read, State = ImportJobState.Waiting, FileName = ReturnIntake.CleanName(fileName), Sha256 = sha, By = by, QueuedAt = time.GetUtcNow() };
        db.ImportJobs.Add(job);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return job;
    }

    /// <summary>Queues the acceptance of a return. Whether it can be accepted is found out when it is done.</summary>
    /// <exception cref="KeyNotFoundException">There is no such partnership, or it has no such return.</exception>
    public async Task<ImportJob> AcceptAsync(string slug, int returnId, AcceptedRows rows, string by, string seen = "", CancellationToken ct = default)
    {
        await using var db = database.Of(await PartnershipAsync(slug, ct));
        // An insert outside a transaction would not wait for another writer.
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var stored = await db.Returns.AsNoTracking().FirstOrDefaultAsync(r => r.Id == returnId, ct)
            ?? throw new KeyNotFoundException(string.Create(CultureInfo.InvariantCulture, $"There is no return {returnId}."));
        var job = new ImportJob
        {
            Kind = ImportJobKind.Accept, State = ImportJobState.Waiting, FileName = stored.FileName, Sha256 = stored.Sha256, ReturnId = returnId,
            ValidRowsOnly = rows == AcceptedRows.Valid, Seen = seen, By = by, QueuedAt = time.GetUtcNow(),
        };
        db.ImportJobs.Add(job);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return job;
    }

    /// <summary>What waits, runs or ended lately in a partnership, the oldest first.</summary>
    public async Task<IReadOnlyList<ImportJob>> ListAsync(int partnershipId, CancellationToken ct = default)
    {
        var since = time.GetUtcNow() - Lately;
        await using var db = database.Of(partnershipId);
        return await db.ImportJobs.AsNoTracking().Where(j => j.EndedAt == null || j.EndedAt >= since).OrderBy(j => j.Id).ToListAsync(ct);
    }

    /// <summary>Takes a job that still waits out of the queue. One that runs is stopped by who runs it.</summary>
    /// <returns>The job as it stands afterwards; null where the partnership has no such job.</returns>
    public async Task<ImportJob?> CancelWaitingAsync(string slug, int id, CancellationToken ct = default)
    {
        await using var db = database.Of(await PartnershipAsync(slug, ct));
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.ImportJobs.FirstOrDefaultAsync(j => j.Id == id, ct) is not { } job) return null;
        if (job.State != ImportJobState.Waiting) return job;
        await JobEnding.EndAsync(db, job, ImportOutcome.Cancelled(job.Kind, job.FileName), time.GetUtcNow(), ct);
        await transaction.CommitAsync(ct);
        return job;
    }

    /// <summary>Puts an ended job out of sight, once its sender has seen what became of it. The history of returns is elsewhere.</summary>
    /// <returns>Whether there was such a job.</returns>
    public async Task<bool> DismissAsync(string slug, int id, CancellationToken ct = default)
    {
        await using var db = database.Of(await PartnershipAsync(slug, ct));
        return await db.ImportJobs.Where(j => j.Id == id && j.EndedAt != null).ExecuteDeleteAsync(ct) > 0;
    }

    private async Task<int> PartnershipAsync(string slug, CancellationToken ct) =>
        await database.FindAsync(slug, ct) ?? throw new KeyNotFoundException($"There is no partnership '{slug}'.");
}
