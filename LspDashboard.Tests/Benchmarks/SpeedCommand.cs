using System.Diagnostics;
using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Benchmarks;

/// <summary>Time for one series on one thread, and as a multiple of summing its values: machines differ, the multiples less.</summary>
public static class SpeedCommand
{
    private const int Rounds = 7;

    public static void Run(TextWriter output)
    {
        var series = MadeSeries.All();
        var terms = new TargetTerms { Kind = TargetKind.Reach, Polarity = Polarity.HigherIsBetter, Baseline = 50, BaselineMonth = 24000, Target = 60, TargetMonth = 24120 };
        var options = ForecastOptions.Percentage;

        var sum = Best(series, 200, values => { var s = 0.0; foreach (var v in values) s += v; return s; });
        output.WriteLine($"{Markdown.Number(series.Length)} made series of {MadeSeries.Quarters} quarters, one thread, the best of {Rounds} rounds.\n");
        Markdown.Heading(output, "for one series", "nanoseconds", "x a plain sum", "bytes allocated");
        Write("plain sum of its values", sum);
        Write("rating of its last value", Best(series, 50, values => (double)RatingRule.Rate(new RatingQuestion(terms, values[^1], 24060, UnitKind.Percentage, 1), RatingCuts.Current).Rating));
        Write("rating of every quarter", Best(series, 5, values =>
        {
            var ratings = 0;
            for (var q = 0; q < values.Length; q++) ratings += (int)RatingRule.Rate(new RatingQuestion(terms, values[q], 24000 + (3 * q), UnitKind.Percentage, 1), RatingCuts.Current).Rating;
            return ratings;
        }));
        Write("trajectory, every quarter", Best(series, 20, values =>
        {
            var planned = 0.0;
            for (var q = 0; q < values.Length; q++) planned += Trajectory.Expected(terms, 24000 + (3 * q)) ?? 0;
            return planned;
        }));
        Write("forecast of 8 quarters", Best(series, 1, values => Forecast.Of(values, 4, 8, options)!.Steps[7].Point));
        Write("forecast of 8, no season", Best(series, 1, values => Forecast.Of(values, 1, 8, options)!.Steps[7].Point));

        void Write(string name, (double Nanoseconds, double Bytes) took) =>
            Markdown.Row(output, name, Markdown.Number(took.Nanoseconds, "#,0.0"), Markdown.Number(took.Nanoseconds / sum.Nanoseconds, "#,0.0"), Markdown.Number(took.Bytes, "#,0"));
    }

    private static (double Nanoseconds, double Bytes) Best(double[][] series, int repeats, Func<double[], double> work)
    {
        var (best, bytes, kept) = (double.PositiveInfinity, 0L, 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            for (var repeat = 0; repeat < repeats; repeat++)
                foreach (var values in series) kept += work(values);
            best = Math.Min(best, clock.Elapsed.TotalNanoseconds);
            bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        }
        GC.KeepAlive(kept);
        return (best / repeats / series.Length, (double)bytes / repeats / series.Length);
    }
}
