using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.EndToEnd;

/// <summary>What every page must be, in every state.</summary>
internal static class Accessible
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    /// <summary>No violation of WCAG 2.2 AA, nothing wrong in the console, and no sideways scrolling.</summary>
    public static async Task AssertAsync(BrowserPage opened, string state)
    {
        // Colours fade for a moment after a change; they are judged at rest.
        await opened.Page.WaitForFunctionAsync("() => document.getAnimations().every(a => a.playState !== 'running' || a.effect?.getTiming().iterations === Infinity)");
        var result = await opened.Page.RunAxe(Wcag);
        var violations = result.Violations.Select(v => $"{v.Id} ({v.Help}): " + string.Join(" | ", v.Nodes.Take(3).Select(n => $"{n.Html} {string.Join("; ", n.Any.Concat(n.All).Select(c => c.Message))}")));
        Assert.True(result.Violations.Length == 0, $"{state}:{Environment.NewLine}{string.Join(Environment.NewLine, violations)}");
        Assert.True(opened.Troubles.Count == 0, $"{state}: {string.Join(Environment.NewLine, opened.Troubles)}");
        var sideways = await opened.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(sideways <= 0, $"{state}: the page is {sideways.ToString(System.Globalization.CultureInfo.InvariantCulture)} pixels too wide.");
    }
}
