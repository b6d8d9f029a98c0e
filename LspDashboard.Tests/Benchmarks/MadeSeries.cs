using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Benchmarks;

/// <summary>One of 198 indicators x 24 areas, made: 40 quarters of a trend, a season and noise, the same in every run, with a target of each kind in turn.</summary>
/// <param name="Values">By quarter, the last one in month <see cref="LastMonth"/>.</param>
/// <param name="Terms">Its target.</param>
/// <param name="Years">The same quarter of the last five years, with intervals as a percentage of 1,000 has them.</param>
internal sealed record MadeSeries(double[] Values, TargetTerms Terms, TrendPoint[] Years)
{
    public const int Indicators = 198;
    public const int Areas = 24;
    public const int Quarters = 40;

    /// <summary>December 2010; months count from year 0.</summary>
    public const int LastMonth = (12 * 2010) + 11;

    // The plan begins five years before and ends two after.
    private const int BaselineMonth = LastMonth - 60;
    private const int TargetMonth = LastMonth + 24;

    private static readonly PlannedPoint[] Agreed = [new(BaselineMonth + 24, 54), new(BaselineMonth + 48, 57)];
    private static readonly double[] ShareByQuarter = [15, 40, 70, 100];

    /// <summary>The month in which a quarter ends.</summary>
    public static int Month(int quarter) => LastMonth - (3 * (Quarters - 1 - quarter));

    /// <summary>The question that a scorecard asks of the last quarter.</summary>
    public RatingQuestion Question => new(Terms, Values[^1], LastMonth, UnitKind.Percentage, 1, null, Years[^1].Interval);

    public static MadeSeries[] All()
    {
        var state = 20090401UL;
        // Knuth's MMIX generator; the top bits are the good ones.
        double Next() => ((state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL)) >> 11) / (double)(1UL << 53);
        var all = new MadeSeries[Indicators * Areas];
        for (var i = 0; i < all.Length; i++)
        {
            var (start, slope, season) = (50 + (20 * Next()), Next() - 0.5, i % 3 == 0 ? 4 * Next() : 0);
            var values = new double[Quarters];
            for (var q = 0; q < Quarters; q++) values[q] = start + (slope * q) + (q % 4 == 2 ? season : 0) + (2 * (Next() + Next() - 1));
            all[i] = new(values, TermsOf(i), YearsOf(values));
        }
        return all;
    }

    private static TargetTerms TermsOf(int index)
    {
        var polarity = index % 2 == 0 ? Polarity.HigherIsBetter : Polarity.LowerIsBetter;
        var (kind, shape) = (index % 8) switch
        {
            0 => (TargetKind.Limit, TrajectoryShape.Linear),
            1 => (TargetKind.Reach, TrajectoryShape.Compound),
            2 => (TargetKind.Reach, TrajectoryShape.Milestones),
            3 => (TargetKind.Maintain, TrajectoryShape.Linear),
            4 => (TargetKind.FloorByDate, TrajectoryShape.Stepped),
            5 => (TargetKind.Profile, TrajectoryShape.Linear),
            6 => (TargetKind.Band, TrajectoryShape.Linear),
            _ => (TargetKind.Reach, TrajectoryShape.Linear),
        };
        return kind == TargetKind.Profile
            ? new TargetTerms(kind, polarity, 0, 0, 80, LastMonth + 3, Profile: ShareByQuarter)
            : new TargetTerms(kind, polarity, 50, BaselineMonth, 60, TargetMonth, shape, Agreed, Lower: 50, Upper: 60).Settled();
    }

    private static TrendPoint[] YearsOf(double[] values) =>
        [.. Enumerable.Range(0, 5).Select(year => Quarters - 1 - (4 * (4 - year))).Select(q => new TrendPoint(Month(q), values[q], IntervalOf(values[q])))];

    private static Interval IntervalOf(double value) => ConfidenceIntervals.Wilson(Math.Clamp(Math.Round(10 * value), 0, 1000), 1000).Scaled(100);
}
