using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.BoardPacks.Publishing;

/// <summary>A figure of a published pack that says something else today.</summary>
/// <param name="Indicator">As it is today.</param>
/// <param name="Period">What the figure is about.</param>
/// <param name="Then">As published.</param>
/// <param name="Now">Null where it was withdrawn.</param>
public sealed record SinceRestated(Indicator Indicator, ReportingPeriod Period, double Then, double? Now)
{
    /// <param name="figures">Those of the pack.</param>
    /// <param name="now">All that is known today.</param>
    /// <returns>In the order of the indicators, then of the periods.</returns>
    public static IReadOnlyList<SinceRestated> All(IReadOnlyList<PackFigure> figures, PartnershipFacts now)
    {
        var published = figures.ToLookup(f => f.IndicatorId);
        var held = now.Observations.ToLookup(o => o.IndicatorId);
        return
        [
            .. from indicator in now.Indicators
               where published.Contains(indicator.Id)
               let latest = held[indicator.Id].Where(o => o.AreaId == indicator.AreaId).GroupBy(o => o.Period).ToDictionary(g => g.Key, g => g.MaxBy(o => o.Revision)!.Value)
               from figure in published[indicator.Id].OrderBy(f => f.Period)
               let today = latest.GetValueOrDefault(figure.Period)
               where today != figure.Value
               select new SinceRestated(indicator, figure.Period, figure.Value, today),
        ];
    }
}
