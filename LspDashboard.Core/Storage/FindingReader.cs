using LspDashboard.Core.Accounts;
using LspDashboard.Core.Finding;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage.Rights;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Reads what a visitor may look for at a partnership, in a fixed number of queries: no more of anything than they may open.</summary>
public sealed class FindingReader(LspDatabase database, TimeProvider time)
{
    /// <param name="slug">The partnership.</param>
    /// <param name="visitor">Who looks: a partner finds its own returns only, a viewer none.</param>
    /// <param name="period">The period of the view; null for the partnership's current one.</param>
    /// <param name="asOf">A UK date, inclusive; null for the partnership's as-known date.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>Null where there is no such partnership.</returns>
    public async Task<IReadOnlyList<Findable>?> ReadAsync(string slug, Visitor visitor, ReportingPeriod? period = null, DateOnly? asOf = null, CancellationToken ct = default)
    {
        var inAddress = slug.ToLowerInvariant();
        await using var db = database.Shared();
        if (await db.Partnerships.AsNoTracking().FirstOrDefaultAsync(p => p.Slug == inAddress, ct) is not { } partnership) return null;
        db.Scope = partnership.Id;
        var day = asOf ?? partnership.AsKnown ?? ReportingCalendar.UkDate(time.GetUtcNow());
        var names = new FindableNames(
            await db.FormerNames.AsNoTracking().ToListAsync(ct),
            await db.Themes.AsNoTracking().OrderBy(t => t.Order).ThenBy(t => t.Id).ToListAsync(ct),
            await db.Bodies.AsNoTracking().OrderBy(b => b.Name).ToListAsync(ct),
            await db.Partners.AsNoTracking().OrderBy(p => p.Name).ToListAsync(ct),
            await db.Outcomes.AsNoTracking().OrderBy(o => o.Order).ThenBy(o => o.Id).ToListAsync(ct),
            await db.Indicators.AsNoTracking().OrderBy(i => i.Order).ThenBy(i => i.Id).ToListAsync(ct));
        return
        [
            .. names.OfIndicators(period ?? partnership.CurrentPeriod), .. names.OfThemes(day), .. names.OfOutcomes(day), .. names.OfBodies(day), .. names.OfPartners(day),
            .. names.OfActions(await db.PlannedActions.AsNoTracking().Where(a => a.On <= day).OrderBy(a => a.DueOn).ToListAsync(ct)),
            .. names.OfRisks(await db.Risks.AsNoTracking().Where(r => r.On <= day).OrderBy(r => r.Id).ToListAsync(ct), day),
            .. names.OfMeetings(await db.Meetings.AsNoTracking().Where(m => m.CancelledOn == null || m.CancelledOn > day).OrderByDescending(m => m.On).ToListAsync(ct)),
            .. names.OfMinutes(await db.Minutes.AsNoTracking().Where(m => m.On <= day && (m.WithdrawnOn == null || m.WithdrawnOn > day)).OrderByDescending(m => m.Id).ToListAsync(ct)),
            .. FindableNames.OfPacks(await StandingPacks.ReadAsync(db, day, ct)),
            .. FindableNames.OfReturns(await ReturnsAsync(db, visitor, ct)),
        ];
    }

    private static async Task<IReadOnlyList<PartnerReturn>> ReturnsAsync(LspDbContext db, Visitor visitor, CancellationToken ct)
    {
        if (!visitor.May(Permission.SeeReturns)) return [];
        var all = await db.Returns.AsNoTracking().OrderByDescending(r => r.Id).ToListAsync(ct);
        if (!visitor.Role.IsForOwnOnly(Permission.SeeReturns)) return all;
        var senders = await SenderPartner.AllAsync(db, ct);
        return [.. all.Where(r => visitor.May(Permission.SeeReturns, SenderPartner.Of(senders, r)))];
    }
}
