namespace LspDashboard.Web.Live;

/// <summary>
/// Rehearses an import once after the start, beside everything else, so that the first person to send a return does not wait for the
/// just-in-time compiler. "WarmUp": false leaves it out.
/// </summary>
public sealed class ImportWarmUp(IConfiguration configuration, TimeProvider time, ILogger<ImportWarmUp> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!configuration.GetValue("WarmUp", true)) return;
        try
        {
            await QuietThread.RunAsync("Import warm-up", () => ImportRehearsal.RunAsync(Path.Combine(AppContext.BaseDirectory, "data"), time, stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopped before it was warm.
        }
        catch (Exception e)
        {
            // The start must not fail for want of a rehearsal.
            log.LogWarning(e, "The reading of returns could not be rehearsed; the first one will take longer.");
        }
    }
}
