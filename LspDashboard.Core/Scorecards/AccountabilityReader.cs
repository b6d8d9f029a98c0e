using LspDashboard.Core.Accountability;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Scorecards;

/// <summary>Reads who answers for what, with the scorecard whose ratings stand beside it.</summary>
public sealed class AccountabilityReader(FactsReader facts)
{
    /// <param name="slug">The partnership.</param>
    /// <param name="period">Null for its current reporting period; the indicators are those in use in it.</param>
    /// <param name="asOf">A UK date, inclusive; null for its as-known date.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <returns>Null where there is no such partnership.</returns>
    public async Task<RatedMap?> ReadAsync(string slug, ReportingPeriod? period = null, DateOnly? asOf = null, CancellationToken ct = default) =>
        await facts.KeptAsync(slug, asOf, ct) is { } known ? new(ScorecardShelf.Of(known).Card(period), Map(known, period)) : null;

    /// <summary>The map alone, of what is known.</summary>
    internal static AccountabilityMap Map(PartnershipFacts known, ReportingPeriod? period)
    {
        var asked = period ?? known.Partnership.CurrentPeriod;
        return AccountabilityMap.Of(new(
            known.AsKnown, known.Bodies, known.Partners, known.Outcomes, [.. known.Indicators.Where(i => i.IsInUse(asked))], known.Contributors, known.Holdings));
    }
}
