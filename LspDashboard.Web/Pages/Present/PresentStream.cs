using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using LspDashboard.Web.Live;
using LspDashboard.Web.Security;

namespace LspDashboard.Web.Pages.Present;

/// <summary>Tells an open presentation of changes for as long as its reader may see them: it has no circuit that could.</summary>
public sealed class PresentStream(ChangeFeed feed, LspDatabase database, Door door, SignedInStill still, IHostApplicationLifetime lifetime, TimeProvider time)
{
    /// <summary>A change, a sign of life, the end of a right.</summary>
    public const string Changed = "changed";
    public const string Alive = "alive";
    public const string Ended = "ended";

    // A lost network is often silent; and a right that ended is noticed as soon as in other pages.
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(120);

    public async IAsyncEnumerable<SseItem<PresentNews>> FollowAsync(string slug, HttpContext context, [EnumeratorCancellation] CancellationToken ct = default)
    {
        if (await database.FindAsync(slug, ct) is not { } partnership) yield break;
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(ct, context.RequestAborted, lifetime.ApplicationStopping);
        var changes = Channel.CreateUnbounded<Change>();
        using var subscription = feed.Subscribe(partnership, change => changes.Writer.WriteAsync(change, CancellationToken.None).AsTask());
        yield return new(new(""), Alive);
        while (!stopping.IsCancellationRequested)
        {
            var change = await NextAsync(changes.Reader, stopping.Token);
            if (stopping.IsCancellationRequested) yield break;
            if (!await MayAsync(slug, context, stopping.Token))
            {
                yield return new(new(""), Ended);
                yield break;
            }
            yield return change is null ? new(new(""), Alive) : new(PresentNews.Of(change), Changed);
        }
    }

    private async Task<bool> MayAsync(string slug, HttpContext context, CancellationToken ct) =>
        await still.IsAsync(context.User, ct) && await door.AtAsync(context.User, slug, ct) is { } visitor && visitor.May(Permission.See);

    // The latest of a burst; null when nothing happened for a while.
    private async Task<Change?> NextAsync(ChannelReader<Change> changes, CancellationToken ct)
    {
        try
        {
            using var pause = new CancellationTokenSource(Heartbeat, time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, pause.Token);
            var change = await changes.ReadAsync(either.Token);
            await Task.Delay(Quiet, time, ct);
            while (changes.TryRead(out var later)) change = later;
            return change;
        }
        catch (OperationCanceledException)
        {
            // The pause is over, or the reader has gone; who called looks which.
            return null;
        }
    }
}
