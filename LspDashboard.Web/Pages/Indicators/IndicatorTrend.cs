using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;
using LspDashboard.Web.Charts;
using LspDashboard.Web.Ui;

namespace LspDashboard.Web.Pages.Indicators;

/// <summary>An indicator's scores as a chart: its figures, the plan to the target, and other areas.</summary>
public static class IndicatorTrend
{
    /// <summary>The whole chart of the indicator's page.</summary>
    public static TrendChart Full(IndicatorDetail detail)
    {
        var chart = Make(detail.Score, withComparators: true, lastPeriods: int.MaxValue);
        return chart with
        {
            Marks = TrendMarks.Of(detail, chart.Categories),
            Notes = TrendMarks.Notes(detail, chart.Categories),
            RatingWords = detail.Partnership.UsesRatings ? RatingOf(detail.Score) : AgainstPlan.Word(detail.Score),
            Caveat = IllustrativeWords.Of(detail.Score),
        };
    }

    /// <summary>The small one beside an exception: figures and plan only.</summary>
    public static TrendChart Small(IndicatorScore score) => Make(score, withComparators: false, lastPeriods: 12);

    /// <summary>What the chart shows, in a sentence: its text alternative.</summary>
    public static string Finding(IndicatorScore score)
    {
        if (score is not { Actual: { } actual } || score.Series.Count == 0) return "There are no figures yet.";
        var first = From(score, actual);
        var text = first is null
            ? $"{FigureText.Of(score.Indicator, actual.Value)} in {actual.Period.Label}"
            : $"From {FigureText.Of(score.Indicator, first.Value)} in {first.Period.Label} to {FigureText.Of(score.Indicator, actual.Value)} in {actual.Period.Label}";
        if (actual.Plan is { } plan) text += $", against {FigureText.Pair(score.Indicator, actual.Value, plan).Right} planned by then";
        if (score.Target is { Value: { } target } t) text += $"; the target is {FigureText.Of(score.Indicator, target)} by {t.TargetPeriod.Label}";
        return text + ".";
    }

    // "Rated Red, 2008": a picture that is pasted elsewhere has no chip beside it.
    private static string RatingOf(IndicatorScore score) => score.Standing.Rating == RagRating.NotRated ? "Not rated"
        : $"Rated {score.Standing.Rating.Word()}{(score.RatedFor is { } period ? $", {period.Label}" : "")}{(score.Standing.Person is null ? "" : ", by judgement")}";

    // A year to date is set beside the same time last year; anything else beside the baseline, or without one its first figure.
    private static SeriesPoint? From(IndicatorScore score, SeriesPoint actual)
    {
        if (score.Indicator.Accumulation == Accumulation.Cumulative) return score.Series.FirstOrDefault(p => p.Period == actual.Period.YearEarlier);
        var baseline = score.Terms is { Kind: TargetKind.Reach or TargetKind.Limit or TargetKind.FloorByDate } terms ? score.Series.FirstOrDefault(p => p.Period.EndMonth == terms.BaselineMonth) : null;
        var from = baseline ?? score.Series[0];
        return from.Period == actual.Period ? null : from;
    }

    private static TrendChart Make(IndicatorScore score, bool withComparators, int lastPeriods)
    {
        var own = score.Series.TakeLast(lastPeriods).ToList();
        var ahead = PlanAhead.Of(score);
        var comparators = withComparators ? score.Comparators : [];
        var outlook = withComparators ? score.Outlook.Steps : [];
        var periods = withComparators ? [.. ChartPeriods.Of(score)] : own.Select(p => p.Period).Concat(ahead.Select(p => p.Period)).ToList();
        var plan = own.Where(p => p.Plan is not null).Select(p => (p.Period, p.Plan!.Value)).Concat(ahead).ToDictionary(p => p.Item1, p => p.Item2);
        var series = new List<TrendSeries> { new(score.Area.Name, TrendSeriesKind.Actual, Along(periods, own)) };
        if (plan.Count > 0) series.Add(new("Plan", TrendSeriesKind.Plan, periods.Select(p => plan.TryGetValue(p, out var v) ? v : (double?)null).ToList()));
        if (withComparators && score.Target is { Value: { } target } t && t.Kind != TargetKind.Profile)
            series.Add(new($"Target for {t.TargetPeriod.Label}", TrendSeriesKind.Target, periods.Select(_ => (double?)target).ToList()));
        if (withComparators && own.Any(p => p.Interval is not null))
        {
            var intervals = own.ToDictionary(p => p.Period, p => p.Interval);
            series.Add(TrendSeries.Interval("95% interval", periods.Select(p => intervals.GetValueOrDefault(p)?.Lower).ToList(), periods.Select(p => intervals.GetValueOrDefault(p)?.Upper).ToList()));
        }
        if (outlook.Count > 0)
        {
            var steps = outlook.ToDictionary(s => s.Period);
            List<double?> Ahead(Func<OutlookStep, double> of) => periods.Select(p => steps.TryGetValue(p, out var s) ? of(s) : (double?)null).ToList();
            series.Add(TrendSeries.Fan("Eight in ten outcomes", Ahead(s => s.Interval80.Lower), Ahead(s => s.Interval80.Upper), 80));
            series.Add(TrendSeries.Fan("Nineteen in twenty outcomes", Ahead(s => s.Interval95.Lower), Ahead(s => s.Interval95.Upper), 95));
            series.Add(new("Expected", TrendSeriesKind.Forecast, Ahead(s => s.Point)));
        }
        series.AddRange(comparators.Select(c => new TrendSeries(c.Area.Name, TrendSeriesKind.Comparator, Along(periods, c.Points))));
        var unit = score.Indicator.Unit;
        return new(score.Indicator.Title, Finding(score), unit.Symbol is "%" or "£" ? unit.Symbol : unit.Name, score.Indicator.Decimals, periods.Select(p => p.Label).ToList(), series) { Rating = score.Standing.Rating };
    }

    private static List<double?> Along(List<ReportingPeriod> periods, IEnumerable<SeriesPoint> points)
    {
        var values = points.ToDictionary(p => p.Period, p => p.Value);
        return periods.Select(p => values.TryGetValue(p, out var v) ? v : (double?)null).ToList();
    }
}
