using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.RegularExpressions;

namespace LspDashboard.Tests.Benchmarks.Pages;

/// <summary>A page that is open and does nothing: it says that it has drawn what it is sent, and answers what scripts are asked, as a browser would.</summary>
internal sealed partial class IdleCircuit : IAsyncDisposable
{
    private const long AnObject = 1;
    private static readonly TimeSpan BetweenPings = TimeSpan.FromSeconds(10);
    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly CancellationTokenSource _left = new();
    private Task _listening = Task.CompletedTask;
    private Task _pinging = Task.CompletedTask;
    private long _latest;
    private int _drawn;
    private long _objects;

    /// <summary>How many times it was drawn anew.</summary>
    public int Drawn => Volatile.Read(ref _drawn);

    /// <summary>When it was last told to draw, by <see cref="Stopwatch.GetTimestamp"/>.</summary>
    public long Latest => Volatile.Read(ref _latest);

    public string? Trouble { get; private set; }
    public bool IsOpen => _socket.State == WebSocketState.Open && Trouble is null;

    public static async Task<IdleCircuit> OpenAsync(Uri page)
    {
        using var http = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() });
        var html = await http.GetStringAsync(page);
        var markers = MarkerOf().Matches(html).Select(m => m.Groups["json"].Value).Where(m => m.Contains("descriptor", StringComparison.Ordinal));
        var circuit = new IdleCircuit();
        circuit._socket.Options.SetRequestHeader("Origin", page.GetLeftPart(UriPartial.Authority));
        await circuit._socket.ConnectAsync(new UriBuilder(page) { Scheme = "ws", Path = "/_blazor", Query = "" }.Uri, CancellationToken.None);
        await circuit._socket.SendAsync(Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}\u001e"), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        circuit._listening = circuit.ListenAsync();
        await circuit.SendAsync(HubMessage.Write("0", "StartCircuit", page.GetLeftPart(UriPartial.Authority) + "/", page.ToString(), $"[{string.Join(',', markers)}]", StateOf().Match(html).Groups["state"].Value));
        circuit._pinging = circuit.PingAsync();
        return circuit;
    }

    public async ValueTask DisposeAsync()
    {
        await _left.CancelAsync();
        _socket.Abort();
        await Task.WhenAll(_listening, _pinging);
        _socket.Dispose();
        _sending.Dispose();
        _left.Dispose();
    }

    private async Task ListenAsync()
    {
        var (part, held, isGreeted) = (new byte[4096], new MemoryStream(), false);
        try
        {
            while (true)
            {
                var got = await _socket.ReceiveAsync(part.AsMemory(), _left.Token);
                if (got.MessageType == WebSocketMessageType.Close)
                {
                    Trouble ??= _socket.CloseStatusDescription is { Length: > 0 } why ? why : "the server closed it";
                    return;
                }
                held.Write(part, 0, got.Count);
                if (!got.EndOfMessage) continue;
                var bytes = held.ToArray();
                held.SetLength(0);
                // The first message is the handshake's answer, which ends with a record separator.
                var begin = isGreeted ? 0 : Array.IndexOf(bytes, (byte)0x1e) + 1;
                isGreeted = true;
                var (calls, taken) = HubMessage.Read(bytes.AsSpan(begin));
                held.Write(bytes, begin + taken, bytes.Length - begin - taken);
                foreach (var call in calls) await AnswerAsync(call);
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            if (!_left.IsCancellationRequested) Trouble = e.Message;
        }
    }

    private async Task AnswerAsync(HubMessage call)
    {
        switch (call.Target)
        {
            case "JS.RenderBatch" when call.Arguments[0] is long batch:
                Volatile.Write(ref _latest, Stopwatch.GetTimestamp());
                Interlocked.Increment(ref _drawn);
                await SendAsync(HubMessage.Write(null, "OnRenderCompleted", batch, null));
                break;
            case "JS.BeginInvokeJS" when call.Arguments is [long { } handle, ..] && handle > 0:
                // A browser that was never here before answers that question with an object, and every other value with none.
                var result = call.Arguments is [_, _, _, AnObject, ..] ? string.Create(CultureInfo.InvariantCulture, $"{{\"__jsObjectId\":{++_objects}}}")
                    : call.Arguments is [_, "lspLastHere.before", ..] ? "{}" : "null";
                await SendAsync(HubMessage.Write(null, "EndInvokeJSFromDotNet", handle, true, string.Create(CultureInfo.InvariantCulture, $"[{handle},true,{result}]")));
                break;
            case "JS.Error":
                Trouble = call.Arguments is [string said, ..] ? said : "an error";
                break;
        }
    }

    private async Task PingAsync()
    {
        try
        {
            while (IsOpen)
            {
                await Task.Delay(BetweenPings, _left.Token);
                await SendAsync(HubMessage.Ping);
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            if (!_left.IsCancellationRequested) Trouble ??= e.Message;
        }
    }

    private async Task SendAsync(byte[] message)
    {
        await _sending.WaitAsync(_left.Token);
        try
        {
            await _socket.SendAsync(message, WebSocketMessageType.Binary, endOfMessage: true, _left.Token);
        }
        finally
        {
            _sending.Release();
        }
    }

    [GeneratedRegex("<!--Blazor:(?<json>\\{\"type\":\"server\".*?\\})-->", RegexOptions.Singleline, 5000)]
    private static partial Regex MarkerOf();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(?<state>.*?)-->", RegexOptions.Singleline, 5000)]
    private static partial Regex StateOf();
}
