using System.Diagnostics;
using System.Globalization;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Benchmarks.Pages;

/// <summary>A headless browser spoken to by its own protocol (CDP): the benchmarks do without the test projects' driver, which is large.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly string[] Flags =
    [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
        "--hide-scrollbars", "--remote-debugging-port=0",
    ];

    private readonly Process _process;
    private readonly string _profile;

    private Chromium(Process process, string profile, CdpConnection connection) => (_process, _profile, Connection) = (process, profile, connection);

    public CdpConnection Connection { get; }

    public static async Task<Chromium> StartAsync()
    {
        var profile = Directory.CreateTempSubdirectory("lsp-chromium-").FullName;
        var start = new ProcessStartInfo(BrowserFinder.Find(), [.. Flags, "--user-data-dir=" + profile, "about:blank"]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        var process = Process.Start(start)!;
        // What it says is of no interest, but it would stop when the pipe is full.
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new(process, profile, await CdpConnection.OpenAsync(await SocketAsync(process, profile)));
    }

    /// <summary>A tab of a fresh visitor: no cache, no cookies.</summary>
    public Task<BrowserTab> NewVisitorAsync() => BrowserTab.OpenAsync(Connection);

    public async ValueTask DisposeAsync()
    {
        await Connection.DisposeAsync();
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_profile, recursive: true);
    }

    // It writes the port that it chose, and the path, into its profile.
    private static async Task<Uri> SocketAsync(Process process, string profile)
    {
        var file = Path.Combine(profile, "DevToolsActivePort");
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience && !process.HasExited; await Task.Delay(50))
        {
            if (!File.Exists(file) || await File.ReadAllLinesAsync(file) is not [var port, var path]) continue;
            return new(string.Create(CultureInfo.InvariantCulture, $"ws://127.0.0.1:{port}{path}"));
        }
        throw new InvalidOperationException("The browser did not come to answer.");
    }
}
