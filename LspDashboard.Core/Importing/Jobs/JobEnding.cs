using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Importing.Jobs;

/// <summary>How a job is ended, inside the transaction of whoever ends it: of a file that became no return, no byte is kept.</summary>
internal static class JobEnding
{
    public static async Task EndAsync(LspDbContext db, ImportJob job, ImportOutcome outcome, DateTimeOffset now, CancellationToken ct)
    {
        job.State = outcome.State;
        job.EndedAt = now;
        job.ReturnId = outcome.Preview?.Return.Id ?? job.ReturnId;
        job.Problems = JobProblems.Text(outcome.Problems);
        await db.SaveChangesAsync(ct);
        var isUsed = await db.Returns.AnyAsync(r => r.Sha256 == job.Sha256, ct) || await db.ImportJobs.AnyAsync(j => j.Sha256 == job.Sha256 && j.EndedAt == null, ct);
        if (!isUsed) await db.ReturnFiles.Where(f => f.Sha256 == job.Sha256).ExecuteDeleteAsync(ct);
    }
}
