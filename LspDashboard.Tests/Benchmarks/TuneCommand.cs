using System.Globalization;
using LspDashboard.Core.Forecasts;
using LspDashboard.Tests.Core.Forecasts.Backtesting;

namespace LspDashboard.Tests.Benchmarks;

/// <summary>Tries the constants around the current ones on the tuning half only; the reporting half is never read here.</summary>
public static class TuneCommand
{
    public static void Run(TextWriter output)
    {
        var series = RealSeriesReader.ReadAll(Path.Combine(AppContext.BaseDirectory, "data")).Where(s => !s.IsReported).ToList();
        var now = ForecastSettings.Current;
        output.WriteLine("| constants | points x | 80 % at 1, 2, 3 | 95 % at 1, 2, 3 | interval score x |");
        output.WriteLine("|---|--:|--:|--:|--:|");
        Try($"current", now);
        foreach (var v in new[] { 0, 2, 4, 8.0 }) Try($"NaiveShrinkage {v}", now with { NaiveShrinkage = v });
        foreach (var v in new[] { 0.7, 0.8, 0.9 }) Try($"Damping {v}", now with { Damping = v });
        foreach (var v in new[] { 0, 1.0, 4, 1000 }) Try($"ChoiceShrinkage {v}", now with { ChoiceShrinkage = v });
        foreach (var v in new[] { 5, 7, 14, 40 }) Try($"SlopeWindow {v}", now with { SlopeWindow = v });
        foreach (var v in new[] { 2, 4 }) Try($"FirstOrigin {v}", now with { FirstOrigin = v });
        foreach (var v in new[] { 6, 10, 14 }) Try($"MostOrigins {v}", now with { MostOrigins = v });
        foreach (var v in new[] { 0.5, 0.6, 0.7, 0.8 }) Try($"Growth {v}", now with { Growth = v });
        foreach (var v in new[] { 0, 2, 6, 12, 1000.0 }) Try($"GrowthShrinkage {v}", now with { GrowthShrinkage = v });
        foreach (var v in new[] { 0, 2, 5, 10.0 }) Try($"SpreadShrinkage {v}", now with { SpreadShrinkage = v });
        foreach (var v in new[] { 0.85, 0.9, 0.95, 1.05 }) Try($"Width {v}", now with { Width = v });
        foreach (var v in new[] { 0, 0.3, 0.9 }) Try($"SmallSample {v}", now with { SmallSample = v });
        foreach (var v in new[] { 3, 4, 6, 12.0 }) Try($"MostFreedom {v}", now with { MostFreedom = v });

        void Try(FormattableString name, ForecastSettings settings)
        {
            var cases = Backtest.Run(series, settings, 3);
            // Families count alike, or the one with 381 extra areas would decide everything.
            var byFamily = cases.GroupBy(c => c.Series.Family).Where(g => g.Any()).ToList();
            var points = byFamily.Average(g => g.Average(c => Math.Abs(c.Outcome - c.Forecast.Point)) / g.Average(c => Math.Abs(c.Outcome - c.Last)));
            var score = byFamily.Average(g => g.Average(Score) / g.Average(c => Math.Abs(c.Outcome - c.Last)));
            string Cover(Func<BacktestCase, bool> isIn) => string.Join(' ', Enumerable.Range(1, 3).Select(step =>
                string.Create(CultureInfo.InvariantCulture, $"{100 * byFamily.Average(g => g.Where(c => c.Step == step).Select(c => isIn(c) ? 1.0 : 0).DefaultIfEmpty(0.8).Average()):0.0}({100 * cases.Where(c => c.Step == step).Average(c => isIn(c) ? 1.0 : 0):0.0})")));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name.ToString(CultureInfo.InvariantCulture)} | {points:0.000} | {Cover(c => c.IsIn80)} | {Cover(c => c.IsIn95)} | {score:0.000} |"));
        }
    }

    // Gneiting and Raftery: the width of the 80 % interval, and ten times what it missed by.
    private static double Score(BacktestCase one)
    {
        var interval = one.Forecast.Interval80;
        return (2 * interval.HalfWidth) + (10 * Math.Max(0, Math.Max(interval.Lower - one.Outcome, one.Outcome - interval.Upper)));
    }
}
