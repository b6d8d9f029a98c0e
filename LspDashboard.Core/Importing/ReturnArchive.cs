using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using LspDashboard.Core.Storage.Rights;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Importing;

/// <summary>Finds kept returns: their list, their files, and what people said of them.</summary>
public sealed class ReturnArchive(LspDatabase database)
{
    /// <summary>All returns of a partnership, latest first.</summary>
    public async Task<IReadOnlyList<PartnerReturn>> HistoryAsync(int partnershipId, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        return await db.Returns.AsNoTracking().OrderByDescending(r => r.Id).ToListAsync(ct);
    }

    /// <summary>Those that one partner sent, latest first.</summary>
    public async Task<IReadOnlyList<PartnerReturn>> HistoryOfAsync(int partnershipId, int partnerId, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        var senders = await SenderPartner.AllAsync(db, ct);
        return [.. (await db.Returns.AsNoTracking().OrderByDescending(r => r.Id).ToListAsync(ct)).Where(r => SenderPartner.Of(senders, r) == partnerId)];
    }

    /// <summary>True where the partner sent this return.</summary>
    public async Task<bool> IsOfAsync(int partnershipId, int partnerId, int returnId, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        return await db.Returns.AsNoTracking().FirstOrDefaultAsync(r => r.Id == returnId, ct) is { } sent && SenderPartner.Of(await SenderPartner.AllAsync(db, ct), sent) == partnerId;
    }

    /// <summary>The original bytes of a return and its file name; null where there is none.</summary>
    public async Task<(string FileName, byte[] Content)?> OriginalAsync(string slug, int id, CancellationToken ct = default)
    {
        if (await database.FindAsync(slug, ct) is not { } partnership) return null;
        await using var db = database.Of(partnership);
        var found = await db.Returns.AsNoTracking().Where(r => r.Id == id)
            .Join(db.ReturnFiles, r => r.Sha256, f => f.Sha256, (r, f) => new { r.FileName, f.Content }).FirstOrDefaultAsync(ct);
        return found is null ? null : (found.FileName, found.Content);
    }

    /// <summary>The profiles that a new file may be recognised by.</summary>
    public async Task<IReadOnlyList<ImportProfile>> ProfilesAsync(int partnershipId, CancellationToken ct)
    {
        await using var db = database.Of(partnershipId);
        return await db.ImportProfiles.AsNoTracking().Where(p => p.RetiredAt == null).ToListAsync(ct);
    }

    /// <summary>The areas of the other partnerships.</summary>
    internal static async Task<IReadOnlySet<int>> OthersAreasAsync(LspDbContext db, int partnershipId, CancellationToken ct) =>
        await db.Partnerships.Where(p => p.Id != partnershipId).Select(p => p.AreaId).ToHashSetAsync(ct);

    /// <summary>A kept return as it is read again. One that was decided is read by the profile of then; one that waits, by those of today.</summary>
    internal static async Task<ReturnSource> SourceAsync(LspDbContext db, PartnerReturn stored, CancellationToken ct)
    {
        var content = await db.ReturnFiles.AsNoTracking().Where(f => f.Sha256 == stored.Sha256).Select(f => f.Content).FirstAsync(ct);
        var corrections = await db.ReturnCorrections.AsNoTracking().Where(c => c.ReturnId == stored.Id).OrderBy(c => c.Id).ToListAsync(ct);
        var profiles = db.ImportProfiles.AsNoTracking();
        profiles = stored.State == ReturnState.Preview ? profiles.Where(p => p.RetiredAt == null) : profiles.Where(p => p.Id == stored.ProfileId);
        return new(stored.FileName, content, corrections, await profiles.ToListAsync(ct)) { ReturnId = stored.Id, OthersAreas = await OthersAreasAsync(db, stored.PartnershipId, ct), PartnerId = SenderPartner.Of(await SenderPartner.AllAsync(db, ct), stored) };
    }
}
