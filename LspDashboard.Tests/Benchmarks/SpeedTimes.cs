using System.Diagnostics;

namespace LspDashboard.Tests.Benchmarks;

/// <summary>What one case took in each round, for one series.</summary>
internal sealed class SpeedTimes(SpeedCase of)
{
    private readonly List<double> _nanoseconds = [];

    public string Name => of.Name;

    /// <summary>Of all rounds: one that was disturbed does not count.</summary>
    public double Nanoseconds => _nanoseconds.Order().ElementAt(_nanoseconds.Count / 2);

    /// <summary>On the managed heap by this thread, in the last round.</summary>
    public double Bytes { get; private set; }

    /// <summary>One round over all series.</summary>
    /// <param name="series">All of them.</param>
    /// <param name="isKept">False while warming up.</param>
    public double Round(MadeSeries[] series, bool isKept)
    {
        var (before, from, sum) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp(), 0.0);
        for (var repeat = 0; repeat < of.Repeats; repeat++)
            foreach (var one in series) sum += of.Work(one);
        var (took, bytes, done) = (Stopwatch.GetElapsedTime(from), GC.GetAllocatedBytesForCurrentThread() - before, (double)of.Repeats * series.Length);
        if (isKept) _nanoseconds.Add(took.TotalNanoseconds / done);
        Bytes = bytes / done;
        return sum;
    }
}
