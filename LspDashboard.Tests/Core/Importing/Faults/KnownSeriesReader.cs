using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Tests.Core.Forecasts.Backtesting;

namespace LspDashboard.Tests.Core.Importing.Faults;

/// <summary>
/// Every series in data/series and data/calibration with what its indicator means. Values are as published. Where a percentage or rate is
/// published without counts, two series in three get counts that make its value, of a made cohort that moves by up to 3 % a year, because partners
/// send them; and yearly NI 155 is also split into quarters to date as data/illustrative does it, because no real quarters are published.
/// </summary>
public static class KnownSeriesReader
{
    private static readonly double[] YearToDate = [0.15, 0.40, 0.70, 1];
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true, Converters = { new JsonStringEnumConverter() } };

    public static IReadOnlyList<KnownSeries> ReadAll(string dataFolder)
    {
        var definitions = JsonSerializer.Deserialize<List<Definition>>(File.ReadAllText(Path.Combine(dataFolder, "indicators.json")), Json)!
            .Select((d, i) => (d.Key, Indicator: d.ToIndicator(i + 1))).ToDictionary(d => d.Key, d => d.Indicator, StringComparer.Ordinal);
        var series = Directory.GetFiles(Path.Combine(dataFolder, "series"), "*.csv").Order(StringComparer.Ordinal).SelectMany(f => ReadLong(f, definitions))
            .Concat(ReadWide(Path.Combine(dataFolder, "calibration", "ni-112-all-areas.csv"), definitions["ni-112"])).Select(WithCounts).ToList();
        return [.. series, .. series.Where(s => s.Family == "NI 155").Select(s => InQuarters(s, definitions["ni-155q"]))];
    }

    private static IEnumerable<KnownSeries> ReadLong(string file, Dictionary<string, Indicator> definitions) =>
        File.ReadLines(file).Skip(1).Select(l => l.Split(',')).GroupBy(c => (Series: c[0], Area: c[1])).Select(g => new KnownSeries(definitions[g.Key.Series], g.Key.Area,
            [.. g.Select(c => new KnownPoint(PeriodCode.Parse(c[2]), Number(c[3])!.Value, Number(c[4]), Number(c[5]))).OrderBy(p => p.Period)])
        { Key = $"{g.Key.Series}|{g.Key.Area}" });

    private static IEnumerable<KnownSeries> ReadWide(string file, Indicator definition)
    {
        var lines = File.ReadLines(file).Select(l => l.Split(',')).ToList();
        return lines.Skip(1).Select(row => new KnownSeries(definition, row[0],
            [.. lines[0].Select((year, i) => (year, i)).Skip(1).Where(c => row[c.i].Length > 0).Select(c => new KnownPoint(PeriodCode.Parse(c.year), Number(row[c.i])!.Value, null, null))])
        { Key = $"ni-112|{row[0]}" });
    }

    private static KnownSeries WithCounts(KnownSeries series)
    {
        if (series.UnitBase is not { } unit || series.Points.Any(p => p.Denominator is not null)) return series;
        // Conceptions are published as numbers too, and with the rate they give the number of girls.
        if (series.Points.All(p => p.Numerator is > 0))
            return series with { Points = [.. series.Points.Select(p => p with { Denominator = Math.Round(unit * p.Numerator!.Value / p.Value) })] };
        var hash = StableHash.Of(series.Key + "|cohort");
        if (hash % 3 == 0) return series;
        var cohort = (unit == 100 ? 1_500 : 30_000) * (1 + (hash / 3 % 100 / 25.0));
        return series with
        {
            Points = [.. series.Points.Select((p, i) =>
            {
                cohort *= 1 + (((StableHash.Of(FormattableString.Invariant($"{series.Key}|{i}")) % 60) - 29.5) / 1000);
                return p with { Numerator = Math.Round(p.Value * Math.Round(cohort) / unit), Denominator = Math.Round(cohort) };
            })],
        };
    }

    private static KnownSeries InQuarters(KnownSeries years, Indicator quarterly) => new(quarterly, years.Area,
        [.. years.Points.SelectMany(year => YearToDate.Select((share, i) =>
        {
            var jitter = i == 3 ? 0 : ((StableHash.Of(FormattableString.Invariant($"{years.Key}|{year.Period.Code}|{i}")) % 81) - 40.0) / 1000;
            return new KnownPoint(ReportingPeriod.Quarter(year.Period.FirstDay.Year, i + 1), Math.Round(year.Value * (share + jitter)), null, null);
        }))])
    { Key = years.Key };

    private static double? Number(string text) => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);

    private sealed record Definition(string Key, string Code, string Title, IndicatorKind Kind, Polarity Polarity, Unit Unit, int Decimals, Frequency Frequency, Accumulation Accumulation, bool Seasonal, int LagMonths)
    {
        public Indicator ToIndicator(int id) => new()
        {
            Id = id, PartnershipId = 1, Code = Code, Title = Title, Kind = Kind, Polarity = Polarity, Unit = Unit, Decimals = Decimals, Frequency = Frequency,
            Accumulation = Accumulation, IsSeasonal = Seasonal, LagMonths = LagMonths, ThemeId = 1, AreaId = 1, Order = id,
        };
    }
}
