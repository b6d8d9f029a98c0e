using LspDashboard.Core.Flags;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Scorecards;

/// <summary>Reads how a county's target is shared out: at the county with all its districts, at a district with its own share.</summary>
public sealed class ContributionReader(FactsReader facts, ContributionBook book)
{
    /// <summary>At a county, its own target with all shares; null elsewhere, or where nothing is shared out.</summary>
    public async Task<Contributions?> OfCountyAsync(IndicatorDetail detail, CancellationToken ct = default)
    {
        if (detail is not { Partnership.Tier: PartnershipTier.County, Score.Target: { } target }) return null;
        var shares = await book.OfAsync(detail.Partnership.Id, target.Id, ct);
        return shares.Count == 0 ? null : new(detail.Partnership, detail.Score.Indicator, target, shares);
    }

    /// <summary>At a district, the targets of its county that have the same code and name a share of the district: one for each county partnership here.</summary>
    public async Task<IReadOnlyList<Contributions>> OfDistrictAsync(IndicatorDetail detail, CancellationToken ct = default)
    {
        if (detail is not { Partnership: { Tier: not PartnershipTier.County, Area: { } area } }) return [];
        var found = new List<Contributions>();
        // One or none: a district lies in one county.
        foreach (var slug in await book.CountiesOfAsync(area, ct))
        {
            if (await facts.ReadAsync(slug, detail.AsKnown, detail.Score.Indicator.Code, ct) is not { } county) continue;
            if (ScorecardBuilder.Build(county, detail.Period, Method.InForce(county.AsKnown)).Find(detail.Score.Indicator.Code) is not { Target: { } target } score) continue;
            var own = (await book.OfAsync(county.Partnership.Id, target.Id, ct)).Where(s => s.District.Id == area.Id).ToList();
            if (own.Count > 0) found.Add(new(county.Partnership, score.Indicator, target, own));
        }
        return found;
    }
}
