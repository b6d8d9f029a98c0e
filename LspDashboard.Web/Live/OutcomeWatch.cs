using System.Threading.Channels;
using LspDashboard.Core.Importing.Jobs;

namespace LspDashboard.Web.Live;

/// <summary>Hears of outcomes from before its own job is queued, so that not even the quickest is missed.</summary>
public sealed class OutcomeWatch(Action<OutcomeWatch> end) : IDisposable
{
    private readonly Channel<(int JobId, ImportOutcome Outcome)> _heard = Channel.CreateUnbounded<(int, ImportOutcome)>();

    /// <summary>Waits until a job has ended.</summary>
    public async Task<ImportOutcome> OfAsync(int jobId)
    {
        await foreach (var (id, outcome) in _heard.Reader.ReadAllAsync())
            if (id == jobId) return outcome;
        throw new InvalidOperationException("The watch was given up before its job had ended.");
    }

    public void Note(int jobId, ImportOutcome outcome) => _heard.Writer.TryWrite((jobId, outcome));

    public void Dispose()
    {
        end(this);
        _heard.Writer.TryComplete();
    }
}
