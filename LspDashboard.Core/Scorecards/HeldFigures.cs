using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Scorecards;

/// <summary>Which revision of each period holds: the highest one, whatever order they arrived in; none where it was withdrawn.</summary>
public static class HeldFigures
{
    /// <summary>The holding observations of one series, in order of period.</summary>
    public static IReadOnlyList<Observation> Of(IEnumerable<Observation> series)
    {
        var held = new Dictionary<Periods.ReportingPeriod, Observation>();
        foreach (var observation in series)
            if (!held.TryGetValue(observation.Period, out var other) || observation.Revision > other.Revision)
                held[observation.Period] = observation;
        return held.Values.Where(o => o is { Value: not null, Status: not ObservationStatus.Withdrawn }).OrderBy(o => o.Period).ToList();
    }
}
