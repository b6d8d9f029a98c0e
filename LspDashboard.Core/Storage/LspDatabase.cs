using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Opens contexts, each for one operation and, where it touches a partnership's facts, for that partnership only.</summary>
public sealed class LspDatabase(IDbContextFactory<LspDbContext> factory)
{
    /// <summary>A context that sees what all share: partnerships, areas, the catalogue.</summary>
    public LspDbContext Shared() => factory.CreateDbContext();

    /// <summary>A context that also sees, and may write, what belongs to one partnership.</summary>
    public LspDbContext Of(int partnershipId)
    {
        var db = factory.CreateDbContext();
        db.Scope = partnershipId;
        return db;
    }

    /// <summary>The id of a partnership by its slug, or null.</summary>
    public async Task<int?> FindAsync(string slug, CancellationToken ct = default)
    {
        var inAddress = slug.ToLowerInvariant();
        await using var db = Shared();
        return await db.Partnerships.Where(p => p.Slug == inAddress).Select(p => (int?)p.Id).FirstOrDefaultAsync(ct);
    }

    /// <summary>A partnership by its slug, or null.</summary>
    public async Task<Partnership?> ReadAsync(string slug, CancellationToken ct = default)
    {
        var inAddress = slug.ToLowerInvariant();
        await using var db = Shared();
        return await db.Partnerships.AsNoTracking().FirstOrDefaultAsync(p => p.Slug == inAddress, ct);
    }

    /// <summary>All partnerships, by place.</summary>
    public async Task<IReadOnlyList<Partnership>> AllAsync(CancellationToken ct = default)
    {
        await using var db = Shared();
        return await db.Partnerships.AsNoTracking().OrderBy(p => p.Place).ToListAsync(ct);
    }

    /// <summary>All areas, by name.</summary>
    public async Task<IReadOnlyList<Area>> AreasAsync(CancellationToken ct = default)
    {
        await using var db = Shared();
        return await db.Areas.AsNoTracking().OrderBy(a => a.Name).ToListAsync(ct);
    }

    /// <summary>The catalogue, in its own order.</summary>
    public async Task<IReadOnlyList<CatalogueEntry>> CatalogueAsync(CancellationToken ct = default)
    {
        await using var db = Shared();
        return await db.Catalogue.AsNoTracking().OrderBy(c => c.Id).ToListAsync(ct);
    }
}
