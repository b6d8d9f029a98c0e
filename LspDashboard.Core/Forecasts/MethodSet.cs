namespace LspDashboard.Core.Forecasts;

/// <summary>The methods that suit a season, and all of them at once with their combination.</summary>
internal static class MethodSet
{
    private static readonly ForecastMethod[] Plain =
        [ForecastMethod.Naive, ForecastMethod.Drift, ForecastMethod.DampedDrift, ForecastMethod.TheilSen, ForecastMethod.Theta, ForecastMethod.Smoothing];

    private static readonly ForecastMethod[] Seasonal = [.. Plain, ForecastMethod.SeasonalNaive, ForecastMethod.SeasonalDrift];

    public static ForecastMethod[] For(int seasonLength) => seasonLength > 1 ? Seasonal : Plain;

    /// <summary>Writes <paramref name="steps"/> points of each method, one method after the other, and last those of the combination.</summary>
    public static void ProjectAll(ForecastMethod[] methods, ReadOnlySpan<double> values, int seasonLength, ForecastSettings settings, int steps, Span<double> into)
    {
        for (var method = 0; method < methods.Length; method++)
            PointMethods.Project(methods[method], values, seasonLength, settings, into.Slice(method * steps, steps));
        var (last, share) = (values[^1], seasonLength > 1 ? 1 : values.Length / (values.Length + settings.NaiveShrinkage));
        Span<double> atStep = stackalloc double[methods.Length];
        for (var step = 0; step < steps; step++)
        {
            for (var method = 0; method < methods.Length; method++) atStep[method] = into[(method * steps) + step];
            into[(methods.Length * steps) + step] = last + (share * (Median.Of(atStep) - last));
        }
    }
}
