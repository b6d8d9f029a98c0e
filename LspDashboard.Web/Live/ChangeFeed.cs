using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Web.Live;

/// <summary>
/// Tells open screens of changes, whichever process wrote them: it follows the Change table, and looks only when SQLite says that
/// another connection has committed. A notice carries ids; who listens reads again.
/// </summary>
public sealed class ChangeFeed(LspDatabase database, ILogger<ChangeFeed> log) : BackgroundService
{
    // Asking for the data version costs microseconds; a screen should change well within a second.
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(150);
    private readonly Listeners<Change> _listeners = new(log);

    /// <summary>Calls the listener at each change of a partnership until disposed.</summary>
    public IDisposable Subscribe(int partnershipId, Func<Change, Task> listener) => _listeners.Add(partnershipId, listener);

    /// <summary>How long screens leave to the word before they read again: nothing for a few, half a second for a thousand, which all have the word by then.</summary>
    public TimeSpan Lead => TimeSpan.FromMilliseconds(Math.Min(500, _listeners.Count / 4));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var last = -1;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var db = database.Shared();
                await db.Database.OpenConnectionAsync(stoppingToken);
                await using var command = db.Database.GetDbConnection().CreateCommand();
                command.CommandText = "PRAGMA data_version";
                var changes = db.Changes.IgnoreQueryFilters().AsNoTracking();
                if (last < 0) last = await changes.MaxAsync(c => (int?)c.Id, stoppingToken) ?? 0;
                long version = -1;
                while (!stoppingToken.IsCancellationRequested)
                {
                    var now = (long)(await command.ExecuteScalarAsync(stoppingToken))!;
                    if (now != version)
                    {
                        version = now;
                        foreach (var change in await changes.Where(c => c.Id > last).OrderBy(c => c.Id).ToListAsync(stoppingToken))
                        {
                            last = change.Id;
                            _listeners.Tell(change.PartnershipId, change);
                        }
                    }
                    await Task.Delay(Interval, stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                log.LogWarning(e, "Following changes was interrupted; trying again.");
                await Task.Delay(TimeSpan.FromSeconds(2), stoppingToken);
            }
        }
    }
}
