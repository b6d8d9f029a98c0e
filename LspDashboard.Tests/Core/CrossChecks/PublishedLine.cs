using System.Globalization;
using CsvHelper;

namespace LspDashboard.Tests.Core.CrossChecks;

/// <summary>One line of published_cross_checks.csv.</summary>
/// <param name="Place">Where.</param>
/// <param name="Indicator">Of what.</param>
/// <param name="Period">When, in words.</param>
/// <param name="Values">What was printed; more than one where the line names several periods.</param>
/// <param name="DataValues">What the shipped data gives, as printed in the file; empty where it gives nothing.</param>
/// <param name="Where">Who printed it.</param>
public sealed record PublishedLine(string Place, string Indicator, string Period, IReadOnlyList<double> Values, IReadOnlyList<string> DataValues, string Where)
{
    public static IReadOnlyList<PublishedLine> ReadAll(string path)
    {
        using var csv = CsvReader.Create(File.ReadAllBytes(path), new CsvReaderOptions());
        csv.ReadHeader();
        var lines = new List<PublishedLine>();
        while (csv.Read())
            lines.Add(new(
                csv.GetString("place"), csv.GetString("indicator"), csv.GetString("period"),
                [.. Parts(csv.GetString("published_value")).Select(v => double.Parse(v, NumberStyles.Float, CultureInfo.InvariantCulture))],
                Parts(csv.GetString("data_value")), csv.GetString("where_published")));
        return lines;
    }

    private static string[] Parts(string field) => field.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
