using LspDashboard.Core.Delivery;
using LspDashboard.Core.Periods;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Reads actions and risks in eleven queries, whatever their number.</summary>
public sealed class DeliveryReader(LspDatabase database, TimeProvider time)
{
    /// <param name="slug">The partnership.</param>
    /// <param name="asOf">A UK date, inclusive; null for the partnership's as-known date.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>Null where there is no such partnership.</returns>
    public async Task<DeliveryRegister?> ReadAsync(string slug, DateOnly? asOf = null, CancellationToken ct = default)
    {
        var inAddress = slug.ToLowerInvariant();
        await using var db = database.Shared();
        if (await db.Partnerships.AsNoTracking().FirstOrDefaultAsync(p => p.Slug == inAddress, ct) is not { } partnership) return null;
        db.Scope = partnership.Id;
        var day = asOf ?? partnership.AsKnown ?? ReportingCalendar.UkDate(time.GetUtcNow());
        var links = await db.DeliveryLinks.AsNoTracking().ToListAsync(ct);
        var progress = await db.ActionProgress.AsNoTracking().Where(p => p.On <= day).ToListAsync(ct);
        var scores = await db.RiskScores.AsNoTracking().Where(s => s.On <= day).ToListAsync(ct);
        return new(
            partnership, day,
            ActionState.All(await db.PlannedActions.AsNoTracking().ToListAsync(ct), progress, await db.ActionMilestones.AsNoTracking().ToListAsync(ct), links, day),
            RiskState.All(await db.Risks.AsNoTracking().ToListAsync(ct), scores, links, day),
            await db.Indicators.AsNoTracking().OrderBy(i => i.Order).ThenBy(i => i.Id).ToListAsync(ct),
            await db.Outcomes.AsNoTracking().OrderBy(o => o.Order).ThenBy(o => o.Id).ToListAsync(ct),
            await db.Partners.AsNoTracking().OrderBy(p => p.Name).ToListAsync(ct),
            await db.Bodies.AsNoTracking().OrderBy(b => b.Name).ToListAsync(ct))
        {
            Progress = progress.OrderByDescending(p => p.On).ThenByDescending(p => p.Id).ToList(),
            Scores = scores.OrderByDescending(s => s.On).ThenByDescending(s => s.Id).ToList(),
        };
    }
}
