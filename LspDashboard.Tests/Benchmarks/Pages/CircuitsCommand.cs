using System.Diagnostics;
using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Benchmarks.Pages;

/// <summary>Many open overviews on one node: what they weigh, and how long after a change the last of them is told.</summary>
public static class CircuitsCommand
{
    private const int Rounds = 5;
    private const int AtOnce = 8;
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static async Task RunAsync(TextWriter output, int count)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        using var server = await ServerProcess.StartAsync(SqliteSetup.ConnectionString(sample.Path));
        var page = new Uri(server.Client.BaseAddress!, "/halton");
        for (var i = 0; i < 20; i++) await server.Client.GetStringAsync(page);
        await Task.Delay(Settling);
        var before = server.Megabytes();
        var opening = Stopwatch.StartNew();
        var circuits = await OpenAsync(page, count);
        var opened = opening.Elapsed;
        try
        {
            await Task.Delay(Settling);
            var open = circuits.Where(c => c.IsOpen && c.Drawn > 0).ToList();
            output.WriteLine($"{Markdown.Number(open.Count)} of {Markdown.Number(count)} overviews of Halton open and idle, opened in {Markdown.Number(opened.TotalSeconds, "0")} s, {Markdown.Number(Environment.ProcessorCount)} processors shared with them.{Troubles(circuits)}\n");
            Markdown.Heading(output, "the server", "MB");
            Markdown.Row(output, "working set before", Markdown.Number(before, "0"));
            Markdown.Row(output, "with them", Markdown.Number(server.Megabytes(), "0"));
            Markdown.Row(output, "each", Markdown.Number((server.Megabytes() - before) / Math.Max(1, open.Count), "0.00"));
            output.WriteLine();
            Markdown.Heading(output, "from a rating given by another process until circuits are told", "median ms", "last ms", "told");
            for (var round = 1; round <= Rounds; round++) await ChangeAsync(output, sample, open, round);
            Markdown.Row(output, "working set afterwards", "", "", Markdown.Number(server.Megabytes(), "0") + " MB");
        }
        finally
        {
            await Parallel.ForEachAsync(circuits, async (circuit, _) => await circuit.DisposeAsync());
        }
    }

    private static async Task<IReadOnlyList<IdleCircuit>> OpenAsync(Uri page, int count)
    {
        var circuits = new IdleCircuit[count];
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (i, _) => circuits[i] = await IdleCircuit.OpenAsync(page));
        return circuits;
    }

    private static async Task ChangeAsync(TextWriter output, SampleDatabase sample, IReadOnlyList<IdleCircuit> open, int round)
    {
        var drawn = open.Select(c => c.Drawn).ToList();
        var id = (await sample.Database.FindAsync("halton"))!.Value;
        var judgement = new Judgement
        {
            Period = ReportingPeriod.Quarter(2009, 4), Rating = round % 2 == 0 ? RagRating.AmberGreen : RagRating.AmberRed, Reason = "To see how long it takes.", Name = "A. Okafor",
        };
        var begin = Stopwatch.GetTimestamp();
        if ((await new JudgementBook(sample.Database, TimeProvider.System).GiveAsync(id, judgement, "the benchmark")).Values.FirstOrDefault() is { } problem) throw new InvalidOperationException(problem);
        var first = new double?[open.Count];
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience && Array.Exists(first, f => f is null); await Task.Delay(5))
            for (var i = 0; i < open.Count; i++)
                if (first[i] is null && open[i].Drawn > drawn[i]) first[i] = Stopwatch.GetElapsedTime(begin, open[i].Latest).TotalMilliseconds;
        var told = first.OfType<double>().Order().ToList();
        Markdown.Row(output, string.Create(CultureInfo.InvariantCulture, $"round {round}"), told.Count == 0 ? "-" : Markdown.Number(told[told.Count / 2], "0"), told.Count == 0 ? "-" : Markdown.Number(told[^1], "0"), Markdown.Number(told.Count));
        // Toasts come and go, which is drawn as well.
        await Task.Delay(Settling);
    }

    private static string Troubles(IEnumerable<IdleCircuit> circuits) =>
        string.Concat(circuits.Where(c => c.Trouble is not null).GroupBy(c => c.Trouble, StringComparer.Ordinal).Select(g => $" {Markdown.Number(g.Count())}: {g.Key}."));
}
