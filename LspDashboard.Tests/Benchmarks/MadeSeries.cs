namespace LspDashboard.Tests.Benchmarks;

/// <summary>198 indicators x 24 areas x 40 quarters, made: a trend, a season and noise, the same in every run.</summary>
internal static class MadeSeries
{
    public const int Indicators = 198;
    public const int Areas = 24;
    public const int Quarters = 40;

    public static double[][] All()
    {
        var state = 20090401UL;
        // Knuth's MMIX generator; the top bits are the good ones.
        double Next() => ((state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL)) >> 11) / (double)(1UL << 53);
        var all = new double[Indicators * Areas][];
        for (var i = 0; i < all.Length; i++)
        {
            var (start, slope, season) = (50 + (20 * Next()), Next() - 0.5, i % 3 == 0 ? 4 * Next() : 0);
            all[i] = new double[Quarters];
            for (var q = 0; q < Quarters; q++) all[i][q] = start + (slope * q) + (q % 4 == 2 ? season : 0) + (2 * (Next() + Next() - 1));
        }
        return all;
    }
}
