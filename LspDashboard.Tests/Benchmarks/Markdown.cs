using System.Globalization;

namespace LspDashboard.Tests.Benchmarks;

/// <summary>One row of a table, figures with a point whatever the machine's culture.</summary>
internal static class Markdown
{
    public static void Row(TextWriter output, params string[] cells) => output.WriteLine($"| {string.Join(" | ", cells)} |");

    /// <summary>The heading: the first column to the left, figures to the right.</summary>
    public static void Heading(TextWriter output, params string[] cells)
    {
        Row(output, cells);
        output.WriteLine($"|---|{string.Concat(Enumerable.Repeat("--:|", cells.Length - 1))}");
    }

    /// <summary>A share in percent, or a dash where there is nothing to take a share of.</summary>
    public static string Share<T>(IReadOnlyCollection<T> of, Func<T, bool> isIn) =>
        of.Count == 0 ? "-" : (100.0 * of.Count(isIn) / of.Count).ToString("0.0", CultureInfo.InvariantCulture);

    public static string Number(double value, string format = "0.00") => double.IsFinite(value) ? value.ToString(format, CultureInfo.InvariantCulture) : "-";

    public static string Number(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
