namespace LspDashboard.Web.Ui;

/// <summary>
/// What this reader is told in passing. Registered per circuit (AddScoped). A warning or an error stays until it is closed;
/// anything else leaves by itself, for it only confirms what the page shows anyway.
/// </summary>
public sealed class Toasts(TimeProvider? clock = null) : IDisposable
{
    private static readonly TimeSpan Stays = TimeSpan.FromSeconds(8);

    // A pile of them would stand over what the reader works on.
    private const int MostPassing = 3;

    private readonly TimeProvider clock = clock ?? TimeProvider.System;
    private readonly Lock gate = new();
    private readonly Dictionary<Guid, ITimer> timers = [];
    private List<ToastMessage> messages = [];

    /// <summary>May be raised on any thread.</summary>
    public event EventHandler? Changed;

    public IReadOnlyList<ToastMessage> Messages => messages;

    public void Show(string text, NoticeKind kind = NoticeKind.Success)
    {
        var message = new ToastMessage(Guid.NewGuid(), kind, text);
        lock (gate)
        {
            messages = [.. messages, message];
            if (kind is NoticeKind.Info or NoticeKind.Success)
            {
                timers[message.Id] = clock.CreateTimer(_ => Dismiss(message.Id), null, Stays, Timeout.InfiniteTimeSpan);
                foreach (var old in messages.Where(m => timers.ContainsKey(m.Id)).SkipLast(MostPassing).ToList())
                    Forget(old.Id);
            }
        }

        Changed?.Invoke(this, EventArgs.Empty);
    }

    public void Dismiss(Guid id)
    {
        lock (gate)
        {
            Forget(id);
        }

        Changed?.Invoke(this, EventArgs.Empty);
    }

    private void Forget(Guid id)
    {
        messages = [.. messages.Where(m => m.Id != id)];
        if (timers.Remove(id, out var timer))
            timer.Dispose();
    }

    public void Dispose()
    {
        lock (gate)
        {
            foreach (var timer in timers.Values)
                timer.Dispose();
            timers.Clear();
        }
    }
}
