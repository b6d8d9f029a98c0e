using System.Security.Claims;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Storage;
using LspDashboard.Core.Storage.Rights;

namespace LspDashboard.Web.Security;

/// <summary>Says what whoever asks is at a partnership. The one place where it is decided, for pages, downloads and the API alike.</summary>
public sealed class Door(LspDatabase database, RightsReader rights)
{
    /// <summary>Beside what is done in a demonstration by who has not said a name.</summary>
    public const string Nobody = "somebody at this computer";

    /// <summary>Null where they have no right there, or there is no such partnership.</summary>
    public async Task<Visitor?> AtAsync(ClaimsPrincipal who, string slug, CancellationToken ct = default)
    {
        if (who.IsNobody() || await FindAsync(slug, ct) is not { } partnership) return null;
        if (who.AccountOf() is { } account) return await rights.OfAccountAsync(account, partnership.Id, ct);
        if (who.KeyOf() is { } key) return await rights.OfKeyAsync(key, partnership.Id, ct);
        return who.DemonstrationOf() is { } role && partnership.IsSample ? await DemonstratedAsync(role, partnership.Id, ct) : null;
    }

    /// <summary>The partnerships that they may see.</summary>
    public async Task<IReadOnlyList<Partnership>> PlacesAsync(ClaimsPrincipal who, CancellationToken ct = default)
    {
        if (who.AccountOf() is { } account) return await rights.SeenByAccountAsync(account, ct);
        if (who.KeyOf() is { } key) return await rights.SeenByKeyAsync(key, ct);
        return who.DemonstrationOf() is null ? [] : [.. (await database.AllAsync(ct)).Where(p => p.IsSample)];
    }

    /// <summary>The account of who signed in, as it stands now; null for a key, a demonstration and nobody.</summary>
    public async Task<Account?> AccountAsync(ClaimsPrincipal who, CancellationToken ct = default) => who.AccountOf() is { } id ? await rights.AccountAsync(id, ct) : null;

    private async Task<Partnership?> FindAsync(string slug, CancellationToken ct)
    {
        if (await database.FindAsync(slug, ct) is not { } id) return null;
        await using var db = database.Shared();
        return await db.Partnerships.FindAsync([id], ct);
    }

    // Who looks as a partner looks as the first of them.
    private async Task<Visitor> DemonstratedAsync(Role role, int partnershipId, CancellationToken ct) =>
        new(Nobody, role, role == Role.Partner ? await rights.FirstPartnerAsync(partnershipId, ct) : null);
}
