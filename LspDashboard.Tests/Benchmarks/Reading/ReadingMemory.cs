using System.Diagnostics;

namespace LspDashboard.Tests.Benchmarks.Reading;

/// <summary>How much memory one piece of work takes, in megabytes above what there was; its peak is looked at every millisecond from a thread beside it.</summary>
/// <param name="Allocated">In all, kept or not.</param>
/// <param name="Peak">Of the managed heap.</param>
/// <param name="PeakSet">Of the working set.</param>
/// <param name="Held">By the result, after all else was collected.</param>
internal sealed record ReadingMemory(double Allocated, double Peak, double PeakSet, double Held)
{
    public static (T Result, ReadingMemory Memory) Measure<T>(Func<T> work)
        where T : class
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using var process = Process.GetCurrentProcess();
        var (heap, allocated, set) = (GC.GetTotalMemory(false), GC.GetTotalAllocatedBytes(true), process.WorkingSet64);
        var (kept, peak, peakSet) = Watch(work);
        var total = GC.GetTotalAllocatedBytes(true) - allocated;
        var held = GC.GetTotalMemory(forceFullCollection: true) - heap;
        GC.KeepAlive(kept);
        return (kept, new(Mb(total), Mb(Math.Max(0, peak - heap)), Mb(Math.Max(0, peakSet - set)), Mb(Math.Max(0, held))));
    }

    private static (T Kept, long Heap, long Set) Watch<T>(Func<T> work)
    {
        var (done, heap, set) = (false, 0L, 0L);
        var watcher = new Thread(() =>
        {
            // The working set of this moment, not the process's peak, which making the file has raised already.
            while (!Volatile.Read(ref done))
            {
                heap = Math.Max(heap, GC.GetTotalMemory(false));
                set = Math.Max(set, Environment.WorkingSet);
                Thread.Sleep(1);
            }
        });
        watcher.Start();
        var kept = work();
        heap = Math.Max(heap, GC.GetTotalMemory(false));
        Volatile.Write(ref done, true);
        watcher.Join();
        return (kept, heap, set);
    }

    private static double Mb(long bytes) => bytes / 1048576.0;
}
