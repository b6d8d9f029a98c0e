using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Storage.Samples;

/// <summary>Reads data/catalogue: the 198 National Indicators and the floor targets, each with how sure its name is.</summary>
internal static class CatalogueFiles
{
    public static IEnumerable<CatalogueEntry> Read(string folder) =>
        NationalIndicators(Path.Combine(folder, "national_indicators.csv")).Concat(FloorTargets(Path.Combine(folder, "floor_targets.csv")));

    private static IEnumerable<CatalogueEntry> NationalIndicators(string path) => CsvFile.Read(path, csv => new CatalogueEntry
    {
        Code = "NI " + csv.GetString("ni"),
        Kind = IndicatorKind.NationalIndicator,
        Title = csv.GetString("name"),
        Theme = csv.GetString("theme"),
        Polarity = PolarityOf(csv.GetString("polarity")),
        Unit = csv.GetString("unit"),
        NameSource = csv.GetString("source") switch { "confirmed" => NameSource.Confirmed, "partial" => NameSource.Partial, _ => NameSource.Recalled },
        SourceDetail = csv.GetString("source_detail"),
    });

    private static IEnumerable<CatalogueEntry> FloorTargets(string path) => CsvFile.Read(path, csv => new CatalogueEntry
    {
        Code = csv.GetString("key"),
        Kind = IndicatorKind.FloorTarget,
        Title = csv.GetString("wording"),
        Theme = csv.GetString("theme"),
        Unit = string.Join(' ', new[] { csv.GetString("target"), csv.GetString("target year") }.Where(t => t.Length > 0)),
        NameSource = csv.GetString("source").StartsWith("recalled", StringComparison.Ordinal) ? NameSource.Recalled : NameSource.Confirmed,
        SourceDetail = csv.GetString("source"),
    });

    private static Polarity? PolarityOf(string word) => word switch { "higher" => Polarity.HigherIsBetter, "lower" => Polarity.LowerIsBetter, _ => null };
}
