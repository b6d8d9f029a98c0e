using LspDashboard.Core.Partnerships;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage.SetUp;

/// <summary>Which partnerships follow one: the one thing of another partnership that its predecessor's page says.</summary>
public sealed class Followers(LspDatabase database)
{
    public async Task<IReadOnlyList<(Partnership Follower, DateOnly On)>> OfAsync(int partnershipId, CancellationToken ct = default)
    {
        await using var db = database.Shared();
        var rows = await db.PartnershipSuccessions.IgnoreQueryFilters().AsNoTracking().Where(s => s.PredecessorId == partnershipId)
            .Join(db.Partnerships, s => s.PartnershipId, p => p.Id, (s, p) => new { p, s.On }).OrderBy(r => r.p.Name).ToListAsync(ct);
        return rows.ConvertAll(r => (r.p, r.On));
    }
}
