using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Progress;

/// <summary>Targets and questions in the words of METHOD's cases: dates in months, the baseline's being month 0.</summary>
internal static class PlanTerms
{
    public static TargetTerms Reach(double baseline, double target, int months, Polarity polarity = Polarity.HigherIsBetter, TrajectoryShape shape = TrajectoryShape.Linear, params PlannedPoint[] points) =>
        new TargetTerms(TargetKind.Reach, polarity, baseline, 0, target, months, shape, points).Settled();

    public static TargetTerms Hold(double level, Polarity polarity = Polarity.HigherIsBetter, TargetKind kind = TargetKind.Maintain, int months = 60) =>
        new TargetTerms(kind, polarity, level, 0, level, months).Settled();

    /// <summary>A year's total with its quarters' shares; the year is months 1 to 12.</summary>
    public static TargetTerms Profile(double total, Polarity polarity = Polarity.HigherIsBetter, params double[] shares) =>
        new TargetTerms(TargetKind.Profile, polarity, 0, 0, total, 12, Profile: shares.Length == 0 ? [15, 40, 70, 100] : shares).Settled();

    public static TargetTerms Band(double lower, double upper, int months = 60, Polarity polarity = Polarity.HigherIsBetter) =>
        new TargetTerms(TargetKind.Band, polarity, 0, 0, (lower + upper) / 2, months, Lower: lower, Upper: upper).Settled();

    /// <summary>The rating with h negligible (9 digits published) unless digits or an interval are given.</summary>
    public static RatingAnswer Rate(in TargetTerms terms, double actual, int month, double? m = null, UnitKind unit = UnitKind.Rate, int decimals = 9, Interval? interval = null) =>
        RatingRule.Rate(new(terms, actual, month, unit, decimals, m, interval), RatingCuts.Current);
}
