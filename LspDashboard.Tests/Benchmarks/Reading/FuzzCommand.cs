using System.Globalization;
using LspDashboard.Tests.Core.Importing.Workbooks.Fuzzing;

namespace LspDashboard.Tests.Benchmarks.Reading;

/// <summary>What comes of thousands of mutants of good workbooks.</summary>
internal static class FuzzCommand
{
    private const int Seed = 1;
    private const int Count = 10_000;

    /// <returns>1 where one was neither read nor refused, changed unseen, or scanned with another outcome than the XML reader has.</returns>
    public static int Run(TextWriter output, string[] options)
    {
        var (seed, count) = (Number(options, "--seed", Seed), Number(options, "--count", Count));
        var tallies = Fuzzer.Run(FuzzSeed.All(Path.Combine(AppContext.BaseDirectory, "Files")), seed, count);
        output.WriteLine($"### {Markdown.Number(count)} mutants, seed {seed.ToString(CultureInfo.InvariantCulture)}\n");
        Markdown.Heading(output, "kind of mutation", "mutants", "read as before", "read differently", "refused", "unhandled", "changed unseen", "scanned", "scanned otherwise");
        foreach (var (kind, tally) in tallies)
            Row(output, kind, [tally]);
        Row(output, "all", tallies.Values);
        foreach (var trouble in tallies.Values.SelectMany(t => t.Unhandled.Concat(t.Silent).Concat(t.Disagreed))) output.WriteLine($"- {trouble}");
        return tallies.Values.Any(t => t.Unhandled.Count + t.Silent.Count + t.Disagreed.Count > 0) ? 1 : 0;
    }

    private static void Row(TextWriter output, string kind, IEnumerable<FuzzTally> of)
    {
        string Sum(Func<FuzzTally, int> part) => Markdown.Number(of.Sum(part));
        Markdown.Row(output, kind, Sum(t => t.All), Sum(t => t.Same), Sum(t => t.Different), Sum(t => t.Refused), Sum(t => t.Unhandled.Count), Sum(t => t.Silent.Count), Sum(t => t.Scanned), Sum(t => t.Disagreed.Count));
    }

    private static int Number(string[] options, string name, int otherwise) =>
        Array.IndexOf(options, name) is >= 0 and var at && at + 1 < options.Length ? int.Parse(options[at + 1], CultureInfo.InvariantCulture) : otherwise;
}
