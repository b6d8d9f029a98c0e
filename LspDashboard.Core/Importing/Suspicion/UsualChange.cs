using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Importing.Suspicion;

/// <summary>What the history of a series leads one to expect for a period, and how far from it figures usually fall.</summary>
internal sealed class UsualChange
{
    /// <summary>A value that cannot be on the scale at all (a negative count, 130 %) is this far out.</summary>
    private const double Impossible = 1000;

    private const int FewestForThree = 8;

    // Histories are not longer under the thresholds in force, and working on one then costs no memory.
    private const int Short = 24;

    private readonly ValueScale _scale;
    private readonly double _expected;
    private readonly double _spread;
    private readonly double _record;
    private readonly double _resolution;
    private double _floor;

    private UsualChange(ValueScale scale, double expected, double spread, double record, int digits, int changes, (ReportingPeriod, double) from)
    {
        (_scale, _expected, _spread, _record) = (scale, expected, spread, record);
        (Digits, Changes, From, _resolution) = (digits, changes, from, Math.Pow(10, -digits));
    }

    /// <summary>Digits after the point in its history.</summary>
    public int Digits { get; }

    /// <summary>How many earlier changes it rests on.</summary>
    public int Changes { get; }

    /// <summary>The figure that the next one is compared with: the last, or that of a year earlier where seasons or a year to date ask for it.</summary>
    public (ReportingPeriod Period, double Value) From { get; }

    /// <summary>Its own spread, before few changes widen it; comparable between places.</summary>
    public double OwnSpread { get; private init; }

    /// <summary>The same expectation with a spread that others lend strength to: a short series alone knows its own badly.</summary>
    /// <param name="others">The middle of the own spreads of other places of the indicator.</param>
    /// <param name="limits">How much they count.</param>
    public UsualChange WithOthers(double others, SuspectLimits limits)
    {
        var all = Changes + limits.OthersCount;
        var spread = Math.Sqrt(((Changes * OwnSpread * OwnSpread) + (limits.OthersCount * others * others)) / all);
        return new(_scale, _expected, Math.Max(_floor, spread * (1 + (limits.SmallSample / all))), _record, Digits, Changes, From) { OwnSpread = OwnSpread, _floor = _floor };
    }

    /// <summary>One usual change, on the scale of the series.</summary>
    public double Spread => _spread;

    public double Expected => _scale.From(_expected);

    /// <param name="history">Earlier figures in order of period.</param>
    /// <param name="at">The period of the figure to come.</param>
    /// <param name="indicator">Whose they are.</param>
    /// <param name="limits">The thresholds.</param>
    /// <returns>Null where there is nothing to compare with.</returns>
    public static UsualChange? Of(ReadOnlySpan<(ReportingPeriod Period, double Value)> history, ReportingPeriod at, Indicator indicator, SuspectLimits limits)
    {
        if (history.IsEmpty) return null;
        // One after another in one piece of memory: the figures, the same on the scale, their changes, and those from three to the next.
        var room = history.Length <= Short ? stackalloc double[4 * Short] : new double[4 * history.Length];
        var values = room[..history.Length];
        var scaled = room.Slice(history.Length, history.Length);
        var free = room.Slice(2 * history.Length, history.Length);
        var afterThree = room.Slice(3 * history.Length, history.Length);
        for (var i = 0; i < values.Length; i++) values[i] = history[i].Value;
        var digits = PublishedDigits.Of(values);
        var resolution = Math.Pow(10, -digits);
        var scale = ValueScale.Of(values, indicator.Unit.Kind == UnitKind.Percentage, resolution);
        for (var i = 0; i < values.Length; i++) scaled[i] = scale.To(values[i])!.Value;

        var isToDate = at.Frequency is Frequency.Quarter && indicator.Accumulation == Accumulation.Cumulative;
        var isYearly = isToDate || (at.Frequency is Frequency.Quarter && indicator.IsSeasonal);
        if (isToDate && at.QuarterOfYear > 1 && WithinTheYear(history, scaled, free, at, scale, digits, limits) is { } within) return within;
        var last = isYearly ? IndexOf(history, at.YearEarlier) : history.Length - 1;
        if (last < 0) return null;
        var from = history[last];
        var changes = free[..(isYearly ? SeriesChanges.OverAYear(history, scaled, free) : SeriesChanges.OneByOne(history, scaled, Step(at), free))];

        var start = scaled[last];
        var steepness = scale.Steepness(from.Value);
        var floor = Math.Max(steepness * resolution, scale.IsDifference ? 0 : limits.SteadiestShare);
        if (changes.Length < limits.FewestChanges)
        {
            var stand = scale.IsDifference ? Math.Max(1, Math.Abs(from.Value)) : 1;
            return new(scale, start, Math.Max(floor, limits.WithoutHistory * stand), 0, digits, changes.Length, from);
        }
        var middle = Robust.Median(changes);
        var own = Robust.Spread(changes, middle);
        var gap = isYearly ? 1 : Math.Sqrt(Math.Max(1, (at.EndMonth - from.Period.EndMonth) / Step(at)));
        var expected = start + (middle * gap);
        if (!isYearly && scaled.Length >= FewestForThree)
        {
            // Where figures scatter around a line, the average of three says more of the next than the last one does.
            var off = afterThree[..SeriesChanges.AfterThree(scaled, middle, afterThree)];
            var middleOff = Robust.Median(off);
            var spreadOff = Robust.Spread(off, middleOff);
            if (spreadOff < 0.9 * own)
            {
                changes = off;
                (expected, middle, own) = (SeriesChanges.FromThree(scaled, middle) + middleOff, middleOff, spreadOff);
            }
        }
        var spread = Math.Max(floor, own * (1 + (limits.SmallSample / changes.Length)));
        return new(scale, expected, spread * gap, SeriesChanges.Largest(changes, middle) * gap, digits, changes.Length, from) { OwnSpread = own * gap, _floor = floor * gap };
    }

    /// <summary>How many usual changes a value is from what was expected; never negative.</summary>
    /// <param name="value">The value.</param>
    /// <param name="shift">What all places have moved by, as <see cref="Off"/> measures it.</param>
    public double Distance(double value, double shift = 0) => _scale.To(value) is { } scaled ? Math.Abs(scaled - _expected - shift) / _spread : Impossible;

    /// <summary>How far a value is off with its direction, on the scale of the series and not in usual changes: comparable between places; null where it cannot be on the scale.</summary>
    public double? Off(double value) => _scale.IsDifference ? null : _scale.To(value) - _expected;

    /// <summary>How many usual changes lie between two values.</summary>
    public double Between(double one, double other) =>
        _scale.To(one) is { } a && _scale.To(other) is { } b ? Math.Abs(a - b) / _spread : Impossible;

    /// <summary>True where the change is larger than any before, by a factor.</summary>
    public bool IsBeyondTheRecord(double value, double factor) => _scale.To(value) is not { } scaled || Math.Abs(scaled - _expected) > factor * _record;

    /// <summary>How often chance makes a figure equal to one given beforehand, near what is expected; 1 without a history of changes.</summary>
    public double TieChance(double value) =>
        Changes == 0 ? 1 : Math.Min(1, _resolution * _scale.Steepness(value) / (2.5 * _spread));

    /// <summary>How often chance makes it equal to one given beforehand that is as far from what is expected as this one: with the tails of Student's t.</summary>
    public double TieChanceThere(double value) => TieChance(value) / Tail(Distance(value));

    /// <summary>How much rarer figures are this far out than in the middle.</summary>
    public static double Tail(double distance)
    {
        var root = 1 + (distance * distance / 3);
        return root * root;
    }

    // By how much the year so far usually grows in this quarter: far steadier than one year beside the next.
    private static UsualChange? WithinTheYear(
        ReadOnlySpan<(ReportingPeriod Period, double Value)> history, ReadOnlySpan<double> scaled, Span<double> room, ReportingPeriod at, ValueScale scale, int digits, SuspectLimits limits)
    {
        if (history[^1].Period != at.Previous) return null;
        var grown = room[..SeriesChanges.IntoQuarter(at.QuarterOfYear, history, scaled, room)];
        if (grown.Length < 2) return null;
        var middle = Robust.Median(grown);
        var floor = Math.Max(scale.Steepness(history[^1].Value) * Math.Pow(10, -digits), limits.LeastWithinTheYear);
        var spread = Math.Max(floor, Robust.Spread(grown, middle) * (1 + (limits.SmallSample / grown.Length)));
        return new(scale, scaled[^1] + middle, spread, SeriesChanges.Largest(grown, middle), digits, grown.Length, history[^1]);
    }

    private static int IndexOf(ReadOnlySpan<(ReportingPeriod Period, double Value)> history, ReportingPeriod period)
    {
        for (var i = history.Length - 1; i >= 0; i--)
            if (history[i].Period == period) return i;
        return -1;
    }

    private static int Step(ReportingPeriod period) => period.Frequency switch { Frequency.Month => 1, Frequency.Quarter => 3, _ => 12 };
}
