using System.Diagnostics;

namespace LspDashboard.Tests.Benchmarks.Reading;

/// <summary>How much memory one piece of work takes at its peak, looked at every millisecond from a thread beside it.</summary>
internal static class ReadingMemory
{
    public static void Measure<T>(TextWriter output, byte[] file, Func<byte[], T> work)
        where T : class
    {
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using var process = Process.GetCurrentProcess();
        var (heap, allocated, set) = (GC.GetTotalMemory(false), GC.GetTotalAllocatedBytes(true), process.WorkingSet64);
        var (kept, peak, peakSet) = Watch(() => work(file));
        var total = GC.GetTotalAllocatedBytes(true) - allocated;
        var held = GC.GetTotalMemory(forceFullCollection: true) - heap;
        GC.KeepAlive(kept);
        GC.KeepAlive(file);
        output.WriteLine($"{Mb(total)} | {Mb(peak - heap)} | {Mb(peakSet - set)} | {Mb(held)}");
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
        Volatile.Write(ref done, true);
        watcher.Join();
        return (kept, heap, set);
    }

    private static string Mb(long bytes) => Markdown.Number(bytes / 1048576.0, "0");
}
