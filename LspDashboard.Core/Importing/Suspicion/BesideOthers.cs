using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Importing.Suspicion;

/// <summary>
/// A place's figure as a ratio to the middle of all places of the indicator: the weather, the economy and a change of definition move all of them,
/// and what is left is often far steadier than the figure itself.
/// </summary>
/// <param name="Usual">What the ratio's history leads one to expect.</param>
/// <param name="Middle">The middle of all places in the period.</param>
internal sealed record BesideOthers(UsualChange Usual, double Middle)
{
    private const int FewestPlaces = 3;
    private const int FewestPeriods = 8;

    public double Distance(double value) => Usual.Distance(value / Middle);

    /// <param name="asked">A figure.</param>
    /// <param name="places">All places with a figure for its period, itself included.</param>
    /// <param name="limits">The thresholds.</param>
    /// <returns>Null where too few places have been reported together, or the figure's own history says more.</returns>
    public static BesideOthers? Of(QuestionedValue asked, IReadOnlyList<PlaceFigures> places, SuspectLimits limits)
    {
        if (asked.Usual is not { } own || places.Count < FewestPlaces || asked.Number <= 0) return null;
        var (together, now) = (new List<double[]>(), new List<double>());
        foreach (var place in places)
        {
            if (place.Along(asked.History) is not { } along) continue;
            together.Add(along);
            now.Add(place.Now);
        }
        if (together.Count < FewestPlaces) return null;
        var ratios = new List<(ReportingPeriod, double)>(asked.History.Count);
        var figures = new double[together.Count];
        for (var i = 0; i < asked.History.Count; i++)
        {
            var (period, value) = asked.History[i];
            for (var p = 0; p < figures.Length; p++) figures[p] = together[p][i];
            if (value > 0 && Array.TrueForAll(figures, f => f > 0)) ratios.Add((period, value / Robust.Median(figures)));
        }
        var middle = Robust.Median([.. now]);
        if (ratios.Count < FewestPeriods || middle <= 0) return null;
        var usual = UsualChange.Of(ratios, asked.Value.Period, asked.Indicator, limits);
        return usual is not null && usual.Changes >= limits.FewestChanges && usual.Spread < limits.ClearlySteadier * own.Spread ? new(usual, middle) : null;
    }
}
