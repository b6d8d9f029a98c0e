using LspDashboard.Tests.Core.Forecasts.Backtesting;

namespace LspDashboard.Tests.Benchmarks;

/// <summary>Whether what was forecast at 30 % happened 30 times in a hundred, on the targets of <see cref="DrawnTargets"/>.</summary>
internal static class ReliabilityTable
{
    private static readonly double[] Edges = [0, 0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95, 1];

    public static void Write(TextWriter output, string name, IReadOnlyList<BacktestCase> cases)
    {
        output.WriteLine($"### Probabilities, {name}, steps 1 to 3\n");
        output.WriteLine("Targets: the last value x (1 ± 0, 2, 5, 10, 20 or 30 %), sign, change and polarity by a stable hash of series, origin and step.\n");
        Markdown.Heading(output, "forecast", "cases", "mean forecast, %", "met, %");
        var drawn = cases.Select(DrawnTargets.Of).ToList();
        for (var bin = 0; bin + 1 < Edges.Length; bin++)
        {
            var isLast = bin + 2 == Edges.Length;
            var inBin = drawn.Where(d => d.Probability >= Edges[bin] && (d.Probability < Edges[bin + 1] || isLast)).ToList();
            if (inBin.Count == 0) continue;
            Markdown.Row(output, $"{Markdown.Number(Edges[bin])} to {Markdown.Number(Edges[bin + 1])}", Markdown.Number(inBin.Count),
                Markdown.Number(100 * inBin.Average(d => d.Probability), "0.0"), Markdown.Share(inBin, d => d.IsMet));
        }
        var rate = drawn.Average(d => d.IsMet ? 1.0 : 0);
        var brier = drawn.Average(d => Math.Pow(d.Probability - (d.IsMet ? 1 : 0), 2));
        output.WriteLine($"\nBrier score {Markdown.Number(brier, "0.000")}; always saying how often targets were met, {Markdown.Number(rate, "0.00")}, would score {Markdown.Number(rate * (1 - rate), "0.000")}.\n");
    }
}
