using LspDashboard.Core.Delivery;
using LspDashboard.Core.Periods;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Reads a partnership's facts in a fixed number of queries, whatever the number of indicators.</summary>
public sealed class FactsReader(LspDatabase database, TimeProvider time)
{
    private readonly FactsShelf _shelf = new();

    /// <summary>The facts of all indicators, read anew only where something has changed. Many screens hold the same: not to be changed.</summary>
    /// <param name="slug">The partnership.</param>
    /// <param name="asOf">A UK date, inclusive; null for the partnership's as-known date.</param>
    /// <param name="ct">Stops the waiting.</param>
    /// <returns>Null where there is no such partnership.</returns>
    public async Task<PartnershipFacts?> KeptAsync(string slug, DateOnly? asOf = null, CancellationToken ct = default)
    {
        var inAddress = slug.ToLowerInvariant();
        await using var db = database.Shared();
        // Every write tells of itself in the same transaction, so the last that was told says whether anything is new.
        var last = await db.Partnerships.Where(p => p.Slug == inAddress)
            .Select(p => new { p.Version, Change = db.Changes.IgnoreQueryFilters().Where(c => c.PartnershipId == p.Id).Max(c => (int?)c.Id) }).FirstOrDefaultAsync(ct);
        return last is null ? null : await _shelf.TakeAsync((inAddress, asOf, ReportingCalendar.UkDate(time.GetUtcNow())), (last.Version, last.Change ?? 0), () => ReadAsync(inAddress, asOf), ct);
    }

    /// <param name="slug">The partnership.</param>
    /// <param name="asOf">A UK date, inclusive; null for the partnership's as-known date.</param>
    /// <param name="indicatorCode">Where given, facts of this indicator and its proxies only.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>Null where there is no such partnership.</returns>
    public async Task<PartnershipFacts?> ReadAsync(string slug, DateOnly? asOf = null, string? indicatorCode = null, CancellationToken ct = default)
    {
        var inAddress = slug.ToLowerInvariant();
        await using var db = database.Shared();
        var partnership = await db.Partnerships.AsNoTracking().Include(p => p.Area).FirstOrDefaultAsync(p => p.Slug == inAddress, ct);
        if (partnership is null) return null;
        db.Scope = partnership.Id;
        var asKnown = asOf ?? partnership.AsKnown ?? ReportingCalendar.UkDate(time.GetUtcNow());

        var indicators = await db.Indicators.AsNoTracking().OrderBy(i => i.Order).ThenBy(i => i.Id).ToListAsync(ct);
        if (indicatorCode is not null)
        {
            var wanted = indicators.Find(i => Core.Indicators.IndicatorCode.Same(i.Code, indicatorCode));
            indicators = wanted is null ? [] : indicators.FindAll(i => i == wanted || i.StandsInForId == wanted.Id || i.Id == wanted.StandsInForId);
        }
        var ids = indicators.Select(i => i.Id).ToList();
        var targets = db.Targets.AsNoTracking().Where(t => t.EffectiveFrom <= asKnown && (t.WithdrawnOn == null || t.WithdrawnOn > asKnown));
        var judgements = db.Judgements.AsNoTracking().Where(j => j.On <= asKnown);
        var rebases = db.RebaseNotes.AsNoTracking().Where(n => n.On <= asKnown && (n.WithdrawnOn == null || n.WithdrawnOn > asKnown));
        if (indicatorCode is not null)
        {
            rebases = rebases.Where(n => ids.Contains(n.IndicatorId));
            judgements = judgements.Where(j => ids.Contains(j.IndicatorId ?? 0));
            targets = targets.Where(t => ids.Contains(t.IndicatorId));
        }
        return AsTheyWere.On(asKnown, new(
            partnership,
            asKnown,
            await db.Themes.AsNoTracking().OrderBy(t => t.Order).ToListAsync(ct),
            indicators,
            await targets.OrderBy(t => t.EffectiveFrom).ThenBy(t => t.Id).ToListAsync(ct),
            await ObservationScan.KnownAsync(db, asKnown, indicatorCode is null ? null : ids, ct),
            await db.Areas.AsNoTracking().ToDictionaryAsync(a => a.Id, ct),
            await judgements.OrderBy(j => j.On).ThenBy(j => j.Id).ToListAsync(ct))
        {
            Bodies = await db.Bodies.AsNoTracking().OrderBy(b => b.Id).ToListAsync(ct),
            BodySuccessions = await db.BodySuccessions.AsNoTracking().Where(s => s.On <= asKnown).OrderBy(s => s.On).ThenBy(s => s.Id).ToListAsync(ct),
            Partners = await db.Partners.AsNoTracking().OrderBy(p => p.Name).ToListAsync(ct),
            Outcomes = await db.Outcomes.AsNoTracking().OrderBy(o => o.Order).ThenBy(o => o.Id).ToListAsync(ct),
            FormerNames = await db.FormerNames.AsNoTracking().ToListAsync(ct),
            FormerPlacements = await db.FormerPlacements.AsNoTracking().ToListAsync(ct),
            Rebases = (await rebases.ToListAsync(ct)).OrderBy(n => n.IndicatorId).ThenBy(n => n.From).ThenBy(n => n.Id).ToList(),
            Commentaries = await db.Commentaries.AsNoTracking().Where(c => c.On <= asKnown && c.State != CommentaryState.Draft && (indicatorCode == null || ids.Contains(c.IndicatorId))).ToListAsync(ct),
            Actions = await db.PlannedActions.AsNoTracking().Where(a => a.On <= asKnown).ToListAsync(ct),
            ActionProgress = await db.ActionProgress.AsNoTracking().Where(p => p.On <= asKnown).ToListAsync(ct),
            ActionMilestones = await db.ActionMilestones.AsNoTracking().ToListAsync(ct),
            DeliveryLinks = await db.DeliveryLinks.AsNoTracking().ToListAsync(ct),
            Risks = await db.Risks.AsNoTracking().Where(r => r.On <= asKnown).ToListAsync(ct),
            RiskScores = await db.RiskScores.AsNoTracking().Where(s => s.On <= asKnown).ToListAsync(ct),
            Contributors = await db.Contributors.AsNoTracking().OrderBy(c => c.Id).ToListAsync(ct),
            Meetings = await db.Meetings.AsNoTracking().Where(m => m.CancelledOn == null || m.CancelledOn > asKnown).OrderBy(m => m.On).ThenBy(m => m.Id).ToListAsync(ct),
            Minutes = await db.Minutes.AsNoTracking().Where(m => m.On <= asKnown && (m.WithdrawnOn == null || m.WithdrawnOn > asKnown) && (indicatorCode == null || ids.Contains(m.IndicatorId ?? 0))).OrderBy(m => m.Id).ToListAsync(ct),
            Packs = await StandingPacks.ReadAsync(db, asKnown, ct),
            Holdings = await db.Holdings.AsNoTracking().Where(h => h.DecidedOn <= asKnown).OrderBy(h => h.DecidedOn).ThenBy(h => h.Id).ToListAsync(ct),
        });
    }
}
