namespace LspDashboard.Core.Progress;

/// <summary>
/// Is the trend real? METHOD section 7, annual values with intervals: a weighted line through the last five years, as Fingertips (OHID) does.
/// Not for months and quarters: those have the <see cref="ControlChart"/>.
/// </summary>
public static class TrendTest
{
    internal const int Years = 5;

    // Chi-squared with one degree of freedom, 99.8 %; only above it is significant.
    internal const double Critical = 9.54953570608324;

    // Width of a 95 % interval in standard errors.
    internal const double WidthInErrors = 3.92;

    private const int LeaveNoneOut = -1;

    /// <param name="points">In order of month; only the last five count.</param>
    public static Trend Of(ReadOnlySpan<TrendPoint> points)
    {
        if (points.Length < Years) return CannotBeCalculated(TrendReason.TooFewPoints);
        var last = points[^Years..];
        for (var i = 0; i < Years; i++)
        {
            if (last[i].Interval is not { } interval || !(interval.Upper > interval.Lower)) return CannotBeCalculated(TrendReason.NoIntervals);
            if (last[i].Month != last[0].Month + (12 * i)) return CannotBeCalculated(TrendReason.YearsMissing);
        }
        var (slope, chiSquared) = Fit(last, LeaveNoneOut);
        var keepsItsSign = true;
        for (var i = 0; i < Years; i++) keepsItsSign &= slope * Fit(last, i).Slope > 0;
        var direction = !(chiSquared > Critical) || !keepsItsSign ? TrendDirection.NoSignificantChange
            : slope > 0 ? TrendDirection.Rising
            : TrendDirection.Falling;
        return new(direction, TrendReason.None, chiSquared, slope, keepsItsSign);
    }

    private static Trend CannotBeCalculated(TrendReason reason) => new(TrendDirection.CannotBeCalculated, reason, double.NaN, double.NaN, false);

    internal static (double Slope, double ChiSquared) Fit(ReadOnlySpan<TrendPoint> points, int leftOut)
    {
        // Measured from a value that takes part, so that equal values give a slope of exactly 0.
        var from = points[leftOut == 0 ? 1 : 0].Value;
        double w = 0, wt = 0, wtt = 0, wv = 0, wvt = 0;
        for (var i = 0; i < points.Length; i++)
        {
            if (i == leftOut) continue;
            var interval = points[i].Interval!.Value;
            var error = (interval.Upper - interval.Lower) / WidthInErrors;
            var (weight, t, value) = (1 / (error * error), i + 1, points[i].Value - from);
            w += weight;
            wt += weight * t;
            wtt += weight * t * t;
            wv += weight * value;
            wvt += weight * value * t;
        }
        var spread = (w * wtt) - (wt * wt);
        var slope = ((w * wvt) - (wt * wv)) / spread;
        return (slope, slope * slope * spread / w);
    }
}
