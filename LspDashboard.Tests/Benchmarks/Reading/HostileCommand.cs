using System.Diagnostics;
using System.Globalization;
using LspDashboard.Tests.Core.Importing.Workbooks.Hostile;

namespace LspDashboard.Tests.Benchmarks.Reading;

/// <summary>What comes of each hostile file, how long it takes and how much memory.</summary>
internal static class HostileCommand
{
    private const int Rounds = 5;
    private const double Milliseconds = 150;
    private const double MillisecondsOfLarge = 500;
    private const double Megabytes = 100;

    /// <returns>1 where one passes a limit or does not meet its fate.</returns>
    public static int Run(TextWriter output)
    {
        output.WriteLine($"### {Markdown.Number(HostileFiles.All.Count)} hostile files, medians of {Rounds} rounds\n");
        Markdown.Heading(output, "file", "outcome", "ms", "allocated, MB", "peak of the heap, MB");
        var (slowest, slowestLarge, highest, wrong) = (0.0, 0.0, 0.0, 0);
        foreach (var hostile in HostileFiles.All)
        {
            var file = hostile.Make();
            HostileOutcome.Of(file, hostile.FileName, CancellationToken.None); // for the just-in-time compiler
            var times = Enumerable.Range(0, Rounds).Select(_ => Time(file, hostile.FileName)).Order().ToList();
            var (outcome, memory) = ReadingMemory.Measure(() => HostileOutcome.Of(file, hostile.FileName, CancellationToken.None));
            Markdown.Row(output, hostile.Name, outcome.Is(hostile) ? $"{outcome.Fate}" : $"**WRONG: {outcome}**", Markdown.Number(times[Rounds / 2], "0.0"), Markdown.Number(memory.Allocated, "0.0"), Markdown.Number(memory.Peak, "0.0"));
            if (!outcome.Is(hostile)) wrong++;
            if (hostile.IsLarge) slowestLarge = Math.Max(slowestLarge, times[Rounds / 2]);
            else slowest = Math.Max(slowest, times[Rounds / 2]);
            highest = Math.Max(highest, memory.Peak);
        }
        var isWithin = slowest <= Milliseconds && slowestLarge <= MillisecondsOfLarge && highest <= Megabytes && wrong == 0;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nSlowest {Markdown.Number(slowest, "0")} ms (limit {Milliseconds}), of the large ones {Markdown.Number(slowestLarge, "0")} ms (limit {MillisecondsOfLarge}); highest peak {Markdown.Number(highest, "0")} MB (limit {Megabytes}); {wrong} with another outcome than they must have: {(isWithin ? "all within" : "NOT WITHIN")} the limits."));
        return isWithin ? 0 : 1;
    }

    private static double Time(byte[] file, string name)
    {
        var from = Stopwatch.GetTimestamp();
        GC.KeepAlive(HostileOutcome.Of(file, name, CancellationToken.None));
        return Stopwatch.GetElapsedTime(from).TotalMilliseconds;
    }
}
