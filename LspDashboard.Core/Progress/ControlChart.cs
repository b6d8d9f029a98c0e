using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Progress;

/// <summary>
/// Is the change real? METHOD section 7, monthly and quarterly series: the XmR chart of NHS Making Data Count.
/// Not for annual series, and not for a series that is meant to trend.
/// </summary>
/// <param name="Points">In order.</param>
/// <param name="IsFewPoints">Fewer than 12 since the last rebase: the limits are not yet firm, and it says so.</param>
public sealed record ControlChart(IReadOnlyList<ControlPoint> Points, bool IsFewPoints)
{
    private const int EnoughPoints = 12;
    internal const double LimitPerRange = 2.66;
    internal const double ScreenedFrom = 3.267;

    /// <exception cref="ArgumentException">No values, or a rebase that is not inside the series or not after the one before.</exception>
    public static ControlChart Of(ReadOnlySpan<double> values, ControlChartOptions options)
    {
        if (values.IsEmpty) throw new ArgumentException("A chart has points.", nameof(values));
        var points = new ControlPoint[values.Length];
        var start = 0;
        for (var group = 0; group <= options.RebaseAt.Count; group++)
        {
            var end = group < options.RebaseAt.Count ? options.RebaseAt[group] : values.Length;
            if (end <= start || end > values.Length || (end == values.Length && group < options.RebaseAt.Count))
                throw new ArgumentException("A rebase begins after the one before it, inside the series.", nameof(options));
            var limits = Limits(values[start..end], options.IsScreened);
            ControlMarks.Set(values[start..end], limits, points.AsSpan(start..end));
            if (end == values.Length) break;
            start = end;
        }
        return new(points, values.Length - start < EnoughPoints);
    }

    /// <summary>The limits alone, without allocation.</summary>
    /// <exception cref="ArgumentException">No values.</exception>
    public static ControlLimits Limits(ReadOnlySpan<double> values, bool isScreened = true)
    {
        if (values.IsEmpty) throw new ArgumentException("Limits need values.", nameof(values));
        // Measured from the first value, so that the mean of equal values is exactly that value, and none is "outside".
        double sum = 0, ranges = 0;
        for (var i = 1; i < values.Length; i++)
        {
            sum += values[i] - values[0];
            ranges += Math.Abs(values[i] - values[i - 1]);
        }
        var centre = values[0] + (sum / values.Length);
        if (ranges == 0) return new(centre, 0);
        var mean = ranges / (values.Length - 1);
        return new(centre, LimitPerRange * (isScreened ? MeanRangeBelow(values, mean * ScreenedFrom) : mean));
    }

    /// <summary>Judged on the limits of the last point.</summary>
    public TargetAssurance AssuranceAgainst(double target, Polarity polarity)
    {
        var limits = Points[^1].Limits;
        if (target >= limits.Lower && target <= limits.Upper) return TargetAssurance.HitAndMiss;
        return target > limits.Upper == (polarity == Polarity.HigherIsBetter) ? TargetAssurance.ConsistentlyFails : TargetAssurance.ConsistentlyPasses;
    }

    private static double MeanRangeBelow(ReadOnlySpan<double> values, double cut)
    {
        double sum = 0;
        var count = 0;
        for (var i = 1; i < values.Length; i++)
        {
            var range = Math.Abs(values[i] - values[i - 1]);
            if (range >= cut) continue;
            sum += range;
            count++;
        }
        return sum / count; // one range at least is no larger than their mean
    }
}
