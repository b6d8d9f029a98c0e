using LspDashboard.Core.Forecasts;

namespace LspDashboard.Tests.Core.Forecasts.Backtesting;

/// <summary>One real series of one area.</summary>
/// <param name="Family">What it is a series of: the indicator.</param>
/// <param name="Key">Series and area.</param>
/// <param name="Values">One a period, oldest first; not a number where a period has none.</param>
/// <param name="SeasonLength">4 for quarters, else 1.</param>
/// <param name="IsCalibrationOnly">From data/calibration: not one of the seven places.</param>
public sealed record RealSeries(string Family, string Key, double[] Values, int SeasonLength, ForecastOptions Options, bool IsCalibrationOnly)
{
    /// <summary>True in the half that is reported, false in the half that constants were tuned on.</summary>
    public bool IsReported { get; } = StableHash.Of(Key) % 2 == 1;
}
