using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;
using LspDashboard.Web.Charts;

namespace LspDashboard.Web.Pages.Indicators;

/// <summary>The control chart of an indicator's months or quarters.</summary>
internal static class ControlTrend
{
    public static TrendChart Of(IndicatorScore score, ChangeSignal signal)
    {
        var (indicator, points) = (score.Indicator, signal.Chart!.Points);
        var what = indicator.Accumulation == Accumulation.Cumulative ? "What each period added" : score.Area.Name;
        List<double?> Each(Func<ControlPoint, double> of) => points.Select(p => (double?)of(p)).ToList();
        var unit = indicator.Unit;
        return new(
            $"{indicator.Title}: control chart",
            ChangeWords.Of(score, signal),
            unit.Symbol is "%" or "£" ? unit.Symbol : unit.Name,
            indicator.Decimals,
            signal.Periods.Select(p => p.Label).ToList(),
            [
                new(what, TrendSeriesKind.Actual, Each(p => p.Value)),
                new("Mean", TrendSeriesKind.Centre, Each(p => p.Limits.Centre)),
                TrendSeries.Limits("Limits", Each(p => p.Limits.Lower), Each(p => p.Limits.Upper)),
            ])
        {
            // Where the level is meant to move, a point outside the limits of the past is no signal.
            Marks = signal.IsMeantToTrend ? [] : TrendMarks.Of(signal.Chart, indicator.Polarity),
        };
    }
}
