using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Scorecards;

/// <summary>One period of an indicator with every figure that was ever given for it.</summary>
/// <param name="Period">What the figures are about.</param>
/// <param name="Held">The one that holds.</param>
/// <param name="All">Latest revision first; the one that holds among them.</param>
/// <param name="Point">As it stands on the chart; null for a withdrawn figure, and for a period after the one asked for.</param>
public sealed record PointRevisions(ReportingPeriod Period, Observation Held, IReadOnlyList<Observation> All, SeriesPoint? Point)
{
    /// <summary>Latest period first.</summary>
    public static IReadOnlyList<PointRevisions> Of(IndicatorDetail detail)
    {
        var points = detail.Score.Series.ToDictionary(p => p.Period);
        return [.. detail.Revisions.GroupBy(o => o.Period).OrderByDescending(g => g.Key).Select(g =>
        {
            var all = g.OrderByDescending(o => o.Revision).ToList();
            var point = points.GetValueOrDefault(g.Key);
            return new PointRevisions(g.Key, point is null ? all[0] : all.First(o => o.Revision == point.Observation.Revision), all, point);
        })];
    }
}
