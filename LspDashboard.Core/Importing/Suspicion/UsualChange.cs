using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Importing.Suspicion;

/// <summary>What the history of a series leads one to expect for a period, and how far from it figures usually fall.</summary>
internal sealed class UsualChange
{
    /// <summary>A value that cannot be on the scale at all (a negative count, 130 %) is this far out.</summary>
    private const double Impossible = 1000;

    private const int FewestForThree = 8;

    private readonly ValueScale _scale;
    private readonly double _expected;
    private readonly double _spread;
    private readonly double _record;
    private double _floor;

    private UsualChange(ValueScale scale, double expected, double spread, double record, int digits, int changes, (ReportingPeriod, double) from)
    {
        (_scale, _expected, _spread, _record) = (scale, expected, spread, record);
        (Digits, Changes, From) = (digits, changes, from);
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
    public static UsualChange? Of(IReadOnlyList<(ReportingPeriod Period, double Value)> history, ReportingPeriod at, Indicator indicator, SuspectLimits limits)
    {
        if (history.Count == 0) return null;
        var isYearly = at.Frequency is Frequency.Quarter && (indicator.IsSeasonal || indicator.Accumulation == Accumulation.Cumulative);
        if (at.Frequency is Frequency.Quarter && indicator.Accumulation == Accumulation.Cumulative && at.QuarterOfYear > 1 && WithinTheYear(history, at, indicator, limits) is { } within) return within;
        var values = Values(history);
        var digits = PublishedDigits.Of(values);
        var resolution = Math.Pow(10, -digits);
        var scale = ValueScale.Of(values, indicator.Unit.Kind == UnitKind.Percentage, resolution);
        var yearAgo = isYearly ? IndexOf(history, at.YearEarlier) : -1;
        if (isYearly && yearAgo < 0) return null;
        var from = isYearly ? history[yearAgo] : history[^1];
        var scaled = Array.ConvertAll(values, v => scale.To(v)!.Value);
        var changes = isYearly ? YearlyChanges(history, scaled) : ChangesOf(history, scaled, Step(at));

        var start = scale.To(from.Value)!.Value;
        var steepness = scale.Steepness(from.Value);
        var floor = Math.Max(steepness * resolution, scale.IsDifference ? 0 : limits.SteadiestShare);
        if (changes.Length < limits.FewestChanges)
        {
            var stand = scale.IsDifference ? Math.Max(1, Math.Abs(from.Value)) : 1;
            return new(scale, start, Math.Max(floor, limits.WithoutHistory * stand), 0, digits, changes.Length, from);
        }
        var middle = Robust.Median(changes);
        var gap = isYearly ? 1 : Math.Sqrt(Math.Max(1, (at.EndMonth - from.Period.EndMonth) / Step(at)));
        var expected = start + (middle * gap);
        if (!isYearly && OfThree(scaled, changes, middle) is { } three) (expected, changes, middle) = three;
        var own = Robust.Spread(changes, middle);
        var spread = Math.Max(floor, own * (1 + (limits.SmallSample / changes.Length)));
        return new(scale, expected, spread * gap, changes.Max(c => Math.Abs(c - middle)) * gap, digits, changes.Length, from) { OwnSpread = own * gap, _floor = floor * gap };
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
        Changes == 0 ? 1 : Math.Min(1, Math.Pow(10, -Digits) * _scale.Steepness(value) / (2.5 * _spread));

    /// <summary>How often chance makes it equal to one given beforehand that is as far from what is expected as this one: with the tails of Student's t.</summary>
    public double TieChanceThere(double value) => TieChance(value) / Tail(Distance(value));

    /// <summary>How much rarer figures are this far out than in the middle.</summary>
    public static double Tail(double distance) => Math.Pow(1 + (distance * distance / 3), 2);

    // By how much the year so far usually grows in this quarter: far steadier than one year beside the next.
    private static UsualChange? WithinTheYear(IReadOnlyList<(ReportingPeriod Period, double Value)> history, ReportingPeriod at, Indicator indicator, SuspectLimits limits)
    {
        if (history[^1].Period != at.Previous) return null;
        var values = Values(history);
        var digits = PublishedDigits.Of(values);
        var scale = ValueScale.Of(values, indicator.Unit.Kind == UnitKind.Percentage, Math.Pow(10, -digits));
        var grown = history.Zip(history.Skip(1)).Where(p => p.Second.Period.QuarterOfYear == at.QuarterOfYear && p.First.Period == p.Second.Period.Previous)
            .Select(p => scale.To(p.Second.Value)!.Value - scale.To(p.First.Value)!.Value).ToArray();
        if (grown.Length < 2) return null;
        var middle = Robust.Median(grown);
        var floor = Math.Max(scale.Steepness(history[^1].Value) * Math.Pow(10, -digits), limits.LeastWithinTheYear);
        var spread = Math.Max(floor, Robust.Spread(grown, middle) * (1 + (limits.SmallSample / grown.Length)));
        return new(scale, scale.To(history[^1].Value)!.Value + middle, spread, grown.Max(c => Math.Abs(c - middle)), digits, grown.Length, history[^1]);
    }

    // Where figures scatter around a line, the average of three says more of the next than the last one does.
    private static (double Expected, double[] Changes, double Middle)? OfThree(double[] scaled, double[] changes, double drift)
    {
        if (scaled.Length < FewestForThree) return null;
        var off = new double[scaled.Length - 3];
        for (var i = 0; i < off.Length; i++) off[i] = scaled[i + 3] - Average(i + 3);
        var middle = Robust.Median(off);
        return Robust.Spread(off, middle) < 0.9 * Robust.Spread(changes, drift) ? (Average(scaled.Length) + middle, off, middle) : null;

        double Average(int end) => ((scaled[end - 1] + scaled[end - 2] + scaled[end - 3]) / 3) + (2 * drift);
    }

    private static double[] Values(IReadOnlyList<(ReportingPeriod Period, double Value)> history)
    {
        var values = new double[history.Count];
        for (var i = 0; i < values.Length; i++) values[i] = history[i].Value;
        return values;
    }

    // A change over a gap is shared out, as a random walk would be.
    private static double[] ChangesOf(IReadOnlyList<(ReportingPeriod Period, double Value)> history, double[] scaled, int step)
    {
        var changes = new double[scaled.Length - 1];
        for (var i = 0; i < changes.Length; i++)
            changes[i] = (scaled[i + 1] - scaled[i]) / Math.Sqrt(Math.Max(1, (history[i + 1].Period.EndMonth - history[i].Period.EndMonth) / step));
        return changes;
    }

    private static double[] YearlyChanges(IReadOnlyList<(ReportingPeriod Period, double Value)> history, double[] scaled)
    {
        var changes = new List<double>(scaled.Length);
        for (var i = 0; i < scaled.Length; i++)
            if (IndexOf(history, history[i].Period.YearEarlier) is >= 0 and var yearAgo) changes.Add(scaled[i] - scaled[yearAgo]);
        return [.. changes];
    }

    private static int IndexOf(IReadOnlyList<(ReportingPeriod Period, double Value)> history, ReportingPeriod period)
    {
        for (var i = 0; i < history.Count; i++)
            if (history[i].Period == period) return i;
        return -1;
    }

    private static int Step(ReportingPeriod period) => period.Frequency switch { Frequency.Month => 1, Frequency.Quarter => 3, _ => 12 };
}
