using LspDashboard.Core.Accounts;
using LspDashboard.Core.Partnerships;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage.Rights;

/// <summary>What accounts and keys may where, as it stands at the moment of asking: nothing is remembered, so what is taken away has ended.</summary>
public sealed class RightsReader(LspDatabase database)
{
    /// <summary>The account as a visitor of a partnership; null where it has no right there.</summary>
    public async Task<Visitor?> OfAccountAsync(int accountId, int partnershipId, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        if (await db.Accounts.AsNoTracking().FirstOrDefaultAsync(a => a.Id == accountId, ct) is not { } account) return null;
        if (account.RunsInstallation) return new(account.DisplayName, Role.Administrator, null, account.Id);
        var right = await db.Memberships.AsNoTracking().FirstOrDefaultAsync(m => m.AccountId == accountId && m.RemovedAt == null, ct);
        return right is null ? null : new(account.DisplayName, right.Role, right.PartnerId, account.Id);
    }

    /// <summary>The machine with this key as a visitor of a partnership; null where the key is another partnership's, or ended.</summary>
    public async Task<Visitor?> OfKeyAsync(int keyId, int partnershipId, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        var key = await db.ApiKeys.AsNoTracking().FirstOrDefaultAsync(k => k.Id == keyId && k.RevokedAt == null, ct);
        return key is null ? null : new(key.Name, key.Role, key.PartnerId);
    }

    /// <summary>The partnerships that an account may see.</summary>
    public async Task<IReadOnlyList<Partnership>> SeenByAccountAsync(int accountId, CancellationToken ct = default)
    {
        await using var db = database.Shared();
        var runs = await db.Accounts.AnyAsync(a => a.Id == accountId && a.RunsInstallation, ct);
        // Rights go across partnerships, so the filter is put aside; what is asked for is one account's.
        var own = db.Memberships.IgnoreQueryFilters().Where(m => m.AccountId == accountId && m.RemovedAt == null).Select(m => m.PartnershipId);
        return await db.Partnerships.AsNoTracking().Where(p => runs || own.Contains(p.Id)).OrderBy(p => p.Place).ToListAsync(ct);
    }

    /// <summary>The partnership of a key that has not ended.</summary>
    public async Task<IReadOnlyList<Partnership>> SeenByKeyAsync(int keyId, CancellationToken ct = default)
    {
        await using var db = database.Shared();
        var own = db.ApiKeys.IgnoreQueryFilters().Where(k => k.Id == keyId && k.RevokedAt == null).Select(k => k.PartnershipId);
        return await db.Partnerships.AsNoTracking().Where(p => own.Contains(p.Id)).ToListAsync(ct);
    }

    /// <summary>True once somebody runs this installation and can sign in.</summary>
    public async Task<bool> HasAdministratorAsync(CancellationToken ct = default)
    {
        await using var db = database.Shared();
        return await db.Accounts.AnyAsync(a => a.RunsInstallation && a.PasswordHash != null, ct);
    }

    /// <summary>The account, as it stands.</summary>
    public async Task<Account?> AccountAsync(int id, CancellationToken ct = default)
    {
        await using var db = database.Shared();
        return await db.Accounts.AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, ct);
    }

    /// <summary>The partner as which a demonstration looks: the first that sends figures.</summary>
    public async Task<int?> FirstPartnerAsync(int partnershipId, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        return await db.Indicators.Where(i => i.PartnerId != null).OrderBy(i => i.PartnerId).Select(i => i.PartnerId).FirstOrDefaultAsync(ct);
    }

    /// <summary>The name of a partner of this partnership; null where there is none.</summary>
    public async Task<string?> PartnerNameAsync(int partnershipId, int partnerId, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        return await db.Partners.Where(p => p.Id == partnerId).Select(p => p.Name).FirstOrDefaultAsync(ct);
    }
}
