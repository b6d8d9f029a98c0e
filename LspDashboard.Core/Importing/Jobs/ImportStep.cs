using System.Globalization;

namespace LspDashboard.Core.Importing.Jobs;

/// <summary>How far the work on a return has come.</summary>
/// <param name="Words">What is being done, without its full stop: "Reading the sheets".</param>
/// <param name="Share">Of this step, from 0 to 1; null where it cannot be told.</param>
public sealed record ImportStep(string Words, double? Share = null)
{
    // Often enough to be seen moving, seldom enough to cost nothing beside the writing.
    private const int Parts = 50;

    public static ImportStep ReadingSheets { get; } = new("Reading the sheets");

    public static ImportStep Understanding { get; } = new("Understanding the tables");

    public static ImportStep Checking(int figures) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Checking {figures:#,0} {(figures == 1 ? "figure" : "figures")}"));

    /// <summary>Hands on what is to be written, and reports how much of it has been taken.</summary>
    public static IEnumerable<T> Writing<T>(IReadOnlyCollection<T> values, IProgress<ImportStep>? progress)
    {
        var words = string.Create(CultureInfo.InvariantCulture, $"Writing {values.Count:#,0} {(values.Count == 1 ? "value" : "values")}");
        var every = Math.Max(1, values.Count / Parts);
        var taken = 0;
        foreach (var value in values)
        {
            if (taken++ % every == 0) progress?.Report(new(words, (taken - 1.0) / values.Count));
            yield return value;
        }
    }
}
