using LspDashboard.Core.Forecasts;

namespace LspDashboard.Tests.Core.Forecasts;

/// <summary>Each method on numbers small enough to do by hand.</summary>
public class ForecastWorkedTests
{
    [Fact]
    public void Naive_IsTheLast() => Near([9, 9], Project(ForecastMethod.Naive, [3, 7, 9]));

    [Fact]
    public void Drift_GoesOnByTheMeanChange() => Near([12, 15], Project(ForecastMethod.Drift, [3, 7, 9])); // (9 - 3) / 2 = 3

    [Fact]
    public void DampedDrift_EachStepIsSmaller() =>
        // Mean change 3, damping 0.5: 9 + 1.5, + 0.75.
        Near([10.5, 11.25], Project(ForecastMethod.DampedDrift, [3, 7, 9], settings: ForecastSettings.Current with { Damping = 0.5 }));

    [Fact]
    public void TheilSen_OneOddValueDoesNotMoveTheSlope() =>
        // Slopes between 1, 3, 50, 7, 9 (1 to 5): 2, 24.5, 2, 2, 47, 2, 2, -43, -20.5, 2; sorted the fifth and sixth are 2.
        Near([11, 13], Project(ForecastMethod.TheilSen, [1, 3, 50, 7, 9]));

    [Fact]
    public void TheilSen_EvenNumberOfSlopes_IsTheMiddleOfTwo() =>
        // 0, 1, 5, 6: slopes 1, 2.5, 2, 4, 2.5, 1; sorted 1, 1, 2, 2.5, 2.5, 4; median 2.25.
        Near([8.25, 10.5], Project(ForecastMethod.TheilSen, [0, 1, 5, 6]));

    [Fact]
    public void Smoothing_AlternatingSeries_SmoothsMost() =>
        // 0, 4 and back: errors are least with 0.2. Levels 0, 0.8, 0.64, 1.312, 1.0496.
        Near([1.0496, 1.0496], Project(ForecastMethod.Smoothing, [0, 4, 0, 4, 0]));

    [Fact]
    public void Theta_IsSmoothingWithHalfTheSlope() =>
        // Slope (-2*0 - 4 + 0 + 4 + 2*2) / 10 = 0.4, half of it 0.2. Squares are least with 0.35: levels 0, 1.4, 0.91, 1.9915,
        // 1.994475; lead (1 - 0.65^5) / 0.35 = 2.52563125. So 1.994475 + 0.2 x 2.52563125, and 0.2 more.
        Near([2.49960125, 2.69960125], Project(ForecastMethod.Theta, [0, 4, 0, 4, 2]));

    [Fact]
    public void SeasonalNaive_IsTheSameQuarterLastYear() => Near([2, 3, 4, 5, 2], Project(ForecastMethod.SeasonalNaive, [9, 2, 3, 4, 5], 4, 5));

    [Fact]
    public void SeasonalDrift_AddsTheMeanChangeOfAYear() =>
        // Changes from a year before: 4 and 6, mean 5; the second year ahead adds it twice.
        Near([3 + 5, 4 + 5, 5 + 5, 8 + 5, 3 + 10], Project(ForecastMethod.SeasonalDrift, [1, 2, 3, 4, 5, 8], 4, 5));

    private static double[] Project(ForecastMethod method, double[] values, int season = 1, int steps = 2, ForecastSettings? settings = null)
    {
        var points = new double[steps];
        PointMethods.Project(method, values, season, settings ?? ForecastSettings.Current, points);
        return points;
    }

    private static void Near(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        foreach (var (e, a) in expected.Zip(actual)) Assert.Equal(e, a, 9);
    }
}
