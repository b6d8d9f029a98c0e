using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage;

/// <summary>Reads which indicators partnerships have chosen, in one query.</summary>
public sealed class ChoicesReader(LspDatabase database)
{
    /// <param name="of">Only partnerships that the reader may see: rights go across partnerships here, and the caller has asked for them.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>Each indicator by its code as the catalogue writes it, with the partnerships that chose it; the most chosen first.</returns>
    public async Task<IReadOnlyList<(string Code, string Title, IReadOnlyList<Partnership> By)>> ReadAsync(IReadOnlyList<Partnership> of, CancellationToken ct = default)
    {
        var ids = of.Select(p => p.Id).ToList();
        await using var db = database.Shared();
        var chosen = await db.Indicators.IgnoreQueryFilters().AsNoTracking().Where(i => ids.Contains(i.PartnershipId)).Select(i => new { i.PartnershipId, i.Code, i.Title, i.Kind }).ToListAsync(ct);
        var byId = of.ToDictionary(p => p.Id);
        // Local indicators and proxies are a place's own; the codes of the national set and of floor targets mean the same everywhere.
        return [.. chosen.Where(i => i.Kind is IndicatorKind.NationalIndicator or IndicatorKind.FloorTarget).GroupBy(i => IndicatorCode.ForAddress(i.Code))
            .Select(g => (g.First().Code, g.First().Title, By: (IReadOnlyList<Partnership>)[.. g.Select(i => i.PartnershipId).Distinct().Select(id => byId[id]).OrderBy(p => p.Place, StringComparer.Ordinal)]))
            .OrderByDescending(c => c.By.Count).ThenBy(c => c.Code, StringComparer.Ordinal)];
    }
}
