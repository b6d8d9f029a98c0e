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
    private readonly Histories _histories;
    private readonly Dictionary<(int Indicator, int Area, ReportingPeriod Period), ReturnedValue> _byKey = [];
    private readonly Dictionary<(int Indicator, ReportingPeriod Period), IReadOnlyList<(Area Area, double Figure)>> _figures = [];
    private readonly Dictionary<int, double?> _unitBases = [];
    private readonly ILookup<int, Target> _targets;
    private readonly ILookup<int?, Area> _parts;

    public QuestionedReturn(IReadOnlyList<ReturnedValue> values, PartnershipFacts facts, HeldLookup held, SuspectLimits limits)
    {
        (Facts, Limits, All) = (facts, limits, values);
        (_held, _histories) = (held, new(values, held));
        foreach (var value in values) _byKey.TryAdd((value.Indicator.Id, value.Area.Id, value.Period), value);
        _targets = facts.Targets.ToLookup(t => t.IndicatorId);
        _parts = facts.Areas.Values.ToLookup(a => a.ParentId);
        Parts = new(this);
        var fresh = values.Where(v => v.Change != ValueChange.Unchanged).Select(Question).ToArray();
        var together = new ValuesTogether(this);
        var tables = fresh.Select((q, i) => (Key: (q.Indicator.Id, q.Value.Period), i)).GroupBy(p => p.Key, p => p.i).Select(g => g.ToArray()).ToList();
        foreach (var table in tables) together.Compare(fresh, table);
        Fresh = fresh;
        Tables = tables.Where(t => t.Length > 1).Select(t => (IReadOnlyList<QuestionedValue>)Array.ConvertAll(t, i => fresh[i])).ToList();
    }

    public PartnershipFacts Facts { get; }

    public SuspectLimits Limits { get; }

    /// <summary>Every value of the return, in the order of its rows.</summary>
    public IReadOnlyList<ReturnedValue> All { get; }

    /// <summary>Those that are new or would change what is held. What is held already is not asked about again.</summary>
    public IReadOnlyList<QuestionedValue> Fresh { get; }

    /// <summary>Fresh values of one indicator and period for two places or more, in the order of the rows.</summary>
    public IReadOnlyList<IReadOnlyList<QuestionedValue>> Tables { get; }

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
    public double? UnitBaseOf(Indicator indicator) => _unitBases.TryGetValue(indicator.Id, out var known) ? known : _unitBases[indicator.Id] = UnitBase.Of(indicator.Unit);

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

    private QuestionedValue Question(ReturnedValue value)
    {
        var history = _histories.Before(value, Limits.MostHistory);
        return new(value, Held(value.Indicator.Id, value.Area.Id), history, UsualChange.Of(history, value.Period, value.Indicator, Limits), 0);
    }
}
