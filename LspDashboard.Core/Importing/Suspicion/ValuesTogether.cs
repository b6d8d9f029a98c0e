using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Suspicion;

/// <summary>Sets the fresh values of one indicator and period beside their histories, each other, and what is held of the places that the return leaves out.</summary>
internal sealed class ValuesTogether(QuestionedReturn all, Histories histories)
{
    private readonly SuspectLimits _limits = all.Limits;

    /// <param name="fresh">All fresh values.</param>
    /// <param name="table">Where those of the table stand, in the order of the rows.</param>
    /// <param name="questioned">Filled where the table stands.</param>
    public void Compare(IReadOnlyList<ReturnedValue> fresh, int[] table, QuestionedValue[] questioned)
    {
        var values = Array.ConvertAll(table, i => fresh[i]);
        var before = Array.ConvertAll(values, v => histories.Before(v, _limits.MostHistory));
        var usual = new UsualChange?[values.Length];
        for (var i = 0; i < usual.Length; i++) usual[i] = UsualChange.Of(before[i], values[i].Period, values[i].Indicator, _limits);
        LendStrength(usual);
        var moved = new PlacesMoved(Moved(values, usual));
        var places = new PlacesTogether(Places(values[0].Indicator.Id, values[0].Period));
        for (var i = 0; i < values.Length; i++)
        {
            var shift = moved.BesideTheOneOff(Off(values[i], usual[i]));
            questioned[table[i]] = new(values[i], all.Held(values[i].Indicator.Id, values[i].Area.Id), before[i], usual[i], Math.Abs(shift) <= _limits.LargestShift ? shift : 0)
            {
                Beside = BesideOthers.Of(values[i], before[i], usual[i], places, _limits),
            };
        }
    }

    private void LendStrength(UsualChange?[] usual)
    {
        var spreads = usual.Where(u => u is { OwnSpread: > 0 }).Select(u => u!.OwnSpread).ToArray();
        if (spreads.Length < _limits.FewestTogether) return;
        var middle = Robust.MedianInAnyOrder(spreads);
        for (var i = 0; i < usual.Length; i++)
            if (usual[i] is { OwnSpread: > 0 } own) usual[i] = own.WithOthers(middle, _limits);
    }

    private static double? Off(ReturnedValue value, UsualChange? usual) => usual is { Changes: > 1 } ? usual.Off(value.Value) : null;

    // How far each place's figure was off, where something was expected of it.
    private List<double> Moved(ReturnedValue[] values, UsualChange?[] usual)
    {
        var (indicator, period) = (values[0].Indicator, values[0].Period);
        var moved = new List<double>(values.Length);
        for (var i = 0; i < values.Length; i++)
            if (Off(values[i], usual[i]) is { } off) moved.Add(off);
        var returned = values.Select(v => v.Area.Id).ToHashSet();
        foreach (var area in all.Facts.Areas.Keys)
            if (!returned.Contains(area) && all.Held(indicator.Id, area, period) is { Value: { } value } && BeforeIn(all.Held(indicator.Id, area), period, indicator)?.Off(value) is { } off) moved.Add(off);
        return moved;
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
