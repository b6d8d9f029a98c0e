using LspDashboard.Core.Importing;

namespace LspDashboard.Web.Live;

/// <summary>Looks into the inbox every few seconds. A trouble with one file is logged and never stops the looking.</summary>
public sealed class InboxWatcher(Inbox inbox, IConfiguration configuration, TimeProvider time, ILogger<InboxWatcher> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (configuration["Inbox"] is not { Length: > 0 } folder) return;
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                foreach (var file in await inbox.SweepAsync(folder, stoppingToken))
                {
                    if (file.ReturnId is { } id) log.LogInformation("{File} of {Partnership} was taken from the inbox; return {Id} waits for a decision.", file.FileName, file.Slug, id);
                    else log.LogWarning("{File} of {Partnership} was refused: {Why}", file.FileName, file.Slug, file.Why);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or Microsoft.Data.Sqlite.SqliteException)
            {
                log.LogWarning(e, "The inbox {Folder} could not be read; it is tried again.", folder);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
