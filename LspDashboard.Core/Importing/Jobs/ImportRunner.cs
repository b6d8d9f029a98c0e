using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Importing.Jobs;

/// <summary>Does what a job asks for, on the caller's thread. Whatever happens is an outcome; nothing is thrown.</summary>
public sealed class ImportRunner(LspDatabase database, ReturnIntake intake)
{
    public Task<ImportOutcome> RunAsync(ImportJob job, IProgress<ImportStep>? progress, CancellationToken ct) => OutcomeAsync(
        job.Kind,
        job.FileName,
        async () =>
        {
            var slug = await SlugAsync(job, ct);
            if (job.Kind == ImportJobKind.Accept)
                return await intake.AcceptAsync(slug, job.ReturnId!.Value, job.ValidRowsOnly ? AcceptedRows.Valid : AcceptedRows.All, job.By, job.Seen, progress, ct);
            return await intake.UploadAsync(slug, job.FileName, await BytesAsync(job, ct), job.By, progress, ct);
        },
        ct);

    /// <summary>Reads a file at once, without a job.</summary>
    public Task<ImportOutcome> ReadAsync(string slug, string fileName, byte[] content, string by, CancellationToken ct) =>
        OutcomeAsync(ImportJobKind.Read, fileName, () => intake.UploadAsync(slug, fileName, content, by, ct: ct), ct);

    private static async Task<ImportOutcome> OutcomeAsync(ImportJobKind kind, string fileName, Func<Task<ReturnPreview>> work, CancellationToken ct)
    {
        try
        {
            return ImportOutcome.Done(kind, await work());
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            return ImportOutcome.Cancelled(kind, fileName);
        }
        catch (ReturnRefusedException e)
        {
            return ImportOutcome.Refused(kind, e.Problems);
        }
        catch (ReturnConflictException e)
        {
            return ImportOutcome.Refused(kind, [new(ProblemSeverity.Error, "", "", e.Message, e.Remedy)]);
        }
        catch (Exception e)
        {
            return ImportOutcome.Failed(kind, fileName, e);
        }
    }

    private async Task<string> SlugAsync(ImportJob job, CancellationToken ct)
    {
        await using var db = database.Shared();
        return await db.Partnerships.Where(p => p.Id == job.PartnershipId).Select(p => p.Slug).SingleAsync(ct);
    }

    private async Task<byte[]> BytesAsync(ImportJob job, CancellationToken ct)
    {
        await using var db = database.Of(job.PartnershipId);
        return await db.ReturnFiles.AsNoTracking().Where(f => f.Sha256 == job.Sha256).Select(f => f.Content).SingleAsync(ct);
    }
}
