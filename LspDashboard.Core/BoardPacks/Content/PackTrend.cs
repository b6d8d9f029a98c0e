using LspDashboard.Core.Indicators;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Core.BoardPacks.Content;

/// <summary>An indicator's figures and its plan as a chart: as the small one beside an exception.</summary>
internal static class PackTrend
{
    private const int MostPeriods = 12;

    public static PackChart Of(IndicatorScore score)
    {
        var own = score.Series.TakeLast(MostPeriods).ToList();
        var ahead = PlanAhead.Of(score);
        var periods = own.Select(p => p.Period).Concat(ahead.Select(p => p.Period)).Distinct().Order().ToList();
        var figures = own.ToDictionary(p => p.Period, p => p.Value);
        var plan = own.Where(p => p.Plan is not null).Select(p => (p.Period, Plan: p.Plan!.Value)).Concat(ahead).ToDictionary(p => p.Period, p => p.Plan);
        var series = new List<PackSeries> { new(score.Area.Name, PackSeriesKind.Actual, [.. periods.Select(p => figures.TryGetValue(p, out var v) ? v : (double?)null)]) };
        if (plan.Count > 0) series.Add(new("Plan", PackSeriesKind.Plan, [.. periods.Select(p => plan.TryGetValue(p, out var v) ? v : (double?)null)]));
        var unit = score.Indicator.Unit;
        return new($"{score.Indicator.Code} {score.Indicator.Title}", Finding(score, own), [.. periods.Select(p => p.Label)], series, unit.Name.Length > 0 ? unit.Name : unit.Symbol, score.Indicator.Decimals);
    }

    private static string Finding(IndicatorScore score, List<SeriesPoint> own)
    {
        string At(SeriesPoint p) => $"{FigureText.Of(score.Indicator, p.Value)} in {p.Period.Label}";
        var text = $"From {At(own[0])} to {At(own[^1])}";
        return score.Rating.Expected is { } expected ? $"{text}, against {FigureText.Pair(score.Indicator, own[^1].Value, expected).Right} planned by then." : text + ".";
    }
}
