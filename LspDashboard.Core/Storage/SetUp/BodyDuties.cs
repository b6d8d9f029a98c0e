using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage.SetUp;

/// <summary>All that hangs on a body today.</summary>
internal sealed record BodyDuties(
    IReadOnlyList<Indicator> Indicators, IReadOnlyList<Outcome> Outcomes, IReadOnlyList<Body> Below, IReadOnlyList<Holding> Holdings, IReadOnlyList<Contributor> Contributions)
{
    public static async Task<BodyDuties> OfAsync(LspDbContext db, int bodyId, DateOnly day, CancellationToken ct) => new(
        await db.Indicators.Where(i => i.BodyId == bodyId && (i.InUseTo == null || i.InUseTo >= day)).OrderBy(i => i.Order).ToListAsync(ct),
        await db.Outcomes.Where(o => o.LeadBodyId == bodyId && o.ClosedOn == null).OrderBy(o => o.Order).ToListAsync(ct),
        await db.Bodies.Where(b => b.ReportsToId == bodyId && b.ClosedOn == null).OrderBy(b => b.Id).ToListAsync(ct),
        await db.Holdings.Where(h => h.BodyId == bodyId && (h.EndedOn == null || h.EndedOn > day)).ToListAsync(ct),
        await db.Contributors.Where(c => c.BodyId == bodyId).ToListAsync(ct));

    /// <summary>Why the body cannot be closed; null where it can.</summary>
    public string? Problem(Body body) => ClosingCheck.Problem(
        body.Name,
        [
            ("leads on", Indicators.Select(i => i.Code).Concat(Outcomes.Select(o => o.Name)).ToList()),
            ("holds", Enumerable.Repeat("an orphan by its own decision", Math.Min(Holdings.Count, 1)).ToList()),
            ("is reported to by", Below.Select(b => b.Name).ToList()),
        ],
        "Hand its work over to another body first, or together with closing it.");
}
