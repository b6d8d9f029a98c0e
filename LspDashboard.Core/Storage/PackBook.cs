using System.Globalization;
using LspDashboard.Core.Publishing;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Keeps published packs. One is never changed: it is withdrawn, or corrected by another.</summary>
public sealed class PackBook(LspDatabase database, TimeProvider time)
{
    /// <summary>Stores a pack with its files, both or neither. Its instant is set here.</summary>
    /// <param name="partnershipId">The partnership.</param>
    /// <param name="pack">With snapshot and hash.</param>
    /// <param name="files">Each form, with its hash.</param>
    /// <param name="by">Who publishes.</param>
    /// <param name="ct">Stops before the commit.</param>
    public async Task<Kept> PublishAsync(int partnershipId, PublishedPack pack, IReadOnlyList<PublishedFile> files, string by, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        pack.Reason = pack.Reason.Trim();
        if (pack.CorrectsId is { } id)
        {
            var (edition, problem) = await EditionAsync(db, id, pack.Reason, ct);
            if (problem is not null) return Refused(problem);
            if (edition != pack.Edition) return Refused("Another edition was published meanwhile. Look at it, then publish again.");
        }
        (pack.PublishedAt, pack.PublishedBy) = (time.GetUtcNow(), by);
        db.PublishedPacks.Add(pack);
        await db.SaveChangesAsync(ct);
        foreach (var file in files) file.PackId = pack.Id;
        db.PublishedFiles.AddRange(files);
        db.Changes.Add(Line(pack, ChangeKind.PackPublished, $"Pack for {pack.For}, {pack.Period.Label}, published{(pack.Edition > 1 ? string.Create(CultureInfo.InvariantCulture, $" as edition {pack.Edition}: {pack.Reason}") : "")}", by));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new(Saved.Done, pack.Id);
    }

    /// <summary>The number that a correction would have, or why there can be none: asked before its files are written, and again when they are kept.</summary>
    public async Task<(int Edition, string? Problem)> EditionAsync(int partnershipId, int correctsId, string reason, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        return await EditionAsync(db, correctsId, reason, ct);
    }

    /// <summary>Withdraws a pack with the reason; a second time changes nothing.</summary>
    public async Task<Saved> WithdrawAsync(int partnershipId, int id, string reason, string by, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.PublishedPacks.FirstOrDefaultAsync(p => p.Id == id, ct) is not { } pack) return Saved.Refused(nameof(PublishedPack.Id), "There is no such pack.");
        if (pack.WithdrawnAt is not null) return Saved.Done;
        reason = reason.Trim();
        if (OfReason(reason, "Say why it is withdrawn.") is { } problem) return Saved.Refused(nameof(PublishedPack.WithdrawnBecause), problem);
        (pack.WithdrawnAt, pack.WithdrawnBy, pack.WithdrawnBecause) = (time.GetUtcNow(), by, reason);
        db.Changes.Add(Line(pack, ChangeKind.PackWithdrawn, $"Pack for {pack.For}, {pack.Period.Label}, withdrawn: {reason}", by));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Saved.Done;
    }

    /// <summary>All that were published, the latest first, in two queries.</summary>
    public async Task<IReadOnlyList<PublishedListing>> ListAsync(int partnershipId, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        var files = (await db.PublishedFiles.AsNoTracking().OrderBy(f => f.Id).Select(f => new PublishedFileListing(f.PackId, f.Name, f.Ending, f.Length, f.Sha256)).ToListAsync(ct)).ToLookup(f => f.PackId);
        var packs = await db.PublishedPacks.AsNoTracking().OrderByDescending(p => p.Id).Select(p => new
        {
            p.Id, p.Title, p.For, p.Audience, p.Period, p.AsKnown, p.MeetingId, p.Method, p.Edition, p.CorrectsId, p.Reason, p.Sha256, p.PublishedAt, p.PublishedBy, p.WithdrawnAt, p.WithdrawnBy, p.WithdrawnBecause,
            At = new PackEdition(p.Id, p.CorrectsId, p.Edition, p.WithdrawnAt != null),
        }).ToListAsync(ct);
        var editions = new PackEditions([.. packs.Select(p => p.At)]);
        return
        [
            .. packs.Select(p => new PublishedListing(
                p.Id, p.Title, p.For, p.Audience, p.Period, p.AsKnown, p.MeetingId, p.Method, p.Edition, p.CorrectsId, p.Reason, p.Sha256, p.PublishedAt, p.PublishedBy, p.WithdrawnAt, p.WithdrawnBy, p.WithdrawnBecause,
                editions.StateOf(p.At), editions.StandingAfter(p.Id)?.Id, [.. files[p.Id]])),
        ];
    }

    /// <summary>The snapshot of a pack as it was stored, compressed; null where there is none.</summary>
    public async Task<byte[]?> SnapshotAsync(int partnershipId, int id, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        return await db.PublishedPacks.AsNoTracking().Where(p => p.Id == id).Select(p => p.Snapshot).FirstOrDefaultAsync(ct);
    }

    /// <summary>One form of a pack, to the byte; null where there is none.</summary>
    public async Task<PublishedFile?> FileAsync(int partnershipId, int packId, string ending, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        return await db.PublishedFiles.AsNoTracking().FirstOrDefaultAsync(f => f.PackId == packId && f.Ending == ending, ct);
    }

    private static async Task<(int Edition, string? Problem)> EditionAsync(LspDbContext db, int correctsId, string reason, CancellationToken ct)
    {
        var all = await db.PublishedPacks.AsNoTracking().Select(p => new PackEdition(p.Id, p.CorrectsId, p.Edition, p.WithdrawnAt != null)).ToListAsync(ct);
        var editions = new PackEditions(all);
        if (all.Find(e => e.Id == correctsId) is not { } corrected) return (0, "The pack to be corrected is not there.");
        if (corrected.IsWithdrawn) return (0, "That pack was withdrawn: publish another one.");
        if (editions.StandingAfter(correctsId) is not null) return (0, "That pack has been corrected already: correct its latest edition.");
        return OfReason(reason.Trim(), "Say what is corrected, so that whoever has the earlier edition knows.") is { } problem ? (0, problem) : (editions.NextNumber(corrected), null);
    }

    private Change Line(PublishedPack pack, ChangeKind kind, string what, string by) => new()
    {
        Kind = kind, What = what, By = by, At = time.GetUtcNow(), Subject = ChangeSubject.Pack, SubjectId = pack.Id, Edits = [],
    };

    private static Kept Refused(string problem) => new(Saved.Refused(nameof(PublishedPack.Reason), problem), 0);

    private static string? OfReason(string reason, string missing) => reason.Length == 0 ? missing
        : reason.Length > PublishedPack.LongestReason ? string.Create(CultureInfo.InvariantCulture, $"At most {PublishedPack.LongestReason} characters.") : null;
}
