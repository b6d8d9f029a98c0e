namespace LspDashboard.Core.Forecasts;

/// <summary>How wide the predictive distribution is: from the chosen method's own out-of-sample errors.</summary>
internal static class PredictiveSpread
{
    /// <summary>The scale of Student's t one step ahead, in the units of the values.</summary>
    public static double OneStep(RollingOrigin rolling, int method, double growth, ReadOnlySpan<double> values, int seasonLength, ForecastSettings settings)
    {
        double origins = rolling.Origins;
        var own = rolling.MeanSquare(method, growth);
        // A few errors may all be small by luck; the changes of the series itself say what size to expect.
        var changes = VarianceOfChanges(values, 1);
        if (seasonLength > 1 && values.Length > seasonLength + 1) changes = Math.Min(changes, VarianceOfChanges(values, seasonLength));
        var square = ((origins * own) + (settings.SpreadShrinkage * changes)) / (origins + settings.SpreadShrinkage);
        return Math.Sqrt(square) * settings.Width * (1 + (settings.SmallSample / origins));
    }

    /// <summary>
    /// The power of the step that errors grow with: about 0.5 where the series wanders, near 0 where it swings about a level.
    /// As the series' own errors grew, drawn towards the usual.
    /// </summary>
    public static double Growth(RollingOrigin rolling, int method, ForecastSettings settings)
    {
        if (rolling.LastToFirst(method, out var origins) is not { } ratio) return settings.Growth;
        var own = Math.Clamp(Math.Log(ratio) / Math.Log(settings.StepsCompared), 0, 1);
        return ((origins * own) + (settings.GrowthShrinkage * settings.Growth)) / (origins + settings.GrowthShrinkage);
    }

    /// <summary>Degrees of freedom of Student's t.</summary>
    public static double Freedom(RollingOrigin rolling, ForecastSettings settings) =>
        Math.Min(rolling.Origins + settings.ExtraFreedom, settings.MostFreedom);

    // About their mean: a steady rise is no noise.
    private static double VarianceOfChanges(ReadOnlySpan<double> values, int lag)
    {
        var (n, mean, squares) = (0, 0.0, 0.0);
        for (var i = lag; i < values.Length; i++)
        {
            var change = values[i] - values[i - lag];
            n++;
            var from = change - mean;
            mean += from / n;
            squares += from * (change - mean);
        }
        return n > 1 ? squares / (n - 1) : 0;
    }
}
