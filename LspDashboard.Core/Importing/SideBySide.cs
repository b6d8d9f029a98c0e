using System.Runtime.ExceptionServices;

namespace LspDashboard.Core.Importing;

/// <summary>
/// Work on things that do not depend on each other, on all processors. Its threads are its own and as quiet as the one that asks:
/// those of the pool would take a processor from the pages that people are waiting for.
/// </summary>
internal static class SideBySide
{
    /// <param name="count">How many things.</param>
    /// <param name="work">Done once for each number below the count, in any order.</param>
    /// <param name="block">Taken at a time, so that taking them costs nothing beside the work.</param>
    public static void For(int count, Action<int> work, int block = 64)
    {
        var next = 0;
        ExceptionDispatchInfo? failed = null;
        var helpers = new Thread[Math.Clamp(((count + block - 1) / block) - 1, 0, Environment.ProcessorCount - 1)];
        for (var i = 0; i < helpers.Length; i++)
        {
            // On Linux a thread is as nice as the one that starts it; elsewhere its priority says so.
            helpers[i] = new(Work) { IsBackground = true, Name = "beside an import", Priority = Thread.CurrentThread.Priority };
            helpers[i].Start();
        }
        Work();
        foreach (var helper in helpers) helper.Join();
        failed?.Throw();

        void Work()
        {
            try
            {
                for (var from = Interlocked.Add(ref next, block) - block; from < count && failed is null; from = Interlocked.Add(ref next, block) - block)
                    for (var i = from; i < Math.Min(count, from + block); i++) work(i);
            }
            catch (Exception e)
            {
                failed = ExceptionDispatchInfo.Capture(e);
            }
        }
    }
}
