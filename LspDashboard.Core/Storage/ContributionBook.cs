using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Reads what districts are to bring to a county's targets.</summary>
public sealed class ContributionBook(LspDatabase database)
{
    /// <summary>Each district with its share of a target, by name.</summary>
    public async Task<IReadOnlyList<(Area District, double Value)>> OfAsync(int partnershipId, int targetId, CancellationToken ct = default)
    {
        await using var db = database.Of(partnershipId);
        var shares = await db.TargetContributions.AsNoTracking().Where(c => c.TargetId == targetId)
            .Join(db.Areas, c => c.AreaId, a => a.Id, (c, a) => new { Area = a, c.Value }).ToListAsync(ct);
        return shares.OrderBy(s => s.Area.Name, StringComparer.Ordinal).Select(s => (s.Area, s.Value)).ToList();
    }

    /// <summary>The slugs of the county partnerships in whose county an area lies; empty where there is none here.</summary>
    public async Task<IReadOnlyList<string>> CountiesOfAsync(Area district, CancellationToken ct = default)
    {
        await using var db = database.Shared();
        return await CountyAreas.CountiesAsync(db, district, ct);
    }
}
