using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Forecasts.Backtesting;

/// <summary>What a forecast must be better than: the last value, and a straight line, each with its own textbook 80 % interval.</summary>
public readonly record struct SimpleRival(double Point, Interval Interval80)
{
    private const double Z90 = 1.2815515655446004; // the normal distribution's quantile of 0.9

    /// <summary>The last value, give or take the root mean square of the changes times the root of the step.</summary>
    public static SimpleRival Naive(ReadOnlySpan<double> values, int step)
    {
        var (last, lastAt, squares, changes) = (double.NaN, 0, 0.0, 0);
        for (var i = 0; i < values.Length; i++)
        {
            if (double.IsNaN(values[i])) continue;
            if (!double.IsNaN(last))
            {
                squares += (values[i] - last) * (values[i] - last) / (i - lastAt);
                changes++;
            }
            (last, lastAt) = (values[i], i);
        }
        return Around(last, Z90 * Math.Sqrt(squares / changes * step));
    }

    /// <summary>Least squares on all values, with the normal prediction interval of a regression.</summary>
    public static SimpleRival Line(ReadOnlySpan<double> values, int step)
    {
        var (n, meanX, meanY) = (0, 0.0, 0.0);
        for (var i = 0; i < values.Length; i++)
        {
            if (double.IsNaN(values[i])) continue;
            n++;
            meanX += (i - meanX) / n;
            meanY += (values[i] - meanY) / n;
        }
        var (xx, xy, yy) = (0.0, 0.0, 0.0);
        for (var i = 0; i < values.Length; i++)
        {
            if (double.IsNaN(values[i])) continue;
            xx += (i - meanX) * (i - meanX);
            xy += (i - meanX) * (values[i] - meanY);
            yy += (values[i] - meanY) * (values[i] - meanY);
        }
        var at = values.Length - 1 + step - meanX;
        var variance = Math.Max(yy - (xy * xy / xx), 0) / (n - 2);
        return Around(meanY + (xy / xx * at), Z90 * Math.Sqrt(variance * (1 + (1.0 / n) + (at * at / xx))));
    }

    private static SimpleRival Around(double point, double half) => new(point, new Interval(point - half, point + half));
}
