using System.Runtime.InteropServices;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Suspicion;

/// <summary>Sets the fresh values of one indicator and period beside each other, and beside what is held of the places that the return leaves out.</summary>
internal sealed class ValuesTogether(QuestionedReturn all)
{
    private readonly SuspectLimits _limits = all.Limits;

    /// <param name="fresh">All of them; those of the table are replaced.</param>
    /// <param name="table">Where the table's stand, in the order of the rows.</param>
    public void Compare(QuestionedValue[] fresh, int[] table)
    {
        var (indicator, period) = (fresh[table[0]].Indicator, fresh[table[0]].Value.Period);
        var spreads = table.Select(i => fresh[i]).Where(q => q.Usual is { OwnSpread: > 0 }).DistinctBy(q => q.Value.Area.Id).Select(q => q.Usual!.OwnSpread).ToArray();
        if (spreads.Length >= _limits.FewestTogether && Robust.Median(spreads) is var middle)
            foreach (var i in table)
                if (fresh[i].Usual is { OwnSpread: > 0 } usual) fresh[i] = fresh[i] with { Usual = usual.WithOthers(middle, _limits) };
        var moved = Moved(table.Select(i => fresh[i]), indicator, period);
        var places = Places(indicator.Id, period);
        var offs = new List<double>(moved.Count);
        foreach (var i in table)
        {
            var asked = fresh[i] with { Shift = ShiftOf(fresh[i].Value.Area.Id, moved, offs) };
            fresh[i] = asked with { Beside = BesideOthers.Of(asked, places, _limits) };
        }
    }

    // How far each place's figure was off; null where nothing was expected of it.
    private List<(int Area, double? Off)> Moved(IEnumerable<QuestionedValue> table, Indicator indicator, ReportingPeriod period)
    {
        var moved = table.DistinctBy(q => q.Value.Area.Id).Select(q => (q.Value.Area.Id, q.Usual is { Changes: > 1 } usual ? usual.Off(q.Number) : null)).ToList();
        var returned = moved.Select(m => m.Id).ToHashSet();
        foreach (var area in all.Facts.Areas.Keys)
            if (!returned.Contains(area) && all.Held(indicator.Id, area, period) is { Value: { } value }) moved.Add((area, BeforeIn(all.Held(indicator.Id, area), period, indicator)?.Off(value)));
        return moved;
    }

    // The middle of the others. A large one is no news of the world but a fault of the whole table.
    private double ShiftOf(int area, List<(int Area, double? Off)> moved, List<double> offs)
    {
        offs.Clear();
        foreach (var m in moved)
            if (m.Area != area && m.Off is { } off) offs.Add(off);
        var middle = Robust.Median(CollectionsMarshal.AsSpan(offs));
        return Math.Abs(middle) <= _limits.LargestShift ? middle : 0;
    }

    private List<PlaceFigures> Places(int indicator, ReportingPeriod period)
    {
        var places = new List<PlaceFigures>();
        foreach (var area in all.Facts.Areas.Keys.Take(_limits.MostPlacesCompared))
            if (all.After(indicator, area, period) is { } now) places.Add(PlaceFigures.Of(all.Held(indicator, area), period, now.Value, _limits.MostHistory));
        return places;
    }

    private UsualChange? BeforeIn(IReadOnlyList<Observation> held, ReportingPeriod period, Indicator indicator) =>
        UsualChange.Of([.. held.Where(o => o.Period < period && o.Period.Frequency == period.Frequency).TakeLast(_limits.MostHistory).Select(o => (o.Period, o.Value!.Value))], period, indicator, _limits);
}
