using System.Diagnostics;

namespace LspDashboard.Tests.Benchmarks.Importing;

/// <summary>Times the steps of one way of importing, round by round.</summary>
internal sealed class Laps(string name)
{
    private readonly Dictionary<string, List<double>> _times = new(StringComparer.Ordinal);
    private readonly List<double> _totals = [];
    private readonly List<double> _processor = [];
    private double _total;
    private long _allocated;

    public string Name => name;

    public IEnumerable<string> Steps => _times.Keys;

    public double Total => Median(_totals);

    /// <summary>Of the processor, all threads together: what a machine with other things to do disturbs least.</summary>
    public double Processor => Median(_processor);

    /// <summary>On the managed heap, by all threads, in the last round.</summary>
    public double Megabytes { get; private set; }

    /// <summary>The most on the managed heap at one moment of the last round, over what was there before it.</summary>
    public double PeakMegabytes { get; private set; }

    public double Milliseconds(string step) => Median(_times[step]);

    /// <summary>One round from a clean heap; those while warming up are not kept.</summary>
    public async Task RoundAsync(Func<Task> work, bool isKept)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        (_total, _allocated) = (0, GC.GetTotalAllocatedBytes(precise: true));
        using (var peak = new HeapPeak())
        {
            var before = Environment.CpuUsage.TotalTime;
            await work();
            if (isKept) _processor.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
            PeakMegabytes = peak.Megabytes;
        }
        Megabytes = (GC.GetTotalAllocatedBytes(precise: true) - _allocated) / 1048576.0;
        if (isKept) _totals.Add(_total);
        else _times.Clear();
    }

    public T Step<T>(string step, Func<T> work)
    {
        var from = Stopwatch.GetTimestamp();
        var made = work();
        Keep(step, from);
        return made;
    }

    public async Task<T> StepAsync<T>(string step, Func<Task<T>> work)
    {
        var from = Stopwatch.GetTimestamp();
        var made = await work();
        Keep(step, from);
        return made;
    }

    private void Keep(string step, long from)
    {
        var took = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
        _total += took;
        if (!_times.TryGetValue(step, out var times)) _times[step] = times = [];
        times.Add(took);
    }

    private static double Median(List<double> values) => values.Count == 0 ? double.NaN : values.Order().ElementAt(values.Count / 2);
}
