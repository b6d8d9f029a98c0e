using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Core.Storage.SetUp;

/// <summary>What a partnership has that the one which follows it takes over.</summary>
internal sealed record Heritage(
    IReadOnlyList<Theme> Themes, IReadOnlyList<Partner> Partners, IReadOnlyList<Body> Bodies, IReadOnlyList<Outcome> Outcomes,
    IReadOnlyList<Indicator> Indicators, IReadOnlyList<Target> Targets, IReadOnlyList<Observation> Observations)
{
    private readonly Dictionary<int, Frequency> _frequencies = Indicators.ToDictionary(i => i.Id, i => i.Frequency);

    public Frequency Frequency(int indicatorId) => _frequencies[indicatorId];

    public static async Task<Heritage> ReadAsync(LspDatabase database, int partnershipId, CancellationToken ct)
    {
        await using var db = database.Of(partnershipId);
        return new(
            await db.Themes.AsNoTracking().OrderBy(t => t.Order).ToListAsync(ct), await db.Partners.AsNoTracking().OrderBy(p => p.Id).ToListAsync(ct),
            await db.Bodies.AsNoTracking().OrderBy(b => b.Id).ToListAsync(ct), await db.Outcomes.AsNoTracking().OrderBy(o => o.Order).ToListAsync(ct),
            await db.Indicators.AsNoTracking().OrderBy(i => i.Order).ToListAsync(ct), await db.Targets.AsNoTracking().OrderBy(t => t.Id).ToListAsync(ct),
            await db.Observations.AsNoTracking().ToListAsync(ct));
    }
}
