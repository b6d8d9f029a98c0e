using System.Collections.Concurrent;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Importing.Suspicion;

/// <summary>A whole return beside what is held: the values in doubt, and everything that they can be compared with.</summary>
internal sealed class QuestionedReturn
{
    private readonly HeldLookup _held;
    private readonly Dictionary<(int Indicator, int Area, ReportingPeriod Period), ReturnedValue> _byKey = [];

    // Filled by whichever check asks first; values are looked at side by side.
    private readonly ConcurrentDictionary<(int Indicator, ReportingPeriod Period), IReadOnlyList<(Area Area, double Figure)>> _figures = [];
    private readonly ConcurrentDictionary<int, double?> _unitBases = [];
    private readonly ILookup<int, Target> _targets;
    private readonly ILookup<int?, Area> _parts;

    public QuestionedReturn(IReadOnlyList<ReturnedValue> values, PartnershipFacts facts, HeldLookup held, SuspectLimits limits)
    {
        (Facts, Limits, All) = (facts, limits, values);
        _held = held;
        _byKey.EnsureCapacity(values.Count);
        foreach (var value in values) _byKey.TryAdd((value.Indicator.Id, value.Area.Id, value.Period), value);
        _targets = facts.Targets.ToLookup(t => t.IndicatorId);
        _parts = facts.Areas.Values.ToLookup(a => a.ParentId);
        Parts = new(this);
        var fresh = values.Where(v => v.Change != ValueChange.Unchanged).ToList();
        var questioned = new QuestionedValue[fresh.Count];
        var together = new ValuesTogether(this, new(values, held));
        var tables = fresh.Select((v, i) => (Key: (v.Indicator.Id, v.Period), i)).GroupBy(p => p.Key, p => p.i).Select(g => g.ToArray()).ToList();
        SideBySide.For(tables.Count, t => together.Compare(fresh, tables[t], questioned));
        Fresh = questioned;
        ByPlace = questioned.GroupBy(q => (q.Value.Area.Id, q.Value.Period)).Select(g => (IReadOnlyList<QuestionedValue>)g.ToArray()).ToList();
        Tables = tables.Where(t => t.Length > 1).Select(t => (IReadOnlyList<QuestionedValue>)Array.ConvertAll(t, i => questioned[i])).ToList();
    }

    public PartnershipFacts Facts { get; }

    public SuspectLimits Limits { get; }

    /// <summary>Every value of the return, in the order of its rows.</summary>
    public IReadOnlyList<ReturnedValue> All { get; }

    /// <summary>Those that are new or would change what is held. What is held already is not asked about again.</summary>
    public IReadOnlyList<QuestionedValue> Fresh { get; }

    /// <summary>Fresh values of one indicator and period for two places or more, in the order of the rows.</summary>
    public IReadOnlyList<IReadOnlyList<QuestionedValue>> Tables { get; }

    /// <summary>Fresh values of one place and period, in the order of the rows.</summary>
    public IReadOnlyList<IReadOnlyList<QuestionedValue>> ByPlace { get; }

    /// <summary>The sums of places that lie in others.</summary>
    public PartSums Parts { get; }

    public IReadOnlyList<Observation> Held(int indicator, int area) => _held.Series(indicator, area);

    public Observation? Held(int indicator, int area, ReportingPeriod period) => _held.At(indicator, area, period);

    /// <summary>Every revision held, also those that no longer count.</summary>
    public IEnumerable<Observation> EveryRevision(ReturnedValue value) => _held.EveryRevision(value.Indicator.Id, value.Area.Id).Where(o => o.Period == value.Period);

    public IEnumerable<Target> Targets(Indicator indicator) => _targets[indicator.Id];

    /// <summary>The places that lie in one.</summary>
    public IEnumerable<Area> PartsOf(int area) => _parts[area];

    /// <summary>See <see cref="UnitBase"/>.</summary>
    public double? UnitBaseOf(Indicator indicator) => _unitBases.GetOrAdd(indicator.Id, static (_, unit) => UnitBase.Of(unit), indicator.Unit);

    public ReturnedValue? Returned(int indicator, int area, ReportingPeriod period) => _byKey.GetValueOrDefault((indicator, area, period));

    /// <summary>The value with its counts that would hold once the return is accepted.</summary>
    public (double Value, double? Numerator, double? Denominator)? After(int indicator, int area, ReportingPeriod period) =>
        Returned(indicator, area, period) is { } r ? (r.Value, r.Numerator, r.Denominator)
        : Held(indicator, area, period) is { Value: { } v } o ? (v, o.Numerator, o.Denominator)
        : null;

    /// <summary>Every place with a figure for the period once the return is accepted, in the order of <see cref="PartnershipFacts.Areas"/>.</summary>
    public IReadOnlyList<(Area Area, double Figure)> Figures(int indicator, ReportingPeriod period)
    {
        if (_figures.TryGetValue((indicator, period), out var known)) return known;
        var figures = new List<(Area, double)>();
        foreach (var area in Facts.Areas.Values)
            if (After(indicator, area.Id, period) is { } after) figures.Add((area, after.Value));
        return _figures[(indicator, period)] = figures;
    }
}
