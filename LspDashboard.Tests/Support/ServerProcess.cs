using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LspDashboard.Tests.Support;

/// <summary>The program as a process of its own on a free port of this machine, so that it can be killed.</summary>
public sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;

    private ServerProcess(Process process, Uri url)
    {
        _process = process;
        Client = new() { BaseAddress = url, Timeout = TimeSpan.FromMinutes(5) };
    }

    public HttpClient Client { get; }

    /// <summary>What it holds in memory at this moment.</summary>
    public double Megabytes()
    {
        _process.Refresh();
        return _process.WorkingSet64 / (1024.0 * 1024);
    }

    /// <summary>Starts it and waits until it answers.</summary>
    /// <param name="connectionString">Its database.</param>
    /// <param name="folder">Where it was published to; null for the one beside the tests.</param>
    public static async Task<ServerProcess> StartAsync(string connectionString, string? folder = null)
    {
        folder ??= AppContext.BaseDirectory;
        var url = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}"));
        var start = new ProcessStartInfo("dotnet", [Path.Combine(folder, "LspDashboard.Web.dll"), "--urls", url.ToString()])
        {
            WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
            Environment = { ["ConnectionStrings__LspDashboard"] = connectionString, ["Logging__LogLevel__Default"] = "Warning", ["ASPNETCORE_ENVIRONMENT"] = "Development" },
        };
        var process = Process.Start(start)!;
        // What it says is read, or it would stop when the pipe is full.
        process.OutputDataReceived += (_, said) => Console.Out.WriteLine(said.Data);
        process.ErrorDataReceived += (_, said) => Console.Error.WriteLine(said.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new ServerProcess(process, url);
        await server.AnswersAsync();
        return server;
    }

    /// <summary>Ends it at once, with no word to it before.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        Client.Dispose();
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }

    private async Task AnswersAsync()
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(20))
        {
            if (_process.HasExited) break;
            try
            {
                using var answer = await Client.GetAsync(new Uri("/health", UriKind.Relative));
                if (answer.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }
        Dispose();
        throw new InvalidOperationException("The program did not come to answer.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
