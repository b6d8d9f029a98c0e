using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Suspicion;

/// <summary>One place's figures of an indicator up to a period: those held before it, and the one that would hold for it.</summary>
/// <param name="Held">The series as it is held, in order of period.</param>
/// <param name="First">The first of the figures before the period that still say something.</param>
/// <param name="End">The end of them, exclusive.</param>
/// <param name="Now">The figure for the period itself.</param>
internal readonly record struct PlaceFigures(IReadOnlyList<Observation> Held, int First, int End, double Now)
{
    public static PlaceFigures Of(IReadOnlyList<Observation> held, ReportingPeriod period, double now, int most)
    {
        var end = held.CountBefore(period);
        return new(held, Math.Max(0, end - most), end, now);
    }

    /// <summary>Its figures for the periods of a history, 0 where it has none; null where it lacks more than a fifth of them.</summary>
    public double[]? Along(ReadOnlySpan<(ReportingPeriod Period, double Value)> history)
    {
        if ((End - First) * 5 < history.Length * 4) return null;
        var (found, along, at) = (0, new double[history.Length], First);
        for (var i = 0; i < along.Length; i++)
        {
            while (at < End && Held[at].Period < history[i].Period) at++;
            if (at == End) break;
            if (Held[at].Period != history[i].Period) continue;
            along[i] = Held[at].Value!.Value;
            found++;
        }
        return found * 5 >= history.Length * 4 ? along : null;
    }
}
