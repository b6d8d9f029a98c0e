using LspDashboard.Core.Delivery;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Keeps what an action or a risk is for, and what can own it, within the partnership.</summary>
internal static class DeliveryLinks
{
    /// <summary>Problems by field where an owner or a link is not of this partnership, or cannot own anything any more.</summary>
    /// <param name="keptPartner">The owner it has already, who may be closed.</param>
    /// <param name="keptBody">The same.</param>
    public static async Task CheckAsync(
        LspDbContext db, Dictionary<string, string> problems, int? partnerId, int? bodyId, int? keptPartner, int? keptBody,
        IReadOnlyList<int> indicators, IReadOnlyList<int> outcomes, DateOnly day, CancellationToken ct)
    {
        if (partnerId is { } p && p != keptPartner && !await db.Partners.AnyAsync(x => x.Id == p && (x.ClosedOn == null || x.ClosedOn > day), ct))
            problems[OwnerCheck.Field] = "The partnership has no such partner at the table. Choose another.";
        if (bodyId is { } b && b != keptBody && !await db.Bodies.AnyAsync(x => x.Id == b && (x.ClosedOn == null || x.ClosedOn > day), ct))
            problems[OwnerCheck.Field] = "The partnership has no such body that still meets. Choose another.";
        if (await db.Indicators.CountAsync(x => indicators.Contains(x.Id), ct) != indicators.Distinct().Count())
            problems[nameof(ActionEdit.Indicators)] = "The partnership has no such indicator.";
        if (await db.Outcomes.CountAsync(x => outcomes.Contains(x.Id), ct) != outcomes.Distinct().Count())
            problems[nameof(ActionEdit.Outcomes)] = "The partnership has no such outcome.";
    }

    /// <summary>Makes the links what they are to be, and says what changed.</summary>
    public static async Task<IReadOnlyList<FieldEdit>> SetAsync(
        LspDbContext db, int? actionId, int? riskId, IReadOnlyList<int> indicators, IReadOnlyList<int> outcomes, CancellationToken ct)
    {
        var now = await db.DeliveryLinks.Where(l => l.ActionId == actionId && l.RiskId == riskId).ToListAsync(ct);
        var before = await WordsAsync(db, now.Select(l => l.IndicatorId), now.Select(l => l.OutcomeId), ct);
        db.RemoveRange(now.Where(l => !(indicators.Contains(l.IndicatorId ?? 0) || outcomes.Contains(l.OutcomeId ?? 0))));
        db.AddRange(indicators.Distinct().Where(i => now.TrueForAll(l => l.IndicatorId != i)).Select(i => new DeliveryLink { ActionId = actionId, RiskId = riskId, IndicatorId = i }));
        db.AddRange(outcomes.Distinct().Where(o => now.TrueForAll(l => l.OutcomeId != o)).Select(o => new DeliveryLink { ActionId = actionId, RiskId = riskId, OutcomeId = o }));
        var after = await WordsAsync(db, indicators.Select(i => (int?)i), outcomes.Select(o => (int?)o), ct);
        return before == after ? [] : [new("For", before, after)];
    }

    /// <summary>The owner's name; empty for none.</summary>
    public static async Task<string> OwnerAsync(LspDbContext db, int? partnerId, int? bodyId, CancellationToken ct) =>
        await db.Partners.Where(p => p.Id == partnerId).Select(p => p.Name).FirstOrDefaultAsync(ct)
        ?? await db.Bodies.Where(b => b.Id == bodyId).Select(b => b.Name).FirstOrDefaultAsync(ct) ?? "";

    private static async Task<string> WordsAsync(LspDbContext db, IEnumerable<int?> indicators, IEnumerable<int?> outcomes, CancellationToken ct)
    {
        var (ofIndicators, ofOutcomes) = (indicators.ToList(), outcomes.ToList());
        var codes = await db.Indicators.Where(i => ofIndicators.Contains(i.Id)).OrderBy(i => i.Order).ThenBy(i => i.Id).Select(i => i.Code).ToListAsync(ct);
        var names = await db.Outcomes.Where(o => ofOutcomes.Contains(o.Id)).OrderBy(o => o.Order).ThenBy(o => o.Id).Select(o => o.Name).ToListAsync(ct);
        return string.Join(", ", codes.Concat(names));
    }
}
