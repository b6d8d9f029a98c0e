using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage.SetUp;

/// <summary>Reads how far a partnership is set up.</summary>
public sealed class SetUpReader(LspDatabase database, TimeProvider time)
{
    // What the pages show of the past of each thing; the whole of it is in the partnership's history.
    private const int MostChanges = 500;
    private static readonly ChangeSubject[] SetUp =
        [ChangeSubject.Partnership, ChangeSubject.Theme, ChangeSubject.Body, ChangeSubject.Partner, ChangeSubject.Outcome, ChangeSubject.Indicator];

    /// <returns>Null where there is no such partnership.</returns>
    public async Task<SetUpState?> ReadAsync(string slug, CancellationToken ct = default)
    {
        var inAddress = slug.ToLowerInvariant();
        await using var db = database.Shared();
        if (await db.Partnerships.AsNoTracking().Include(p => p.Area).FirstOrDefaultAsync(p => p.Slug == inAddress, ct) is not { } partnership) return null;
        db.Scope = partnership.Id;
        var day = partnership.AsKnown ?? ReportingCalendar.UkDate(time.GetUtcNow());
        return new(
            partnership, day,
            await db.Themes.AsNoTracking().OrderBy(t => t.Order).ThenBy(t => t.Id).ToListAsync(ct),
            await db.Bodies.AsNoTracking().OrderBy(b => b.Id).ToListAsync(ct),
            await db.Partners.AsNoTracking().OrderBy(p => p.Name).ToListAsync(ct),
            await db.Outcomes.AsNoTracking().OrderBy(o => o.Order).ThenBy(o => o.Id).ToListAsync(ct),
            await db.Indicators.AsNoTracking().OrderBy(i => i.Order).ThenBy(i => i.Id).ToListAsync(ct))
        {
            Areas = await db.Areas.AsNoTracking().OrderBy(a => a.Name).ToListAsync(ct),
            FurtherAreas = await db.PartnershipAreas.Select(a => a.AreaId).ToHashSetAsync(ct),
            FormerNames = await db.FormerNames.AsNoTracking().OrderBy(n => n.Until).ThenBy(n => n.Id).ToListAsync(ct),
            BodySuccessions = await db.BodySuccessions.AsNoTracking().OrderBy(s => s.On).ToListAsync(ct),
            WithTarget = await db.Targets.Where(t => t.WithdrawnOn == null || t.WithdrawnOn > day).Select(t => t.IndicatorId).ToHashSetAsync(ct),
            WithFigures = await db.Indicators.Where(i => db.Observations.Any(o => o.IndicatorId == i.Id)).Select(i => i.Id).ToHashSetAsync(ct),
            Holdings = await db.Holdings.AsNoTracking().Where(h => h.DecidedOn <= day && (h.EndedOn == null || h.EndedOn > day)).ToListAsync(ct),
            People = await db.Memberships.CountAsync(m => m.RemovedAt == null, ct) + await db.Invitations.CountAsync(i => i.UsedAt == null && i.WithdrawnAt == null, ct),
            Returns = await db.Returns.CountAsync(ct),
            Changes = await db.Changes.AsNoTracking().Where(c => c.Subject != null && SetUp.Contains(c.Subject.Value)).OrderByDescending(c => c.Id).Take(MostChanges).ToListAsync(ct),
        };
    }
}
