using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Flags;

/// <summary>The headline is not out yet, and a newer figure of its proxy worsens.</summary>
internal static class ProxyWarningRule
{
    /// <param name="headline">The period of the headline's latest figure; null where it has none.</param>
    /// <param name="proxy">What stands in for it.</param>
    /// <param name="points">The proxy's figures in order.</param>
    /// <param name="differenceThatMatters">The proxy's.</param>
    public static Flag? Of(ReportingPeriod? headline, Indicator proxy, IReadOnlyList<FlagPoint> points, double differenceThatMatters)
    {
        if (points.Count == 0 || points[^1].Period.EndMonth <= headline?.EndMonth) return null;
        if (WorsenedFrom(points.Count - 1) is not { } from) return null;
        var last = points[^1];
        var first = points.Count - 1;
        while (first > 0 && !(points[first - 1].Period.EndMonth <= headline?.EndMonth) && WorsenedFrom(first - 1) is not null) first--;
        var (before, now) = FigureText.Pair(proxy, from.Value, last.Value);
        return new(
            FlagKind.ProxyWarning,
            FlagSeverity.Warning,
            $"{(headline is { } h ? $"The headline is out for {h.Label} only" : "The headline is not out yet")}, and its proxy {proxy.Code} worsened from {before} in {from.Period.Label} to {now} in {last.Period.Label}.",
            new(points[first].KnownFrom, points[first].Period),
            FlagWorking.Of("A proxy has a later figure than the headline, and worsened by the difference that matters or more.", new("from", "proxy before", from.Value), new("to", "proxy now", last.Value), new("m", "difference that matters", differenceThatMatters)));

        // What the figure is worse than; null where it is not.
        FlagPoint? WorsenedFrom(int index)
        {
            var (to, earlier) = (points[index], ComparablePeriod.Of(proxy, points[index].Period));
            return points.FirstOrDefault(p => p.Period == earlier) is { Period.IsValid: true } before
                && DirectionRule.Between(proxy.Polarity, (before.Value, before.Interval), (to.Value, to.Interval), differenceThatMatters) == DirectionOfTravel.Worsening ? before : null;
        }
    }
}
