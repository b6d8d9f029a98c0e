using LspDashboard.Core.Importing;
using LspDashboard.Core.Storage;

namespace LspDashboard.Web.Live;

/// <summary>
/// Reads a sample return once after the start, beside everything else, so that the first person to send one does not wait for the
/// just-in-time compiler. Nothing is written.
/// </summary>
public sealed class ImportWarmUp(LspDatabase database, FactsReader facts, TimeProvider time, ILogger<ImportWarmUp> log) : BackgroundService
{
    private const string Sample = "halton-2009-10-q4.xlsx";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await QuietThread.RunAsync("Import warm-up", () => ReadAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopped before it was warm.
        }
        catch (Exception e)
        {
            // The start must not fail for want of a rehearsal.
            log.LogWarning(e, "The reading of returns could not be warmed up; the first one will take longer.");
        }
    }

    private async Task<bool> ReadAsync(CancellationToken ct)
    {
        if ((await database.AllAsync(ct)).FirstOrDefault() is not { } partnership || await facts.ReadAsync(partnership.Slug, ct: ct) is not { } known) return false;
        var content = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "data", "sample-returns", Sample), ct);
        ReturnReading.Read(known, ReturnSource.Of(Sample, content), time, ct);
        return true;
    }
}
