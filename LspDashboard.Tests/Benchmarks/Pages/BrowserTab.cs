using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LspDashboard.Tests.Benchmarks.Pages;

/// <summary>One tab in a browser context of its own.</summary>
internal sealed class BrowserTab : IAsyncDisposable
{
    // The choice of colours stands on every page and calls this on its first interactive render.
    private const string NoteInteractivity = """
        Object.defineProperty(window, 'lspTheme', { configurable: true, get: () => undefined, set: theme => {
            const mark = theme.mark;
            theme.mark = () => { window.lspInteractive = true; return mark(); };
            Object.defineProperty(window, 'lspTheme', { value: theme, writable: true });
        }});
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly CdpConnection _connection;
    private readonly string _context;
    private readonly string _session;
    private readonly ConcurrentDictionary<string, Uri> _requests = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Loaded> _loaded = [];

    private BrowserTab(CdpConnection connection, string context, string session)
    {
        (_connection, _context, _session) = (connection, context, session);
        connection.Told += Note;
    }

    /// <summary>All that came over the network, with its bytes as they were sent.</summary>
    public IReadOnlyCollection<Loaded> Files => [.. _loaded];

    public static async Task<BrowserTab> OpenAsync(CdpConnection connection)
    {
        var context = (await connection.SendAsync("Target.createBrowserContext")).GetProperty("browserContextId").GetString()!;
        var target = (await connection.SendAsync("Target.createTarget", new() { ["url"] = "about:blank", ["browserContextId"] = context })).GetProperty("targetId").GetString()!;
        var session = (await connection.SendAsync("Target.attachToTarget", new() { ["targetId"] = target, ["flatten"] = true })).GetProperty("sessionId").GetString()!;
        var tab = new BrowserTab(connection, context, session);
        await tab.SendAsync("Page.enable");
        await tab.SendAsync("Network.enable");
        await tab.OnEveryPageAsync(NoteInteractivity);
        return tab;
    }

    public Task<JsonElement> SendAsync(string method, JsonObject? parameters = null) => _connection.SendAsync(method, parameters, _session);

    /// <summary>Runs in every page before its own scripts.</summary>
    public Task OnEveryPageAsync(string script) => SendAsync("Page.addScriptToEvaluateOnNewDocument", new() { ["source"] = script });

    public Task GoAsync(Uri address) => SendAsync("Page.navigate", new() { ["url"] = address.ToString() });

    /// <summary>What an expression comes to; one that promises is awaited.</summary>
    public async Task<JsonElement> EvaluateAsync(string expression)
    {
        var answer = await SendAsync("Runtime.evaluate", new() { ["expression"] = expression, ["awaitPromise"] = true, ["returnByValue"] = true });
        if (answer.TryGetProperty("exceptionDetails", out var wrong)) throw new InvalidOperationException(wrong.GetRawText());
        return answer.GetProperty("result").TryGetProperty("value", out var value) ? value : default;
    }

    /// <summary>Waits until an expression is true; false where it did not become so in time.</summary>
    public async Task<bool> IsSoonAsync(string expression, TimeSpan? patience = null)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < (patience ?? Patience); await Task.Delay(25))
            if ((await EvaluateAsync($"!!({expression})")).ValueKind == JsonValueKind.True) return true;
        return false;
    }

    public async ValueTask DisposeAsync()
    {
        _connection.Told -= Note;
        await _connection.SendAsync("Target.disposeBrowserContext", new() { ["browserContextId"] = _context });
    }

    private void Note(string session, string method, JsonElement about)
    {
        if (session != _session) return;
        if (method == "Network.requestWillBeSent" && Uri.TryCreate(about.GetProperty("request").GetProperty("url").GetString(), UriKind.Absolute, out var address)) _requests[about.GetProperty("requestId").GetString()!] = address;
        if (method == "Network.loadingFinished" && _requests.TryGetValue(about.GetProperty("requestId").GetString()!, out var loaded)) _loaded.Add(new(loaded, about.GetProperty("encodedDataLength").GetDouble()));
    }

    /// <summary>A file and how many bytes of it came, its head included.</summary>
    internal sealed record Loaded(Uri Address, double Bytes);
}
