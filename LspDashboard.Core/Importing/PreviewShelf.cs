using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Importing;

/// <summary>
/// Keeps the last few previews that were worked out: a page asks for its own twice, once for what is sent first and once when it comes to
/// life, and then it is accepted. One is used again only while nothing has changed that it was worked out from.
/// </summary>
internal sealed class PreviewShelf(TimeProvider time)
{
    // A large return takes tens of megabytes.
    private const int Most = 3;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(2);

    private readonly Lock _lock = new();
    private readonly List<(PreviewState State, DateTimeOffset Until, ReturnPreview Preview)> _kept = [];

    public ReturnPreview? Find(PreviewState state)
    {
        lock (_lock)
        {
            _kept.RemoveAll(k => k.Until < time.GetUtcNow());
            return _kept.Find(k => k.State == state).Preview;
        }
    }

    public ReturnPreview Keep(PreviewState state, ReturnPreview preview)
    {
        lock (_lock)
        {
            _kept.RemoveAll(k => k.State.ReturnId == state.ReturnId);
            if (_kept.Count == Most) _kept.RemoveAt(0);
            _kept.Add((state, time.GetUtcNow() + Kept, preview));
        }
        return preview;
    }
}

/// <summary>Everything that a preview is worked out from, as it stands: the return, its corrections and profiles, and what the partnership holds.</summary>
internal sealed record PreviewState(int PartnershipId, int ReturnId, DateTimeOffset UploadedAt, ReturnState State, string? ProposedBy, int Correction, int Change, string Profiles, DateOnly AsKnown)
{
    public static async Task<PreviewState> OfAsync(LspDbContext db, PartnerReturn stored, DateOnly asKnown, CancellationToken ct) => new(
        stored.PartnershipId, stored.Id, stored.UploadedAt, stored.State, stored.ProposedBy,
        await db.ReturnCorrections.Where(c => c.ReturnId == stored.Id).MaxAsync(c => (int?)c.Id, ct) ?? 0,
        // Whatever changes figures, targets, indicators or ratings writes its line in the same transaction.
        await LastChangeAsync(db, ct),
        string.Join(';', (await db.ImportProfiles.Where(p => p.RetiredAt == null).Select(p => new { p.Id, p.ChangedAt }).ToListAsync(ct)).Select(p => (p.Id, p.ChangedAt.UtcTicks))),
        asKnown);

    public static async Task<int> LastChangeAsync(LspDbContext db, CancellationToken ct) => await db.Changes.MaxAsync(c => (int?)c.Id, ct) ?? 0;
}
