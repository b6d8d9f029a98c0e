using Microsoft.JSInterop;

namespace LspDashboard.Web.Ui;

/// <summary>A component's calls into the page's scripts, which may still be on their way when the reader or the component leaves.</summary>
public static class InScript
{
    /// <summary>
    /// Runs them. Where the reader has left, there is nothing to do; where only the component has, its elements are gone, and what a script
    /// says of that is of no consequence. From a component that is still there, an error is an error.
    /// </summary>
    /// <param name="calls">May be left half done.</param>
    /// <param name="hasLeft">Asked when a call has failed: whether the component is disposed by then.</param>
    public static async Task RunAsync(Func<Task> calls, Func<bool> hasLeft)
    {
        try
        {
            await calls();
        }
        catch (JSDisconnectedException)
        {
            // The reader has left.
        }
        catch (Exception e) when (e is JSException or ObjectDisposedException or TaskCanceledException && hasLeft())
        {
            // The component was taken from the page meanwhile.
        }
    }
}
