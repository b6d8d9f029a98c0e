namespace LspDashboard.Core.Forecasts;

/// <summary>The Theil-Sen slope: the median of the slopes between every two points, which one odd value does not move.</summary>
internal static class MedianSlope
{
    /// <summary>In units a period; 0 with one value.</summary>
    public static double Of(ReadOnlySpan<double> values)
    {
        var pairs = values.Length * (values.Length - 1) / 2;
        if (pairs == 0) return 0;
        Span<double> slopes = pairs <= 128 ? stackalloc double[pairs] : new double[pairs];
        var n = 0;
        for (var late = 1; late < values.Length; late++)
            for (var early = 0; early < late; early++)
                slopes[n++] = (values[late] - values[early]) / (late - early);
        return Median.Of(slopes);
    }
}
