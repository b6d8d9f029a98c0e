namespace LspDashboard.Core.Forecasts;

internal static class Median
{
    /// <summary>With an even number the mean of the two in the middle. Sorts what it is given; at least one value.</summary>
    public static double Of(Span<double> values)
    {
        values.Sort();
        var half = values.Length / 2;
        return values.Length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
