using System.Collections.Concurrent;

namespace LspDashboard.Core.Storage;

/// <summary>
/// Facts that were read, kept for the next reader for as long as nothing has changed: a meeting's thirty screens read once.
/// What is taken from here belongs to everybody, and is not to be changed.
/// </summary>
internal sealed class FactsShelf
{
    // Views at once, of all partnerships; and figures at once, which are what takes room.
    private const int MostViews = 64;
    private const int MostFigures = 1_000_000;

    private readonly ConcurrentDictionary<(string Slug, DateOnly? AsOf, DateOnly Today), Kept> _kept = new();
    private long _uses;

    /// <param name="view">The partnership as in the address, the day asked for, and today in the UK, on which a partnership without a day of its own stands.</param>
    /// <param name="version">What stands now: facts of another version are read again.</param>
    /// <param name="read">Reads the facts. It is not stopped by a reader who goes, since others may wait for the same.</param>
    /// <param name="ct">Stops the waiting.</param>
    public async Task<PartnershipFacts?> TakeAsync((string Slug, DateOnly? AsOf, DateOnly Today) view, (int Partnership, int LastChange) version, Func<Task<PartnershipFacts?>> read, CancellationToken ct)
    {
        var kept = _kept.AddOrUpdate(view, _ => new(version, read), (_, held) => held.Version == version ? held : new(version, read));
        kept.LastUse = Interlocked.Increment(ref _uses);
        try
        {
            var facts = await kept.Facts.Value.WaitAsync(ct);
            MakeRoom();
            return facts;
        }
        catch (Exception) when (kept.Facts.Value.IsFaulted)
        {
            // A reading that failed is not an answer to the next reader.
            _kept.TryRemove(new(view, kept));
            throw;
        }
    }

    private void MakeRoom()
    {
        if (_kept.Count <= MostViews && _kept.Values.Sum(k => (long)k.Figures) <= MostFigures) return;
        var (views, figures) = (0, 0L);
        foreach (var (view, kept) in _kept.OrderByDescending(k => k.Value.LastUse))
        {
            figures += kept.Figures;
            if (++views > 1 && (views > MostViews || figures > MostFigures)) _kept.TryRemove(new(view, kept));
        }
    }

    private sealed class Kept((int Partnership, int LastChange) version, Func<Task<PartnershipFacts?>> read)
    {
        public (int Partnership, int LastChange) Version => version;
        public Lazy<Task<PartnershipFacts?>> Facts { get; } = new(read);
        public long LastUse { get; set; }
        public int Figures => Facts is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true, Result: { } facts } } ? facts.Observations.Count : 0;
    }
}
