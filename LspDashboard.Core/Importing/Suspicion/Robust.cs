namespace LspDashboard.Core.Importing.Suspicion;

/// <summary>Middles and spreads that one odd figure does not move.</summary>
internal static class Robust
{
    // Most histories are shorter, and their copies then cost no memory.
    private const int Short = 64;

    public static double Median(ReadOnlySpan<double> values)
    {
        if (values.Length == 0) return 0;
        var sorted = values.Length <= Short ? stackalloc double[values.Length] : new double[values.Length];
        values.CopyTo(sorted);
        sorted.Sort();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>
    /// The median absolute deviation, in units of a standard deviation; not less than 0.6 of what the mean deviation says,
    /// because in a short series half the changes can be 0 by chance.
    /// </summary>
    public static double Spread(double[] values, double middle)
    {
        if (values.Length == 0) return 0;
        var deviations = Array.ConvertAll(values, v => Math.Abs(v - middle));
        return Math.Max(1.4826 * Median(deviations), 0.6 * 1.2533 * deviations.Average());
    }
}
