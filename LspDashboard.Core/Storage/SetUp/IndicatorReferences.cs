using LspDashboard.Core.Indicators;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage.SetUp;

/// <summary>Whether what an indicator points at is the partnership's own, and still open.</summary>
internal static class IndicatorReferences
{
    /// <param name="db">Of the partnership, which sees nothing of another's.</param>
    /// <param name="indicator">As it is to be.</param>
    /// <param name="before">As it stands; what it pointed at already may be closed. Null for a new one.</param>
    /// <param name="problems">By field; added to.</param>
    /// <param name="ct">Stops the reading.</param>
    public static async Task CheckAsync(LspDbContext db, Indicator indicator, Indicator? before, IDictionary<string, string> problems, CancellationToken ct)
    {
        if (indicator.ThemeId != 0 && indicator.ThemeId != before?.ThemeId && !await db.Themes.AnyAsync(t => t.Id == indicator.ThemeId && t.ClosedOn == null, ct))
            problems[nameof(indicator.ThemeId)] = "Choose one of the partnership's themes that is still open.";
        if (indicator.OutcomeId is { } outcome && outcome != before?.OutcomeId && !await db.Outcomes.AnyAsync(o => o.Id == outcome && o.ClosedOn == null, ct))
            problems[nameof(indicator.OutcomeId)] = "Choose one of the partnership's outcomes that is still in the strategy, or none.";
        if (indicator.BodyId is { } body && body != before?.BodyId && !await db.Bodies.AnyAsync(b => b.Id == body && b.ClosedOn == null, ct))
            problems[nameof(indicator.BodyId)] = "Choose one of the partnership's bodies that still meets, or none.";
        if (indicator.PartnerId is { } partner && partner != before?.PartnerId && !await db.Partners.AnyAsync(p => p.Id == partner && p.ClosedOn == null, ct))
            problems[nameof(indicator.PartnerId)] = "Choose one of the partnership's partners that is still at the table, or none.";
        if (indicator.OwnerPartnerId is { } owner && owner != before?.OwnerPartnerId && !await db.Partners.AnyAsync(p => p.Id == owner && p.ClosedOn == null, ct))
            problems[nameof(indicator.OwnerPartnerId)] = "Choose one of the partnership's partners that is still at the table, or none.";
        if (indicator.AreaId != 0 && indicator.AreaId != before?.AreaId && !await db.Areas.AnyAsync(a => a.Id == indicator.AreaId, ct))
            problems[nameof(indicator.AreaId)] = "Choose one of the areas that are known.";
    }
}
