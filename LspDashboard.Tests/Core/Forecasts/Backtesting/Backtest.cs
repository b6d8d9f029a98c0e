using LspDashboard.Core.Forecasts;

namespace LspDashboard.Tests.Core.Forecasts.Backtesting;

/// <summary>
/// Rolling origin over real series with 8 figures or more: from every origin that knows 5 or more, every later figure
/// up to some steps is forecast and compared. Nothing later than the origin is known to the forecast.
/// </summary>
public static class Backtest
{
    public const int FewestFigures = 8;
    public const int FirstOrigin = 5;

    public static IReadOnlyList<BacktestCase> Run(IEnumerable<RealSeries> series, ForecastSettings settings, int steps)
    {
        var cases = new List<BacktestCase>();
        foreach (var one in series.Where(s => s.Values.Count(double.IsFinite) >= FewestFigures)) Add(one, settings, steps, cases);
        return cases;
    }

    private static void Add(RealSeries series, ForecastSettings settings, int steps, List<BacktestCase> cases)
    {
        var options = series.Options with { Settings = settings };
        for (var origin = FirstOrigin; origin < series.Values.Length; origin++)
        {
            var known = series.Values.AsSpan(0, origin);
            if (double.IsNaN(known[^1])) continue;
            var forecast = Forecast.Of(known, series.SeasonLength, steps, options);
            if (forecast is null) continue;
            var typical = TypicalChange(known);
            for (var step = 1; step <= steps && origin + step <= series.Values.Length; step++)
            {
                var outcome = series.Values[origin + step - 1];
                if (double.IsNaN(outcome)) continue;
                cases.Add(new(series, origin, known[^1], typical, forecast.Method, forecast.Steps[step - 1], outcome, SimpleRival.Naive(known, step), SimpleRival.Line(known, step)));
            }
        }
    }

    private static double TypicalChange(ReadOnlySpan<double> values)
    {
        var (sum, changes) = (0.0, 0);
        for (var i = 1; i < values.Length; i++)
        {
            if (double.IsNaN(values[i] - values[i - 1])) continue;
            sum += Math.Abs(values[i] - values[i - 1]);
            changes++;
        }
        return changes == 0 ? 0 : sum / changes;
    }
}
