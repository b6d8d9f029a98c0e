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
    /// <param name="places">All places with a figure for its period, itself included, each with its figures by period.</param>
    /// <param name="limits">The thresholds.</param>
    /// <returns>Null where too few places have been reported together, or the figure's own history says more.</returns>
    public static BesideOthers? Of(QuestionedValue asked, IReadOnlyList<IReadOnlyDictionary<ReportingPeriod, double>> places, SuspectLimits limits)
    {
        if (asked.Usual is not { } own || places.Count < FewestPlaces) return null;
        var together = places.Where(p => asked.History.Count(h => p.ContainsKey(h.Period)) * 5 >= asked.History.Count * 4).ToList();
        if (together.Count < FewestPlaces) return null;
        var ratios = asked.History.Where(h => h.Value > 0 && together.TrueForAll(p => p.GetValueOrDefault(h.Period) > 0))
            .Select(h => (h.Period, h.Value / Robust.Median([.. together.Select(p => p[h.Period])]))).ToList();
        var middle = Robust.Median([.. together.Select(p => p[asked.Value.Period])]);
        if (ratios.Count < FewestPeriods || middle <= 0 || asked.Number <= 0) return null;
        var usual = UsualChange.Of(ratios, asked.Value.Period, asked.Indicator, limits);
        return usual is not null && usual.Changes >= limits.FewestChanges && usual.Spread < limits.ClearlySteadier * own.Spread ? new(usual, middle) : null;
    }
}
