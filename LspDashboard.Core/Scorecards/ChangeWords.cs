using System.Globalization;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Scorecards;

/// <summary>Whether a change is real, and how a place stands beside others, in words.</summary>
public static class ChangeWords
{
    public static string Of(IndicatorScore score, ChangeSignal signal) => signal switch
    {
        { Trend: { Direction: not TrendDirection.CannotBeCalculated } trend } => trend.After(score.Indicator.Polarity) switch
        {
            DirectionOfTravel.Improving => "The last five years improve by more than chance.",
            DirectionOfTravel.Worsening => "The last five years worsen by more than chance.",
            _ => "Over the last five years there is no trend beyond chance.",
        },
        { Trend: not null } => $"Whether the trend is real cannot be calculated. {signal.WhyNot}",
        { Chart: { } chart } => OfChart(score, signal, chart),
        _ => $"Whether the change is real cannot be calculated. {signal.WhyNot}",
    };

    /// <summary>The gap in a sentence, first whether there is one and then what became of it: "7.7 behind England in 2008, by more than chance; 2.1 behind in 1998: the gap is widening."</summary>
    public static string Of(Indicator indicator, string name, Gap gap, Func<int, string> label)
    {
        var chance = ByChance(gap.Now);
        var now = $"{Distance(gap.Now.Value, name)} in {label(gap.Now.Month)}{chance}";
        if (gap.Start is not { } start) return now + "; there is no earlier year in common.";
        var before = $"{(chance.Length == 0 ? "," : ";")} {Distance(start.Value, "")} in {label(start.Month)}";
        return gap switch
        {
            { ImprovedButWidened: true } => $"{now}{before}: we improved, but the gap widened.",
            { Movement: GapMovement.Closing } => $"{now}{before}: the gap is closing.",
            { Movement: GapMovement.Widening } => $"{now}{before}: the gap is widening.",
            { IsBehind: false } => $"{now}{before}: there is no gap to close.",
            _ => $"{now}{before}: the gap changed no more than chance or small differences explain.",
        };

        string Distance(double value, string other)
        {
            var distance = FigureText.Difference(indicator, Math.Abs(value));
            var isNamed = other.Length > 0;
            return Math.Round((int)indicator.Polarity * value, 9) switch
            {
                < 0 => $"{distance} behind {other}".TrimEnd(),
                > 0 => $"{distance} ahead{(isNamed ? " of " : "")}{other}",
                _ => isNamed ? $"level with {other}" : "level",
            };
        }
    }

    // Whether there is a gap at all comes before whether it moved. Without counts on both sides it cannot be said.
    private static string ByChance(GapPoint now) => now.Interval is not { } interval ? "" : Chance.Of(now.Value, interval, 0) switch
    {
        ChanceLevel.WithinChance => ", no more than chance explains",
        ChanceLevel.ProbablyMore => ", probably by more than chance",
        _ => ", by more than chance",
    };

    private static string OfChart(IndicatorScore score, ChangeSignal signal, ControlChart chart)
    {
        var last = chart.Points[^1];
        var (low, high) = (FigureText.Of(score.Indicator, last.Limits.Lower), FigureText.Of(score.Indicator, last.Limits.Upper));
        var subject = score.Indicator.Accumulation == Accumulation.Cumulative ? $"What {signal.Periods[^1].Label} added" : "The latest figure";
        // Where the level is meant to move, limits describe the past and judge nothing.
        if (signal.IsMeantToTrend) return $"{subject} lies {(last.Value > last.Limits.Upper ? "above" : last.Value < last.Limits.Lower ? "below" : "within")} the limits of its past, {low} to {high}. {signal.WhyNot}{Few(chart)}";
        var what = last.Mark == ControlMark.CommonCause
            ? $"{subject} lies within what chance explains, {low} to {high}."
            : $"{subject} is {ControlWords.Of(last)}: more than chance, and {((int)last.Side * (int)score.Indicator.Polarity > 0 ? "for the better" : "for the worse")}.";
        return what + Few(chart);
    }

    private static string Few(ControlChart chart) =>
        chart.IsFewPoints ? string.Create(CultureInfo.InvariantCulture, $" Few points ({chart.Points.Count}): the limits are not firm yet.") : "";
}
