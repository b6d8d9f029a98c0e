using System.Runtime.InteropServices;

namespace LspDashboard.Web.Live;

/// <summary>A thread of its own for long work that gives way: requests are answered first wherever both want the processor.</summary>
internal static class QuietThread
{
    // Of Linux's -20 to 19: about a tenth of what a request's thread gets where they compete.
    private const int Niceness = 10;
    private const int OfAThread = 0;
    private const uint ThisOne = 0;

    /// <summary>Runs work on a new thread. What it awaits should be done when it comes back, or the rest goes on elsewhere.</summary>
    public static Task<T> RunAsync<T>(string name, Func<Task<T>> work)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() =>
        {
            // Linux knows no priority of .NET's; each of its threads has a niceness. A refusal to be modest does no harm.
            if (OperatingSystem.IsLinux()) _ = SetPriority(OfAThread, ThisOne, Niceness);
            try
            {
                done.SetResult(work().GetAwaiter().GetResult());
            }
            catch (Exception e)
            {
                done.SetException(e);
            }
        })
        { IsBackground = true, Name = name, Priority = ThreadPriority.BelowNormal }.Start();
        return done.Task;
    }

    [DllImport("libc", EntryPoint = "setpriority")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPriority(int which, uint who, int priority);
}
