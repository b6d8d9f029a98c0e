using LspDashboard.Core.Forecasts;

namespace LspDashboard.Tests.Core.Forecasts.Backtesting;

/// <summary>One forecast of one step from one origin, and what came of it.</summary>
/// <param name="Origin">How many periods the forecast knew.</param>
/// <param name="Last">The last value it knew.</param>
/// <param name="TypicalChange">The mean absolute change it knew: what errors are measured in.</param>
public sealed record BacktestCase(
    RealSeries Series, int Origin, double Last, double TypicalChange, ForecastMethod Method, ForecastStep Forecast, double Outcome, SimpleRival Naive, SimpleRival Line)
{
    public int Step => Forecast.Step;
    public bool IsIn80 => Forecast.Interval80.Contains(Outcome);
    public bool IsIn95 => Forecast.Interval95.Contains(Outcome);
}
