using System.Collections.Concurrent;
using LspDashboard.Core.Importing.Jobs;
using LspDashboard.Core.Returns;

namespace LspDashboard.Web.Live;

/// <summary>
/// What is known of the queue only while the program runs: how far each job is, who wants to hear of it, and that there is work.
/// What must outlive the program is in the table of jobs.
/// </summary>
public sealed class ImportBoard(ILogger<ImportBoard> log) : IDisposable
{
    private readonly ConcurrentDictionary<int, RunningJob> _running = new();
    private readonly ConcurrentDictionary<OutcomeWatch, byte> _watches = new();
    private readonly Listeners<ImportNews> _screens = new(log);
    private readonly SemaphoreSlim _work = new(0);

    /// <summary>Calls the listener at each change of a partnership's queue until disposed.</summary>
    public IDisposable Subscribe(int partnershipId, Func<ImportNews, Task> listener) => _screens.Add(partnershipId, listener);

    /// <summary>How far a job is; null for one that does not run.</summary>
    public ImportStep? StepOf(int jobId) => _running.GetValueOrDefault(jobId)?.Step;

    /// <summary>Hears of every outcome from now on, until disposed. To be asked for before the job is queued, or it may have ended unheard.</summary>
    public OutcomeWatch Watch()
    {
        var watch = new OutcomeWatch(w => _watches.TryRemove(w, out _));
        _watches.TryAdd(watch, 0);
        return watch;
    }

    /// <summary>A job was queued, or taken out.</summary>
    public void Queued(ImportJob job)
    {
        _work.Release();
        _screens.Tell(job.PartnershipId, ImportNews.Queue);
    }

    /// <summary>A job is being done; what it reports is shown, and it can be stopped from here.</summary>
    public IProgress<ImportStep> Started(ImportJob job, CancellationTokenSource stop)
    {
        var running = new RunningJob(stop, () => _screens.Tell(job.PartnershipId, ImportNews.Step));
        _running[job.Id] = running;
        _screens.Tell(job.PartnershipId, ImportNews.Queue);
        return running;
    }

    /// <summary>Asks a job to stop; one that does not run is left alone.</summary>
    public void Stop(int jobId) => _running.GetValueOrDefault(jobId)?.Stop();

    /// <summary>A job ended, and the table of jobs says so already.</summary>
    public void Ended(ImportJob job, ImportOutcome outcome)
    {
        if (_running.TryRemove(job.Id, out var running)) running.End();
        foreach (var watch in _watches.Keys) watch.Note(job.Id, outcome);
        // Somebody else's turn may have come.
        Queued(job);
    }

    /// <summary>Returns as soon as there may be work, or after a while without.</summary>
    public Task WorkAsync(TimeSpan atMost, CancellationToken ct) => _work.WaitAsync(atMost, ct);

    public void Dispose() => _work.Dispose();

    // Reports come on the thread that works.
    private sealed class RunningJob(CancellationTokenSource stop, Action tell) : IProgress<ImportStep>
    {
        private readonly Lock _gate = new();
        private bool _isOver;

        public ImportStep? Step { get; private set; }

        public void Report(ImportStep value)
        {
            Step = value;
            tell();
        }

        public void Stop()
        {
            lock (_gate)
                if (!_isOver) stop.Cancel();
        }

        // From here on the source of the token may be gone.
        public void End()
        {
            lock (_gate) _isOver = true;
        }
    }
}
