using System.Collections.Concurrent;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Suspicion;

/// <summary>
/// What is known of each series before a period: held, or brought by the same return. A correction of an earlier period may itself be wrong:
/// what is held is the safer measure, what is new fills the gaps.
/// </summary>
internal sealed class Histories
{
    private readonly HeldLookup _held;
    private readonly ILookup<(int Indicator, int Area), ReturnedValue> _returned;
    private readonly ConcurrentDictionary<(int Indicator, int Area, Frequency Frequency), (ReportingPeriod Period, double Value)[]> _merged = [];

    public Histories(IReadOnlyList<ReturnedValue> values, HeldLookup held) => (_returned, _held) = (values.ToLookup(v => (v.Indicator.Id, v.Area.Id)), held);

    /// <summary>The latest figures before a value's own period, in order.</summary>
    public ArraySegment<(ReportingPeriod Period, double Value)> Before(ReturnedValue value, int most)
    {
        var all = _merged.GetOrAdd((value.Indicator.Id, value.Area.Id, value.Period.Frequency), static (key, histories) => histories.Merge(key), this);
        var (low, high) = (0, all.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle].Period < value.Period) low = middle + 1;
            else high = middle;
        }
        return new(all, Math.Max(0, low - most), Math.Min(low, most));
    }

    private (ReportingPeriod, double)[] Merge((int Indicator, int Area, Frequency Frequency) series)
    {
        var figures = new Dictionary<ReportingPeriod, double>();
        foreach (var o in _held.Series(series.Indicator, series.Area))
            if (o.Period.Frequency == series.Frequency) figures.Add(o.Period, o.Value!.Value);
        foreach (var r in _returned[(series.Indicator, series.Area)]) figures.TryAdd(r.Period, r.Value);
        var merged = figures.Select(f => (f.Key, f.Value)).ToArray();
        Array.Sort(merged, (one, other) => one.Key.CompareTo(other.Key));
        return merged;
    }
}
