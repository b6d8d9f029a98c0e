using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Scorecards;
using LspDashboard.Web.Charts;

namespace LspDashboard.Web.Pages.SetUp;

/// <summary>A target that is being typed, drawn over the figures and the plan there is.</summary>
public static class TargetPicture
{
    // As much of the past as helps to see the way ahead.
    private const int LastFigures = 24;

    public static TrendChart Of(TargetPreview preview)
    {
        var (score, typed) = (preview.Now, preview.Typed);
        var figures = score.Series.TakeLast(LastFigures).ToList();
        var periods = figures.Select(p => p.Period).Concat(preview.Path.Select(p => p.Period)).Concat(typed.Milestones.Select(m => m.Period)).Distinct().Order().ToList();
        List<double?> Along(IEnumerable<(ReportingPeriod Period, double Value)> points)
        {
            var values = points.GroupBy(p => p.Period).ToDictionary(g => g.Key, g => g.Last().Value);
            return periods.ConvertAll(p => values.TryGetValue(p, out var v) ? v : (double?)null);
        }
        var series = new List<TrendSeries> { new(score.Area.Name, TrendSeriesKind.Actual, Along(figures.Select(p => (p.Period, p.Value)))) };
        var held = figures.Where(p => p.Plan is not null).Select(p => (p.Period, p.Plan!.Value)).Concat(PlanAhead.Of(score)).Where(p => periods.Contains(p.Item1)).ToList();
        if (held.Count > 0) series.Add(new("Plan as it stands", TrendSeriesKind.Comparator, Along(held)));
        if (preview.Path.Count > 0) series.Add(new("Plan as typed", TrendSeriesKind.Plan, Along(preview.Path)));
        if (typed is { Kind: TargetKind.Band, Lower: { } lower, Upper: { } upper })
            series.Add(TrendSeries.Interval("Agreed band", [.. periods.Select(_ => (double?)lower)], [.. periods.Select(_ => (double?)upper)]));
        else if (typed is { Value: { } value, Kind: not TargetKind.Profile })
            series.Add(new($"Target for {typed.TargetPeriod.Label}", TrendSeriesKind.Target, [.. periods.Select(_ => (double?)value)]));
        if (typed.Milestones.Count > 0) series.Add(new("Agreed points", TrendSeriesKind.Agreed, Along(typed.Milestones.Select(m => (m.Period, m.Value)))));
        var unit = score.Indicator.Unit;
        return new(score.Indicator.Title, Finding(preview), unit.Symbol is "%" or "£" ? unit.Symbol : unit.Name, score.Indicator.Decimals, periods.ConvertAll(p => p.Label), series)
        {
            Rating = preview.Then.Actual is null ? null : preview.Then.Rating.Rating,
            Notes = [.. score.Bases.Select(b => periods.FindIndex(p => p.EndMonth >= b.EndMonth)).Where(i => i >= 0).Distinct().Select(i => new TrendNote(i, "new base"))],
        };
    }

    /// <summary>What would change, in a sentence.</summary>
    public static string Finding(TargetPreview preview)
    {
        if (!preview.Counts) return $"It would not change {preview.Now.Indicator.Code} for the period shown: {WhyNot(preview)}";
        if (preview.Then is not { Actual: { } actual } then) return "There are no figures yet to rate by it.";
        var (before, after) = (preview.Now.Rating.Rating, then.Rating.Rating);
        var changed = preview.Ratings.Count(r => r.Changes && r.Period != actual.Period);
        var past = changed == 0 ? "" : $" {FigureText.Word(changed, capital: true)} earlier {(changed == 1 ? "figure" : "figures")} would be rated otherwise too.";
        var now = before == after ? $"{actual.Period.Label} would stay {Ui.RagWords.Word(after)}." : $"{actual.Period.Label} would be {Ui.RagWords.Word(after)} instead of {Ui.RagWords.Word(before)}.";
        return now + past;
    }

    private static string WhyNot(TargetPreview preview) =>
        preview.Now.Targets.Any(t => t.EffectiveFrom > preview.Typed.EffectiveFrom)
            ? "a later version follows it."
            : $"it counts for periods that end on or after {FigureText.Date(preview.Typed.EffectiveFrom)}.";
}
