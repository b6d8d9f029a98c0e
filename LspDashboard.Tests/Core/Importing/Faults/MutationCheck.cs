using System.Globalization;
using LspDashboard.Core.Returns;
using LspDashboard.Tests.Core.Forecasts.Backtesting;

namespace LspDashboard.Tests.Core.Importing.Faults;

/// <summary>
/// Seeds faults into clean returns and asks the preview, through a real workbook, what it makes of them. Indicators take turns,
/// so that the one with 381 areas does not decide everything. The same in every run.
/// </summary>
public static class MutationCheck
{
    private const string Seed = "2026-11";

    /// <summary>At most so many of each type.</summary>
    public static IReadOnlyList<SeededFault> Run(IReadOnlyList<CleanReturn> returns, Fault fault, int most)
    {
        var turns = returns.SelectMany(clean => clean.Rows.Select(row => (Clean: clean, Row: row)))
            .GroupBy(c => c.Row.Series.Family).OrderBy(g => StableHash.Of(fault.Name + g.Key))
            .Select(g => new Queue<(CleanReturn Clean, ReturnRow Row)>(g.OrderBy(c => StableHash.Of($"{Seed}|{fault.Name}|{c.Clean.Key}|{c.Row.Series.Key}")))).ToList();
        var seeded = new List<SeededFault>();
        while (seeded.Count < most && turns.Count > 0)
        {
            foreach (var turn in turns.TakeWhile(_ => seeded.Count < most))
                while (turn.TryDequeue(out var next))
                {
                    if (fault.Seed(next.Clean, next.Row, new Draw($"{Seed}|{fault.Name}|{next.Clean.Key}|{next.Row.Series.Key}")) is not { } rows) continue;
                    seeded.Add(Ask(fault, next.Clean, next.Row, rows));
                    break;
                }
            turns.RemoveAll(t => t.Count == 0);
        }
        return seeded;
    }

    /// <summary>What the preview says of each value of returns without a fault.</summary>
    public static IReadOnlyList<CleanValue> Clean(IEnumerable<CleanReturn> returns) => [.. returns.SelectMany(clean =>
    {
        var said = clean.Said;
        return clean.Rows.Select((row, i) => new CleanValue(clean, row, string.Join(' ', said.Where(p => IsAbout(p, i)).Select(p => p.Message))));
    })];

    private static SeededFault Ask(Fault fault, CleanReturn clean, ReturnRow row, IReadOnlyList<ReturnRow> rows)
    {
        var before = clean.Said.Select(p => (p.Cell, p.Message)).ToHashSet();
        var changed = Enumerable.Range(0, rows.Count).Where(i => !clean.Rows.Contains(rows[i])).ToList();
        // Only what is said of a row with the fault, or of the table, and is not said without it.
        var said = clean.Preview(rows).Where(p => !before.Contains((p.Cell, p.Message)) && changed.Exists(i => IsAbout(p, i))).Select(p => $"{p.Cell} {p.Message}").ToList();
        return new(fault, clean, row, said.Count > 0, said.FirstOrDefault() ?? "");
    }

    // Row 1 holds the headers. A problem without a cell is about all rows.
    private static bool IsAbout(ReturnProblem problem, int row) =>
        problem.Cell.Length == 0 || problem.Cell.TrimStart("ABCDEFG".ToCharArray()) == (row + 2).ToString(CultureInfo.InvariantCulture);
}
