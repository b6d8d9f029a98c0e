namespace LspDashboard.Core.Forecasts;

/// <summary>Year-to-date figures taken apart into what each period added.</summary>
public static class YearToDate
{
    /// <param name="values">Oldest first; the third quarter holds nine months. Not a number where there is no figure.</param>
    /// <param name="periodsPerYear">4 for quarters, 12 for months.</param>
    /// <param name="firstPeriodOfYear">1 to <paramref name="periodsPerYear"/>: which part of its year the first value is for.</param>
    /// <returns>As many values; not a number where the figure, or the one before it in the same year, is missing.</returns>
    public static double[] Added(ReadOnlySpan<double> values, int periodsPerYear, int firstPeriodOfYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periodsPerYear, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(firstPeriodOfYear, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstPeriodOfYear, periodsPerYear);
        var added = new double[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var startsYear = (firstPeriodOfYear - 1 + i) % periodsPerYear == 0;
            added[i] = startsYear ? values[i] : i == 0 ? double.NaN : values[i] - values[i - 1];
        }
        return added;
    }
}
