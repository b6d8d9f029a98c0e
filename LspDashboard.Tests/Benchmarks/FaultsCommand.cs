using LspDashboard.Tests.Core.Importing.Faults;

namespace LspDashboard.Tests.Benchmarks;

/// <summary>How many faults in returns the preview finds, by type, and how often it doubts a clean one: on the half of the series that its thresholds were not tuned on.</summary>
public static class FaultsCommand
{
    private const int OfEachType = 120;

    /// <param name="output">Where the tables go.</param>
    /// <param name="isTuning">The other half: the one that thresholds are chosen on.</param>
    /// <param name="examples">Also what was said, or not, of the first few of each type.</param>
    public static void Run(TextWriter output, bool isTuning, bool examples)
    {
        var half = KnownSeriesReader.ReadAll(Path.Combine(AppContext.BaseDirectory, "data")).Where(s => s.IsReported != isTuning).ToList();
        var returns = CleanReturns.Of(half);
        var types = FaultCatalogue.All.Select(f => (Fault: f, Seeded: MutationCheck.Run(returns, f, OfEachType))).ToList();
        output.WriteLine($"### Faults, {(isTuning ? "tuning" : "reporting")} half: {Markdown.Number(half.Count)} series, {Markdown.Number(returns.Count)} clean returns\n");
        Markdown.Heading(output, "type of fault", "seeded", "caught %");
        foreach (var (fault, seeded) in types) Markdown.Row(output, fault.Name, Markdown.Number(seeded.Count), Markdown.Share(seeded, s => s.IsCaught));
        var all = types.SelectMany(t => t.Seeded).ToList();
        Markdown.Row(output, "all", Markdown.Number(all.Count), Markdown.Share(all, s => s.IsCaught));
        output.WriteLine($"\nCaught in most cases: {types.Count(t => t.Seeded.Count(s => s.IsCaught) * 2 > t.Seeded.Count)} of {types.Count} types.");
        foreach (var (fault, _) in types.Where(t => t.Seeded.Count(s => s.IsCaught) * 2 <= t.Seeded.Count)) output.WriteLine($"- Not: {fault.Name}. {fault.Undetectable}");

        var clean = MutationCheck.Clean(returns);
        output.WriteLine("\n### By indicator\n");
        Markdown.Heading(output, "indicator", "faults", "caught %", "clean values", "false alarms %");
        foreach (var family in clean.GroupBy(c => c.Row.Series.Family).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var faults = all.Where(s => s.Row.Series.Family == family.Key).ToList();
            Markdown.Row(output, family.Key, Markdown.Number(faults.Count), Markdown.Share(faults, s => s.IsCaught), Markdown.Number(family.Count()), Markdown.Share([.. family], c => c.IsFalseAlarm));
        }
        Markdown.Row(output, "all", Markdown.Number(all.Count), Markdown.Share(all, s => s.IsCaught), Markdown.Number(clean.Count), Markdown.Share(clean, c => c.IsFalseAlarm));
        var own = clean.Where(c => !c.Row.Series.Definition.Code.Equals("NI 112", StringComparison.Ordinal)).ToList();
        Markdown.Row(output, "all but NI 112", "", "", Markdown.Number(own.Count), Markdown.Share(own, c => c.IsFalseAlarm));
        foreach (var layout in clean.GroupBy(c => c.Return.Layout)) Markdown.Row(output, $"returns of a {layout.Key}", "", "", Markdown.Number(layout.Count()), Markdown.Share([.. layout], c => c.IsFalseAlarm));
        if (!examples) return;
        foreach (var (fault, seeded) in types)
            foreach (var one in seeded.OrderBy(s => s.IsCaught))
                output.WriteLine($"- {fault.Name} | {one.Return.Key} | {one.Row.Series.Key} | {(one.IsCaught ? one.Said : "missed")}");
        foreach (var alarm in clean.Where(c => c.IsFalseAlarm)) output.WriteLine($"- ALARM {alarm.Return.Key} | {alarm.Row.Series.Key} | {alarm.Said}");
    }
}
