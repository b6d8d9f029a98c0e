using LspDashboard.Tests.Core.Forecasts.Backtesting;

namespace LspDashboard.Tests.Benchmarks;

/// <summary>How many outcomes in a hundred fell inside the intervals, by step.</summary>
internal static class CoverageTable
{
    private static readonly int[] Steps = [1, 2, 3, 5, 8];

    public static void Write(TextWriter output, IReadOnlyList<(string Name, IReadOnlyList<BacktestCase> Cases)> groups)
    {
        output.WriteLine("### Outcomes inside the intervals, in percent\n");
        Markdown.Heading(output, "series", "step", "series with it", "forecasts", "in the 80 %", "in the 95 %", "80 %, families alike");
        foreach (var (name, cases) in groups)
            foreach (var step in Steps)
            {
                var at = cases.Where(c => c.Step == step).ToList();
                if (at.Count == 0) continue;
                var alike = at.GroupBy(c => c.Series.Family).Average(g => 100.0 * g.Count(c => c.IsIn80) / g.Count());
                Markdown.Row(output, name, Markdown.Number(step), Markdown.Number(at.Select(c => c.Series.Key).Distinct().Count()), Markdown.Number(at.Count),
                    Markdown.Share(at, c => c.IsIn80), Markdown.Share(at, c => c.IsIn95), Markdown.Number(alike, "0.0"));
            }
        output.WriteLine();
    }
}
