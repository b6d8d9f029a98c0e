namespace LspDashboard.Core.Forecasts;

/// <summary>
/// One forecast of one method: values in order of time, one a period, oldest first; <c>into[0]</c> is the next period.
/// With too few values for its own rule a method stays at the last value.
/// </summary>
public static class PointMethods
{
    private static readonly double[] Smoothings = [0.2, 0.35, 0.5, 0.65, 0.8, 0.95];

    public static void Project(ForecastMethod method, ReadOnlySpan<double> values, int seasonLength, ForecastSettings settings, Span<double> into)
    {
        switch (method)
        {
            case ForecastMethod.Naive: OnBy(values, 0, 1, into); break;
            case ForecastMethod.Drift: OnBy(values, MeanChange(values, 1), 1, into); break;
            case ForecastMethod.DampedDrift: OnBy(values, MeanChange(values, 1), settings.Damping, into); break;
            case ForecastMethod.TheilSen: OnBy(values, MedianSlope.Of(Latest(values, settings.SlopeWindow)), 1, into); break;
            case ForecastMethod.Theta: Smooth(values, 0.5, into); break;
            case ForecastMethod.Smoothing: Smooth(values, 0, into); break;
            case ForecastMethod.SeasonalNaive: Season(values, seasonLength, 0, into); break;
            case ForecastMethod.SeasonalDrift: Season(values, seasonLength, MeanChange(values, seasonLength), into); break;
            default: throw new ArgumentOutOfRangeException(nameof(method), method, "The combination is made of the others.");
        }
    }

    private static void OnBy(ReadOnlySpan<double> values, double change, double damping, Span<double> into)
    {
        var level = values[^1];
        for (var step = 0; step < into.Length; step++)
        {
            change *= damping;
            into[step] = level += change;
        }
    }

    /// <summary>The mean change over <paramref name="lag"/> periods.</summary>
    private static double MeanChange(ReadOnlySpan<double> values, int lag)
    {
        var changes = values.Length - lag;
        if (changes <= 0) return 0;
        var sum = 0.0;
        for (var i = lag; i < values.Length; i++) sum += values[i] - values[i - lag];
        return sum / changes;
    }

    private static void Season(ReadOnlySpan<double> values, int length, double changeOfYear, Span<double> into)
    {
        for (var step = 0; step < into.Length; step++)
            into[step] = values.Length < length
                ? values[^1]
                : values[values.Length - length + (step % length)] + (changeOfYear * (1 + (step / length)));
    }

    // The smoothing that forecast the next value best so far; then the level, and for theta half of the straight line's slope.
    private static void Smooth(ReadOnlySpan<double> values, double shareOfSlope, Span<double> into)
    {
        var (best, level, least) = (1.0, values[^1], double.PositiveInfinity);
        foreach (var smoothing in Smoothings)
        {
            var (at, squares) = (values[0], 0.0);
            foreach (var value in values[1..])
            {
                var error = value - at;
                squares += error * error;
                at += smoothing * error;
            }
            if (squares < least) (best, level, least) = (smoothing, at, squares);
        }
        var slope = shareOfSlope == 0 ? 0 : shareOfSlope * LeastSquaresSlope(values);
        var lead = (1 - Math.Pow(1 - best, values.Length)) / best;
        for (var step = 0; step < into.Length; step++) into[step] = level + (slope * (step + lead));
    }

    private static double LeastSquaresSlope(ReadOnlySpan<double> values)
    {
        if (values.Length < 2) return 0;
        var middle = (values.Length - 1) / 2.0;
        var (across, down) = (0.0, 0.0);
        for (var i = 0; i < values.Length; i++)
        {
            across += (i - middle) * (values[i] - values[0]);
            down += (i - middle) * (i - middle);
        }
        return across / down;
    }

    private static ReadOnlySpan<double> Latest(ReadOnlySpan<double> values, int count) => values[Math.Max(0, values.Length - count)..];
}
