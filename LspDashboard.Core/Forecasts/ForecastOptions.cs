namespace LspDashboard.Core.Forecasts;

/// <summary>What is known of a series besides its values, in the units of the values.</summary>
public sealed record ForecastOptions
{
    /// <summary>Any value is possible.</summary>
    public static ForecastOptions Unbounded { get; } = new();

    /// <summary>0 to 100, both included.</summary>
    public static ForecastOptions Percentage { get; } = new() { Lowest = 0, Highest = 100 };

    /// <summary>Counts and rates: 0 or more.</summary>
    public static ForecastOptions NotNegative { get; } = new() { Lowest = 0 };

    /// <summary>The lowest possible value, included.</summary>
    public double Lowest { get; init; } = double.NegativeInfinity;

    /// <summary>The highest possible value, included.</summary>
    public double Highest { get; init; } = double.PositiveInfinity;

    /// <summary>One unit of the last published digit. A series that never moved is at least this unsure; with 0 its intervals have no width.</summary>
    public double Resolution { get; init; }

    public ForecastSettings Settings { get; init; } = ForecastSettings.Current;
}
