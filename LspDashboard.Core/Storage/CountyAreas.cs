using LspDashboard.Core.Partnerships;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>The two tiers of a county: its districts, and the partnership of a district's county.</summary>
internal static class CountyAreas
{
    /// <summary>The areas that a county's partnership covers besides its own: those it names, and those that lie in the county. Empty for other tiers.</summary>
    public static async Task<IReadOnlyList<Area>> DistrictsAsync(LspDbContext db, int partnershipId, CancellationToken ct)
    {
        var county = await db.Partnerships.Where(p => p.Id == partnershipId && p.Tier == PartnershipTier.County).Select(p => (int?)p.AreaId).FirstOrDefaultAsync(ct);
        if (county is null) return [];
        return await db.Areas.AsNoTracking()
            .Where(a => a.Id != county && (a.ParentId == county || db.PartnershipAreas.Any(p => p.AreaId == a.Id)))
            .OrderBy(a => a.Name).ToListAsync(ct);
    }

    /// <summary>The slugs of the county partnerships that name an area as one of theirs or in whose county it lies.</summary>
    public static Task<List<string>> CountiesAsync(LspDbContext db, Area district, CancellationToken ct) => db.Partnerships.AsNoTracking()
        .Where(p => p.Tier == PartnershipTier.County && p.AreaId != district.Id
            && (p.AreaId == district.ParentId || db.PartnershipAreas.IgnoreQueryFilters().Any(a => a.PartnershipId == p.Id && a.AreaId == district.Id)))
        .OrderBy(p => p.Slug).Select(p => p.Slug).ToListAsync(ct);
}
