using LspDashboard.Core.Flags;
using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Scorecards;

/// <summary>What else the method has to say of one indicator, worked out when its own page is asked for.</summary>
/// <param name="Signal">Is the change real?</param>
/// <param name="Gaps">The gap to each comparator, nearest first.</param>
/// <param name="Pace">The second opinion; null where the measure is not one it suits.</param>
/// <param name="Disagreement">Where a linear and a compound plan rate differently.</param>
/// <param name="YearEnd">What the year comes to if the rest goes as its profile says.</param>
/// <param name="Outlook">How the forecast was worked out; null without one.</param>
public sealed record IndicatorAnalysis(
    ChangeSignal Signal,
    IReadOnlyList<(string Name, Gap Gap)> Gaps,
    Pace? Pace,
    PlanDisagreement? Disagreement,
    YearEndProjection? YearEnd,
    OutlookWorking? Outlook)
{
    /// <summary>How the 95 % interval of the latest figure was worked out; null without one.</summary>
    public Working? Interval { get; private init; }

    /// <summary>How the test of the change was: of the trend, or of the control limits; null where none could be.</summary>
    public Working? Change { get; private init; }

    /// <summary>How the pace was; null without one.</summary>
    public Working? PaceWorked { get; private init; }

    public static IndicatorAnalysis Of(IndicatorScore score)
    {
        var signal = ChangeSignal.Of(score.Indicator, [.. score.Series.Select(p => (p.Period, p.Value, p.Interval))], score.Terms, score.Bases);
        return Of(score, signal) with
        {
            Interval = score.Actual is { Interval: not null } actual
                ? IntervalWorking.Of(score.Indicator.Unit.Kind, actual.Value, actual.Observation.Numerator, actual.Observation.Denominator) : null,
            Change = signal switch
            {
                { Trend: not null } => TrendWorking.Of(score.Series.Skip(signal.BaseStart).Select(p => new TrendPoint(p.Period.EndMonth, p.Value, p.Interval)).ToArray()),
                { Chart: { } chart } => ControlWorking.Of(chart.Points.Skip(signal.BaseStart).Select(p => p.Value).ToArray()),
                _ => null,
            },
            PaceWorked = PaceQuestionOf(score) is { } question ? PaceWorking.Of(question) : null,
        };
    }

    private static IndicatorAnalysis Of(IndicatorScore score, ChangeSignal signal) => new(
        signal,
        [.. GapWideningRule.Gaps(score.FlagQuestion)],
        PaceOf(score),
        score.Question is { } question && score.Rating.Rating != RagRating.NotRated ? PlanDisagreement.Of(question, score.Method.Rating) : null,
        score is { Actual: { } actual, Terms: { } terms } ? YearEndProjection.Of(terms, actual.Value, actual.Period.EndMonth) : null,
        OutlookWorking.Of(score.Outlook, score.Terms));

    /// <summary>The question put to the pace rule; null where the rule does not suit: totals of a year to date, limits, bands, a base of 0.</summary>
    public static PaceQuestion? PaceQuestionOf(IndicatorScore score) =>
        score is { Actual: { } actual, Terms: { Kind: TargetKind.Reach or TargetKind.FloorByDate, Baseline: not 0 } terms } && score.Indicator.Accumulation != Accumulation.Cumulative
            ? new(score.Indicator.Polarity, terms.Baseline, terms.BaselineMonth, actual.Value, actual.Period.EndMonth, terms.Target, terms.TargetMonth)
            : null;

    private static Pace? PaceOf(IndicatorScore score) => PaceQuestionOf(score) is { } question ? PaceRule.Of(question) : null;
}
