namespace LspDashboard.Core.Forecasts;

/// <summary>Periods without a figure (not a number) inside a series, such as the years without tests.</summary>
internal static class GapFilling
{
    /// <summary>The series from its first value on; gaps inside it run straight between their neighbours.</summary>
    /// <param name="known">How many values are figures.</param>
    /// <exception cref="ArgumentException">The last period has no figure: steps are counted from it. Or a value is infinite.</exception>
    public static double[] Fill(ReadOnlySpan<double> values, out int known)
    {
        known = 0;
        while (values.Length > 0 && double.IsNaN(values[0])) values = values[1..];
        if (values.Length == 0) return [];
        if (double.IsNaN(values[^1])) throw new ArgumentException("The last period has no figure.", nameof(values));
        var filled = values.ToArray();
        var before = 0;
        for (var i = 0; i < filled.Length; i++)
        {
            if (double.IsInfinity(filled[i])) throw new ArgumentException("A value is infinite.", nameof(values));
            if (double.IsNaN(filled[i])) continue;
            known++;
            for (var gap = before + 1; gap < i; gap++)
                filled[gap] = filled[before] + ((filled[i] - filled[before]) * (gap - before) / (i - before));
            before = i;
        }
        return filled;
    }
}
