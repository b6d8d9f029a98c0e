using LspDashboard.Core.Forecasts;
using LspDashboard.Tests.Core.Forecasts.Backtesting;

namespace LspDashboard.Tests.Benchmarks;

/// <summary>How well the forecast did on the half of the real series that its constants were not tuned on.</summary>
public static class BacktestCommand
{
    private const int LongestStep = 8;

    /// <param name="files">Other series to try instead, with the columns of data/series; none of them was tuned on, so all are reported.</param>
    public static void Run(TextWriter output, string[] files)
    {
        var series = files.Length == 0
            ? RealSeriesReader.ReadAll(Path.Combine(AppContext.BaseDirectory, "data"))
            : [.. files.SelectMany(f => RealSeriesReader.ReadLong(f, new HashSet<string>()))];
        var all = Backtest.Run(series, ForecastSettings.Current, LongestStep);
        var reported = all.Where(c => c.Series.IsReported || files.Length > 0).ToList();
        var own = reported.Where(c => !c.Series.IsCalibrationOnly).ToList();

        if (files.Length > 0)
        {
            CoverageTable.Write(output, [("given", reported)]);
            FamilyTable.Write(output, [.. reported.Where(c => c.Step <= 3)]);
            ReliabilityTable.Write(output, "given series", [.. reported.Where(c => c.Step <= 3)]);
            return;
        }
        CoverageTable.Write(output,
        [
            ("seven places, reporting half", own),
            ("all of data/, reporting half", reported),
            ("all of data/, tuning half", [.. all.Where(c => !c.Series.IsReported)]),
        ]);
        FamilyTable.Write(output, [.. reported.Where(c => c.Step <= 3)]);
        ReliabilityTable.Write(output, "seven places, reporting half", [.. own.Where(c => c.Step <= 3)]);
        ReliabilityTable.Write(output, "all of data/, reporting half", [.. reported.Where(c => c.Step <= 3)]);
    }
}
