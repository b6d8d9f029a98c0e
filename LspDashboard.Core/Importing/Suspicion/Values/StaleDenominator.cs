using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Importing.Suspicion.Values;

/// <summary>A denominator that stands still where it always moves, or jumps where it never does.</summary>
internal static class StaleDenominator
{
    private const int FewestMoves = 3;

    public static SuspectFinding? Of(QuestionedValue asked, QuestionedReturn all)
    {
        if (asked.Value.Denominator is not ({ } now and > 0)) return null;
        if (asked.Held.At(asked.Value.Period.YearEarlier) is not { Denominator: > 0 and { } yearAgo }) return null;
        // Populations change once a year: a quarter's is compared with the same quarter's, and a new one is often not out yet.
        var held = asked.Held.Where(o => o.Period <= asked.Value.Period && o.Denominator > 0).ToDictionary(o => o.Period, o => o.Denominator!.Value);
        var moves = held.Where(h => h.Key < asked.Value.Period && held.ContainsKey(h.Key.YearEarlier)).Select(h => Math.Log(h.Value / held[h.Key.YearEarlier])).ToList();
        if (moves.Count < FewestMoves) return null;
        var label = asked.Value.Period.YearEarlier.Label;
        if (now.Equals(yearAgo) && asked.Value.Period.Months >= 12 && moves.All(m => m != 0))
            return new(asked, $"the denominator {Whole(now)} is still that of {label}, and it has changed every year before", "Send the denominator of this period.");
        var move = Math.Abs(Math.Log(now / yearAgo));
        return move <= Math.Log(1 + all.Limits.DenominatorJump) || move <= 1.5 * moves.Max(Math.Abs) ? null
            : new(asked, $"the denominator moves from {Whole(yearAgo)} for {label} to {Whole(now)}, more than ever before", "Check the denominator.");
    }

    private static string Whole(double count) => FigureText.Of(new("", "", UnitKind.Count), 0, count);
}
