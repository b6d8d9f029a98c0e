using LspDashboard.Core.Indicators;

namespace LspDashboard.Tests.Core.Forecasts.Backtesting;

/// <summary>
/// Targets by a stated rule, drawn before the outcome is seen: the last value x (1 ± a planned change), the change being
/// 0, 2, 5, 10, 20 or 30 %. Sign, change and polarity come from a stable hash of series, origin and step, so that each case has one target.
/// </summary>
public static class DrawnTargets
{
    private static readonly double[] Changes = [0, 0.02, 0.05, 0.1, 0.2, 0.3];

    /// <returns>The probability that was forecast, and whether the target was met.</returns>
    public static (double Probability, bool IsMet) Of(BacktestCase one)
    {
        var hash = StableHash.Of(FormattableString.Invariant($"{one.Series.Key}|{one.Origin}|{one.Step}"));
        var change = Changes[hash % Changes.Length] * (hash / 8 % 2 == 0 ? 1 : -1);
        var polarity = hash / 16 % 2 == 0 ? Polarity.HigherIsBetter : Polarity.LowerIsBetter;
        var target = one.Last * (1 + change);
        return (one.Forecast.ProbabilityOfMeeting(target, polarity), (int)polarity * (one.Outcome - target) >= 0);
    }
}
