using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Publishing;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.BoardPacks.Publishing;

/// <summary>Reads what was published, and what has become of it since.</summary>
public sealed class PublishedReader(PackBook book, FactsReader facts)
{
    /// <summary>All packs of a partnership, the latest first; null where there is no such partnership.</summary>
    public async Task<PublishedPacks?> ListAsync(string slug, CancellationToken ct = default) =>
        await facts.KeptAsync(slug, ct: ct) is { } known ? new(known.Partnership, known.AsKnown, await book.ListAsync(known.Partnership.Id, ct)) : null;

    /// <summary>The pack that stands published for the same meeting, audience and period, which is corrected rather than published beside; null for none.</summary>
    public async Task<PublishedListing?> StandingAsync(int partnershipId, BoardPack pack, CancellationToken ct = default) =>
        (await book.ListAsync(partnershipId, ct)).FirstOrDefault(p => p.State == PackState.Published && p.For == pack.For && p.Period == pack.Period && p.Audience == PackTemplateText.Of(pack.Audience));

    /// <summary>One pack with its snapshot; null where there is no such partnership or pack.</summary>
    public async Task<PublishedView?> ReadAsync(string slug, int id, CancellationToken ct = default)
    {
        if (await facts.KeptAsync(slug, ct: ct) is not { } known) return null;
        var all = await book.ListAsync(known.Partnership.Id, ct);
        if (all.FirstOrDefault(p => p.Id == id) is not { } pack || await book.SnapshotAsync(known.Partnership.Id, id, ct) is not { } stored) return null;
        var text = SnapshotText.Expand(stored);
        var snapshot = SnapshotText.Read(text);
        var minutes = pack.MeetingId is null ? [] : MinuteHeld.All(known.Minutes.Where(m => m.MeetingId == pack.MeetingId && m.Kind == MinuteKind.Decision), known);
        return new(known.Partnership, known.AsKnown, pack, snapshot, SnapshotText.Sha256(text) == pack.Sha256, SinceRestated.All(snapshot.Figures, known), minutes, [.. all.Where(p => p.Id == pack.CorrectsId || p.CorrectsId == pack.Id || p.Id == pack.CorrectedById)]);
    }
}

/// <summary>All that a partnership has published.</summary>
public sealed record PublishedPacks(Partnership Partnership, DateOnly Today, IReadOnlyList<PublishedListing> Packs);

/// <summary>A published pack beside what is known today.</summary>
/// <param name="Partnership">Whose.</param>
/// <param name="Today">The day on which the partnership stands.</param>
/// <param name="Pack">The listing.</param>
/// <param name="Snapshot">What it said.</param>
/// <param name="IsWhole">True where the stored snapshot still has the hash it was published with.</param>
/// <param name="Restated">Its figures that say something else today.</param>
/// <param name="Decisions">What its meeting decided.</param>
/// <param name="Editions">The one it corrects, those that corrected it, and the one that stands in its place.</param>
public sealed record PublishedView(
    Partnership Partnership, DateOnly Today, PublishedListing Pack, PackSnapshot Snapshot, bool IsWhole, IReadOnlyList<SinceRestated> Restated, IReadOnlyList<MinuteHeld> Decisions, IReadOnlyList<PublishedListing> Editions);
