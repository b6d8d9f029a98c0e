using LspDashboard.Tests.Core.Forecasts.Backtesting;

namespace LspDashboard.Tests.Benchmarks;

/// <summary>By family: coverage of the 80 % interval, and errors beside those of the last value and of a straight line.</summary>
internal static class FamilyTable
{
    private const int MostFamilies = 40;

    public static void Write(TextWriter output, IReadOnlyList<BacktestCase> cases)
    {
        output.WriteLine("### By family, steps 1 to 3\n");
        output.WriteLine("Errors are mean absolute errors in units of the series' mean absolute change so far (as MASE); the last three columns are in percent.\n");
        Markdown.Heading(output, "family", "series", "forecasts", "error", "naive", "line", "in 80 % at 1", "at 2", "at 3", "1 to 3", "naive", "line");
        var families = cases.GroupBy(c => c.Series.Family).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, Cases: g.ToList())).ToList();
        if (families.Count <= MostFamilies)
            foreach (var (name, of) in families) WriteRow(output, name, of);
        WriteRow(output, "all", cases);
        output.WriteLine();
        output.WriteLine($"Larger error than naive: {Losses(families, c => c.Naive)}. Larger error than a line: {Losses(families, c => c.Line)}.");
        output.WriteLine();
        output.WriteLine($"Methods chosen: {string.Join(", ", cases.Where(c => c.Step == 1).GroupBy(c => c.Method).OrderByDescending(g => g.Count()).Select(g => $"{g.Key} {Markdown.Number(g.Count())}"))}.\n");
    }

    private static void WriteRow(TextWriter output, string name, IReadOnlyList<BacktestCase> cases) =>
        Markdown.Row(output, name,
            Markdown.Number(cases.Select(c => c.Series.Key).Distinct().Count()), Markdown.Number(cases.Count),
            Markdown.Number(Error(cases, c => c.Forecast.Point)), Markdown.Number(Error(cases, c => c.Naive.Point)), Markdown.Number(Error(cases, c => c.Line.Point)),
            Markdown.Share([.. cases.Where(c => c.Step == 1)], c => c.IsIn80), Markdown.Share([.. cases.Where(c => c.Step == 2)], c => c.IsIn80), Markdown.Share([.. cases.Where(c => c.Step == 3)], c => c.IsIn80),
            Markdown.Share(cases, c => c.IsIn80), Markdown.Share(cases, c => c.Naive.Interval80.Contains(c.Outcome)), Markdown.Share(cases, c => c.Line.Interval80.Contains(c.Outcome)));

    private static double Error(IEnumerable<BacktestCase> cases, Func<BacktestCase, double> point) =>
        cases.Where(c => c.TypicalChange > 0).Average(c => Math.Abs(c.Outcome - point(c)) / c.TypicalChange);

    private static string Losses(IReadOnlyList<(string Name, List<BacktestCase> Cases)> families, Func<BacktestCase, SimpleRival> rival)
    {
        var lost = families
            .Select(f => (f.Name, Ratio: Error(f.Cases, c => c.Forecast.Point) / Error(f.Cases, c => rival(c).Point)))
            .Where(f => f.Ratio > 1.005)
            .OrderByDescending(f => f.Ratio)
            .ToList();
        var counted = $"{Markdown.Number(lost.Count)} of {Markdown.Number(families.Count)} families";
        return families.Count > MostFamilies || lost.Count == 0
            ? counted
            : $"{counted} ({string.Join(", ", lost.Select(f => $"{f.Name} by {Markdown.Number(100 * (f.Ratio - 1), "0")} %"))})";
    }
}
