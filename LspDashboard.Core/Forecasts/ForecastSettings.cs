namespace LspDashboard.Core.Forecasts;

/// <summary>
/// The constants of the forecast, in one place. Those marked "tuned" were chosen on one half of the real series
/// and are reported on the other half: see the command <c>backtest</c> of LspDashboard.Tests/Benchmarks.
/// </summary>
public sealed record ForecastSettings
{
    public static ForecastSettings Current { get; } = new();

    public string Version { get; init; } = "2026-11";

    /// <summary>Below this number of values there is no forecast.</summary>
    public int FewestPoints { get; init; } = 5;

    /// <summary>The first rolling origin knows this many values.</summary>
    public int FirstOrigin { get; init; } = 3;

    /// <summary>At most this many origins, the latest: what a series did long ago says little, and a forecast stays fast.</summary>
    public int MostOrigins { get; init; } = 20;

    /// <summary>Each origin is compared with what followed at steps 1 to this.</summary>
    public int StepsCompared { get; init; } = 3;

    /// <summary>Tuned. The change at step i of a damped drift is this to the power i.</summary>
    public double Damping { get; init; } = 0.85;

    /// <summary>Slopes of the Theil-Sen line are taken between this many of the latest points.</summary>
    public int SlopeWindow { get; init; } = 10;

    /// <summary>Tuned. A single method replaces the combination where its error x (1 + this / origins) is still smaller.</summary>
    public double ChoiceShrinkage { get; init; } = 2;

    /// <summary>Tuned. In a series without seasons the last value counts as this many points beside the combination: short series show trends that are none.</summary>
    public double NaiveShrinkage { get; init; } = 4;

    /// <summary>Tuned. Errors usually grow with the step to this power.</summary>
    public double Growth { get; init; } = 0.65;

    /// <summary>Tuned. The usual growth counts as this many origins beside the series' own.</summary>
    public double GrowthShrinkage { get; init; } = 6;

    /// <summary>Tuned. The spread of the series' own changes counts as this many origins beside the errors.</summary>
    public double SpreadShrinkage { get; init; } = 2;

    /// <summary>Tuned. All widths are multiplied by this.</summary>
    public double Width { get; init; } = 1;

    /// <summary>Tuned. Widths are multiplied by 1 + this / origins: few errors flatter.</summary>
    public double SmallSample { get; init; } = 0.5;

    /// <summary>Tuned. Degrees of freedom of Student's t: origins + this, within the next.</summary>
    public double ExtraFreedom { get; init; } = 2;

    /// <summary>Tuned. Never more degrees of freedom than this: now and then a series breaks.</summary>
    public double MostFreedom { get; init; } = 6;
}
