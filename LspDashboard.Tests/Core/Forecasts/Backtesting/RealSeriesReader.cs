using System.Globalization;
using System.Text.Json;
using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Forecasts.Backtesting;

/// <summary>The real series that ship in data/: all of data/series but the illustrative ones, and data/calibration.</summary>
public static class RealSeriesReader
{
    /// <summary>Net homes can be negative; every other series is a count, a rate or a percentage.</summary>
    private const string CanBeNegative = "ni-154";

    public static IReadOnlyList<RealSeries> ReadAll(string dataFolder)
    {
        var percentages = Percentages(Path.Combine(dataFolder, "indicators.json"));
        var files = Directory.GetFiles(Path.Combine(dataFolder, "series"), "*.csv")
            .Where(f => !Path.GetFileName(f).StartsWith("illustrative-", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        return [.. files.SelectMany(f => ReadLong(f, percentages)), .. ReadWide(Path.Combine(dataFolder, "calibration", "ni-112-all-areas.csv"), "ni-112")];
    }

    /// <summary>A file with the columns of data/series: series, area, period, value.</summary>
    public static IEnumerable<RealSeries> ReadLong(string file, IReadOnlySet<string> percentages) =>
        File.ReadLines(file).Skip(1).Select(l => l.Split(','))
            .Select(c => (Series: c[0], Area: c[1], Period: PeriodCode.Parse(c[2]), Value: double.Parse(c[3], CultureInfo.InvariantCulture)))
            .GroupBy(r => (r.Series, r.Area))
            .Select(g => new RealSeries(
                g.Key.Series,
                $"{g.Key.Series}|{g.Key.Area}",
                OnePerPeriod(g.ToDictionary(r => r.Period, r => r.Value)),
                g.First().Period.Frequency == Frequency.Quarter ? 4 : 1,
                Possible(g.Key.Series, percentages),
                IsCalibrationOnly: false));

    // One row an area, one column a year.
    private static IEnumerable<RealSeries> ReadWide(string file, string series) =>
        File.ReadLines(file).Skip(1).Select(l => l.Split(','))
            .Select(c => new RealSeries(
                series,
                $"{series}|{c[0]}",
                [.. c.Skip(1).Select(v => v.Length == 0 ? double.NaN : double.Parse(v, CultureInfo.InvariantCulture))],
                1,
                ForecastOptions.NotNegative,
                IsCalibrationOnly: true));

    private static double[] OnePerPeriod(Dictionary<ReportingPeriod, double> values)
    {
        var all = new List<double>();
        var last = values.Keys.Max();
        for (var period = values.Keys.Min(); period <= last; period = period.Next) all.Add(values.GetValueOrDefault(period, double.NaN));
        return [.. all];
    }

    private static ForecastOptions Possible(string series, IReadOnlySet<string> percentages) =>
        series == CanBeNegative ? ForecastOptions.Unbounded
        : percentages.Contains(series) ? ForecastOptions.Percentage
        : ForecastOptions.NotNegative;

    private static HashSet<string> Percentages(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var list = json.RootElement.ValueKind == JsonValueKind.Array ? json.RootElement : json.RootElement.GetProperty("indicators");
        return list.EnumerateArray()
            .Where(i => i.GetProperty("unit").GetProperty("kind").GetString() == "Percentage")
            .Select(i => i.GetProperty("key").GetString()!)
            .ToHashSet(StringComparer.Ordinal);
    }
}
