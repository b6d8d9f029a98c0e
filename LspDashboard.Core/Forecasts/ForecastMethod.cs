namespace LspDashboard.Core.Forecasts;

/// <summary>The published simple methods that a forecast chooses from (METHOD section 8).</summary>
public enum ForecastMethod
{
    /// <summary>The median of the other methods at each step, without seasons drawn towards the last value: the default, which one method must clearly beat on the series itself.</summary>
    Combination,

    /// <summary>The last value stays.</summary>
    Naive,

    /// <summary>From the last value on by the mean change so far.</summary>
    Drift,

    /// <summary>The same, each step smaller than the one before (Gardner and McKenzie).</summary>
    DampedDrift,

    /// <summary>From the last value on by the median of all slopes between recent points (Theil, Sen).</summary>
    TheilSen,

    /// <summary>Assimakopoulos and Nikolopoulos, in the form of Hyndman and Billah: smoothing with half the slope.</summary>
    Theta,

    /// <summary>Simple exponential smoothing.</summary>
    Smoothing,

    /// <summary>The same season's last value.</summary>
    SeasonalNaive,

    /// <summary>The same season's last value, on by the mean change from year to year.</summary>
    SeasonalDrift,
}
