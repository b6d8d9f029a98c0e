using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Storage.Samples;

/// <summary>One line of a file in data/series.</summary>
internal sealed record SeriesLine(string Series, string Area, ReportingPeriod Period, double Value, double? Numerator, double? Denominator, ObservationStatus Status, string Comment, string File, int Line);

/// <summary>Reads data/series/*.csv: series, area, period, value, numerator, denominator, status, comment.</summary>
internal static class SeriesFile
{
    public static IEnumerable<SeriesLine> ReadAll(string folder) =>
        Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<SeriesLine> Read(string path) => CsvFile.Read(path, csv => new SeriesLine(
        csv.GetString("series"), csv.GetString("area"), PeriodCode.Parse(csv.GetString("period")), csv.Number("value")!.Value,
        csv.Number("numerator"), csv.Number("denominator"), Enum.Parse<ObservationStatus>(csv.GetString("status")), csv.GetString("comment"),
        "data/series/" + Path.GetFileName(path), (int)csv.LineNumber));
}
