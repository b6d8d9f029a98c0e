namespace LspDashboard.Web.Live;

/// <summary>
/// Screens that read again take turns, as many at once as there are processors: a thousand open pages are drawn one after the other,
/// and the first is not as late as the last.
/// </summary>
public sealed class Turns : IDisposable
{
    private readonly SemaphoreSlim _places = new(Environment.ProcessorCount);

    public async Task TakeAsync(Func<Task> work, CancellationToken ct)
    {
        await _places.WaitAsync(ct);
        try
        {
            await work();
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();
}
