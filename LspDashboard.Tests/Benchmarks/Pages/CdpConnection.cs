using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LspDashboard.Tests.Benchmarks.Pages;

/// <summary>Commands to the browser and what it tells, over one socket.</summary>
internal sealed class CdpConnection : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1, 1);
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> _asked = new();
    private Task _listening = Task.CompletedTask;
    private int _last;

    /// <summary>Session, name and what it is about.</summary>
    public Action<string, string, JsonElement>? Told { get; set; }

    public static async Task<CdpConnection> OpenAsync(Uri address)
    {
        var connection = new CdpConnection();
        await connection._socket.ConnectAsync(address, CancellationToken.None);
        connection._listening = connection.ListenAsync();
        return connection;
    }

    public async Task<JsonElement> SendAsync(string method, JsonObject? parameters = null, string? session = null)
    {
        var id = Interlocked.Increment(ref _last);
        var answer = _asked[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var command = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        if (session is not null) command["sessionId"] = session;
        await _sending.WaitAsync();
        try
        {
            await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(command), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        finally
        {
            _sending.Release();
        }
        return await answer.Task.WaitAsync(TimeSpan.FromMinutes(2));
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        await _listening;
        _socket.Dispose();
        _sending.Dispose();
    }

    private async Task ListenAsync()
    {
        using var message = new MemoryStream();
        var part = new byte[1 << 16];
        try
        {
            while (true)
            {
                var got = await _socket.ReceiveAsync(part.AsMemory(), CancellationToken.None);
                if (got.MessageType == WebSocketMessageType.Close) break;
                message.Write(part, 0, got.Count);
                if (!got.EndOfMessage) continue;
                Take(JsonDocument.Parse(message.ToArray()).RootElement);
                message.SetLength(0);
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // The browser has gone, or was sent away.
        }
        foreach (var open in _asked.Values) open.TrySetException(new InvalidOperationException("The browser went away."));
    }

    private void Take(JsonElement message)
    {
        if (!message.TryGetProperty("id", out var id))
        {
            Told?.Invoke(message.TryGetProperty("sessionId", out var session) ? session.GetString()! : "", message.GetProperty("method").GetString()!, message.GetProperty("params"));
            return;
        }
        if (!_asked.TryRemove(id.GetInt32(), out var asked)) return;
        if (message.TryGetProperty("error", out var error)) asked.SetException(new InvalidOperationException(error.GetRawText()));
        else asked.SetResult(message.GetProperty("result"));
    }
}
