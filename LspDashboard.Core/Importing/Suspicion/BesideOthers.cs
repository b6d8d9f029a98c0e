using System.Runtime.InteropServices;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Suspicion;

/// <summary>
/// A place's figure as a ratio to the middle of all places of the indicator: the weather, the economy and a change of definition move all of them,
/// and what is left is often far steadier than the figure itself.
/// </summary>
/// <param name="Usual">What the ratio's history leads one to expect.</param>
/// <param name="Middle">The middle of all places in the period.</param>
internal sealed record BesideOthers(UsualChange Usual, double Middle)
{
    private const int FewestPeriods = 8;

    public double Distance(double value) => Usual.Distance(value / Middle);

    /// <param name="value">A figure.</param>
    /// <param name="history">What came before it.</param>
    /// <param name="own">What its own history leads one to expect.</param>
    /// <param name="places">All places with a figure for its period, itself included.</param>
    /// <param name="limits">The thresholds.</param>
    /// <returns>Null where too few places have been reported together, or the figure's own history says more.</returns>
    public static BesideOthers? Of(ReturnedValue value, ArraySegment<(ReportingPeriod Period, double Value)> history, UsualChange? own, PlacesTogether places, SuspectLimits limits)
    {
        if (own is null || value.Value <= 0 || history.Count < FewestPeriods || places.Along(history) is not { Now: > 0 } middles) return null;
        var ratios = new List<(ReportingPeriod, double)>(history.Count);
        for (var i = 0; i < history.Count; i++)
            if (history[i].Value > 0 && middles.Before[i] > 0) ratios.Add((history[i].Period, history[i].Value / middles.Before[i]));
        if (ratios.Count < FewestPeriods) return null;
        var usual = UsualChange.Of(CollectionsMarshal.AsSpan(ratios), value.Period, value.Indicator, limits);
        return usual is not null && usual.Changes >= limits.FewestChanges && usual.Spread < limits.ClearlySteadier * own.Spread ? new(usual, middles.Now) : null;
    }
}
