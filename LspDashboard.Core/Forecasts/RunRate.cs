namespace LspDashboard.Core.Forecasts;

/// <summary>
/// What each remaining period must bring, beside what the last ones brought: "needs 12 a quarter to reach 300 by
/// March 2011; the last four were 7, 8, 6, 9". In the indicator's units a period.
/// </summary>
/// <param name="Needed">Signed: negative where the value must fall. 0 or past it where the target is reached already.</param>
/// <param name="PeriodsLeft">After the last value, up to and including the target's period.</param>
/// <param name="Recent">Oldest first; fewer than asked for where the series is short.</param>
public sealed record RunRate(double Needed, int PeriodsLeft, IReadOnlyList<double> Recent)
{
    /// <summary>The mean of the recent ones; null with none.</summary>
    public double? RecentMean => Recent.Count == 0 ? null : Recent.Average();

    /// <summary>For something that adds up: each period's own amount.</summary>
    /// <param name="added">What each period added, oldest first; not a number where unknown.</param>
    /// <param name="soFar">The total that counts towards the target.</param>
    /// <returns>Null where no period is left.</returns>
    public static RunRate? OfTotal(ReadOnlySpan<double> added, double soFar, double target, int periodsLeft, int recent = 4) =>
        periodsLeft < 1 ? null : new((target - soFar) / periodsLeft, periodsLeft, Last(added, recent));

    /// <summary>For a level: the change that each period must bring, beside the latest changes.</summary>
    /// <param name="values">The level each period, oldest first; the last is a figure, not a number marks a gap.</param>
    /// <returns>Null where no period is left or there is no value.</returns>
    public static RunRate? OfLevel(ReadOnlySpan<double> values, double target, int periodsLeft, int recent = 4)
    {
        if (periodsLeft < 1 || values.Length == 0 || double.IsNaN(values[^1])) return null;
        var changes = new double[values.Length - 1];
        for (var i = 0; i < changes.Length; i++) changes[i] = values[i + 1] - values[i];
        return new((target - values[^1]) / periodsLeft, periodsLeft, Last(changes, recent));
    }

    private static double[] Last(ReadOnlySpan<double> values, int count)
    {
        var latest = values[Math.Max(0, values.Length - count)..].ToArray();
        return Array.FindAll(latest, v => !double.IsNaN(v));
    }
}
