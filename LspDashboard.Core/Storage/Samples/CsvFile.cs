using System.Globalization;
using CsvHelper;

namespace LspDashboard.Core.Storage.Samples;

/// <summary>The program's own data files: comma separated, with a header line.</summary>
internal static class CsvFile
{
    public static IEnumerable<T> Read<T>(string path, Func<CsvReader, T> line)
    {
        using var csv = CsvReader.Create(File.ReadAllBytes(path), new CsvReaderOptions { TrackLineNumbers = true });
        csv.ReadHeader();
        while (csv.Read()) yield return line(csv);
    }

    public static double? Number(this CsvReader csv, string column) =>
        csv.GetString(column) is { Length: > 0 } text ? double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) : null;
}
