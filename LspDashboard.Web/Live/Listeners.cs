namespace LspDashboard.Web.Live;

/// <summary>The screens that follow a partnership. One that breaks or is slow never stops the others, nor who tells them.</summary>
public sealed class Listeners<T>(ILogger log)
{
    private readonly Lock _gate = new();
    private readonly List<(int PartnershipId, Func<T, Task> Listener)> _listeners = [];

    /// <summary>How many listen, of all partnerships.</summary>
    public int Count
    {
        get
        {
            lock (_gate) return _listeners.Count;
        }
    }

    /// <summary>Calls the listener with what is told of a partnership until disposed.</summary>
    public IDisposable Add(int partnershipId, Func<T, Task> listener)
    {
        var entry = (partnershipId, listener);
        lock (_gate) _listeners.Add(entry);
        return new Subscription(() =>
        {
            lock (_gate) _listeners.Remove(entry);
        });
    }

    /// <summary>Tells all of a partnership's listeners, in the order they came, and waits for none.</summary>
    public void Tell(int partnershipId, T what)
    {
        List<Func<T, Task>> listeners;
        lock (_gate) listeners = _listeners.Where(l => l.PartnershipId == partnershipId).Select(l => l.Listener).ToList();
        foreach (var listener in listeners) _ = TellOneAsync(listener, what);
    }

    private async Task TellOneAsync(Func<T, Task> listener, T what)
    {
        try
        {
            await listener(what);
        }
        catch (Exception e)
        {
            log.LogWarning(e, "A screen could not follow {What}.", what);
        }
    }

    private sealed class Subscription(Action end) : IDisposable
    {
        private Action? _end = end;

        public void Dispose() => Interlocked.Exchange(ref _end, null)?.Invoke();
    }
}
