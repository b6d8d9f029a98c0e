namespace LspDashboard.Core.Importing.Suspicion;

/// <summary>Middles and spreads that one odd figure does not move.</summary>
internal static class Robust
{
    // Most histories are shorter, and their copies then cost no memory.
    private const int Short = 64;

    public static double Median(ReadOnlySpan<double> values)
    {
        var copy = values.Length <= Short ? stackalloc double[values.Length] : new double[values.Length];
        values.CopyTo(copy);
        return MedianInAnyOrder(copy);
    }

    /// <summary>
    /// The median absolute deviation, in units of a standard deviation; not less than 0.6 of what the mean deviation says,
    /// because in a short series half the changes can be 0 by chance.
    /// </summary>
    public static double Spread(ReadOnlySpan<double> values, double middle)
    {
        if (values.Length == 0) return 0;
        var deviations = values.Length <= Short ? stackalloc double[values.Length] : new double[values.Length];
        var sum = 0.0;
        for (var i = 0; i < values.Length; i++) sum += deviations[i] = Math.Abs(values[i] - middle);
        return Math.Max(1.4826 * MedianInAnyOrder(deviations), 0.6 * 1.2533 * (sum / values.Length));
    }

    /// <summary>Of values that may be put in another order; 0 of none.</summary>
    public static double MedianInAnyOrder(Span<double> values)
    {
        if (values.Length == 0) return 0;
        var middle = values.Length / 2;
        Select(values, middle);
        if (values.Length % 2 == 1) return values[middle];
        var below = values[0];
        foreach (var value in values[1..middle]) below = Math.Max(below, value);
        return (below + values[middle]) / 2;
    }

    // Hoare's selection: one value comes to its place in order, with none above it on its left, and neither side is sorted.
    private static void Select(Span<double> values, int place)
    {
        var (left, right) = (0, values.Length - 1);
        while (left < right)
        {
            var (pivot, i, j) = (values[place], left, right);
            while (i <= j)
            {
                while (values[i] < pivot) i++;
                while (values[j] > pivot) j--;
                if (i > j) break;
                (values[i], values[j]) = (values[j], values[i]);
                i++;
                j--;
            }
            if (j < place) left = i;
            if (i > place) right = j;
        }
    }
}
