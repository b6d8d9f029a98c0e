using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Importing.Suspicion;

/// <summary>The places of one indicator and period, and the middle of them in the periods before it.</summary>
internal sealed class PlacesTogether(IReadOnlyList<PlaceFigures> places)
{
    private const int FewestPlaces = 3;

    // Most places have been reported for the same periods, so the middles along one history serve the next one too.
    private ArraySegment<(ReportingPeriod Period, double Value)> _history;
    private PlacesMiddles? _middles;

    /// <summary>Null where too few places have been reported together along a history.</summary>
    public PlacesMiddles? Along(ArraySegment<(ReportingPeriod Period, double Value)> history)
    {
        if (places.Count < FewestPlaces) return null;
        if (history.Count != _history.Count || !IsAbout(_history, history)) (_history, _middles) = (history, Of(history));
        return _middles;
    }

    private static bool IsAbout(ReadOnlySpan<(ReportingPeriod Period, double Value)> one, ReadOnlySpan<(ReportingPeriod Period, double Value)> other)
    {
        for (var i = 0; i < one.Length; i++)
            if (one[i].Period != other[i].Period) return false;
        return true;
    }

    private PlacesMiddles? Of(ReadOnlySpan<(ReportingPeriod Period, double Value)> history)
    {
        var (together, now) = (new List<double[]>(), new List<double>());
        foreach (var place in places)
        {
            if (place.Along(history) is not { } along) continue;
            together.Add(along);
            now.Add(place.Now);
        }
        if (together.Count < FewestPlaces) return null;
        var (before, figures) = (new double[history.Length], new double[together.Count]);
        for (var i = 0; i < before.Length; i++)
        {
            for (var p = 0; p < figures.Length; p++) figures[p] = together[p][i];
            before[i] = Array.TrueForAll(figures, f => f > 0) ? Robust.MedianInAnyOrder(figures) : double.NaN;
        }
        return new(before, Robust.Median([.. now]));
    }
}

/// <summary>The middle of all places, period by period.</summary>
/// <param name="Before">For each period of a history; not a number where one of them has no figure above 0.</param>
/// <param name="Now">For the period that follows.</param>
internal sealed record PlacesMiddles(double[] Before, double Now);
