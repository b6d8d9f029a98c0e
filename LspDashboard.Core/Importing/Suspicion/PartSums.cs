using System.Collections.Concurrent;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Importing.Suspicion;

/// <summary>The figure of a place beside those of the places in it, for one period.</summary>
/// <param name="Total">The place's own.</param>
/// <param name="Sum">Theirs added up.</param>
/// <param name="Mean">Their plain average.</param>
/// <param name="Pooled">What their counts make together; null where they do not say.</param>
internal sealed record PartSum(double Total, double Sum, double Mean, double? Pooled);

/// <summary>Adds up the places that lie in others, once for each period: the same past stands behind every figure of a series.</summary>
internal sealed class PartSums(QuestionedReturn all)
{
    private readonly ConcurrentDictionary<(int Indicator, int Area, ReportingPeriod Period), PartSum?> _sums = [];

    /// <summary>Null where the place or one of its parts has no figure: then nothing adds up.</summary>
    public PartSum? At(Indicator indicator, int area, ReportingPeriod period) =>
        _sums.GetOrAdd((indicator.Id, area, period), static (key, of) => of.Sums.Of(of.Indicator, key.Area, key.Period), (Sums: this, Indicator: indicator));

    private PartSum? Of(Indicator indicator, int area, ReportingPeriod period)
    {
        var figures = all.PartsOf(area).Select(a => all.After(indicator.Id, a.Id, period)).ToList();
        if (all.After(indicator.Id, area, period)?.Value is not { } total || figures.Exists(f => f is null)) return null;
        var denominator = figures.Sum(f => f!.Value.Denominator ?? double.NaN);
        var pooled = all.UnitBaseOf(indicator) * figures.Sum(f => f!.Value.Numerator ?? double.NaN) / denominator;
        return new(total, figures.Sum(f => f!.Value.Value), figures.Average(f => f!.Value.Value), pooled is { } known && double.IsFinite(known) ? known : null);
    }
}
