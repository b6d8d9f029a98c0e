namespace LspDashboard.Tests.Benchmarks.Importing;

/// <summary>Samples the managed heap while something runs.</summary>
internal sealed class HeapPeak : IDisposable
{
    private readonly long _before = GC.GetTotalMemory(forceFullCollection: false);
    private readonly Timer _timer;
    private long _most;

    public HeapPeak() => _timer = new(_ => Sample(), null, 0, 5);

    public double Megabytes
    {
        get
        {
            Sample();
            return (Interlocked.Read(ref _most) - _before) / 1048576.0;
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Sample()
    {
        var now = GC.GetTotalMemory(forceFullCollection: false);
        if (now > Interlocked.Read(ref _most)) Interlocked.Exchange(ref _most, now);
    }
}
