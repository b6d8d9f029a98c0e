using System.Globalization;
using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Benchmarks.Importing;

/// <summary>One made figure: of an indicator and a place by number from 0, with the counts that make it where its unit has any.</summary>
internal readonly record struct MadeFigure(int Indicator, int Place, ReportingPeriod Period, double Value, double? Numerator, double? Denominator)
{
    /// <summary>Series of a slow trend, a season and noise, the same in every run: as clean a return as partners send.</summary>
    /// <param name="quarters">Quarters of each series, ending with the last one.</param>
    public static IEnumerable<MadeFigure> Series(int quarters)
    {
        var state = 20090401UL;
        // Knuth's MMIX generator; the top bits are the good ones.
        double Next() => ((state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL)) >> 11) / (double)(1UL << 53);
        var first = MadePartnership.Last;
        for (var q = 1; q < quarters; q++) first = first.Previous;
        for (var indicator = 0; indicator < MadePartnership.Indicators; indicator++)
            for (var place = 0; place < MadePartnership.Places; place++)
            {
                var (level, slope, season, period) = (40 + (20 * Next()), 0.1 * (Next() - 0.5), indicator % 9 == 0 ? 3 * Next() : 0, first);
                for (var q = 0; q < quarters; q++, period = period.Next)
                {
                    var raw = level + (slope * q) + (q % 4 == 2 ? season : 0) + (Next() + Next() - 1);
                    yield return Of(indicator, place, period, raw, Math.Round(4000 + (50 * q) + (40 * Next())));
                }
            }
    }

    /// <summary>What a partnership held before, and the return that follows it: the first quarters of each series, and so many rows of the rest.</summary>
    public static (List<MadeFigure> Held, List<MadeFigure> Returned) Split(int held, int rows)
    {
        var series = MadePartnership.Indicators * MadePartnership.Places;
        var quarters = held + ((rows + series - 1) / series);
        var all = Series(quarters).Select((figure, i) => (figure, IsHeld: i % quarters < held)).ToLookup(f => f.IsHeld, f => f.figure);
        return ([.. all[true]], [.. all[false].Take(rows)]);
    }

    /// <summary>As the template heads its columns, and what it writes in them.</summary>
    public string Text(int column) => column switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"NI {Indicator + 1}"),
        1 => string.Create(CultureInfo.InvariantCulture, $"Made measure number {Indicator + 1}"),
        2 => Place switch { 0 => "Madeton", MadePartnership.Places - 2 => "Made Region", MadePartnership.Places - 1 => "Made England", _ => string.Create(CultureInfo.InvariantCulture, $"Ward {Place}") },
        3 => Period.Label,
        _ => "Final",
    };

    private static MadeFigure Of(int indicator, int place, ReportingPeriod period, double raw, double denominator) => (indicator % 3) switch
    {
        0 when Math.Round(denominator * raw / 100) is var n => new(indicator, place, period, Math.Round(100 * n / denominator, 1), n, denominator),
        1 when Math.Round(denominator * raw / 1000) is var n => new(indicator, place, period, Math.Round(1000 * n / denominator, 1), n, denominator),
        _ => new(indicator, place, period, Math.Round(raw, 1), null, null),
    };
}
