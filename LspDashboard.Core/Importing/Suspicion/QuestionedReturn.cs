using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Importing.Suspicion;

/// <summary>A whole return beside what is held: the values in doubt, and everything that they can be compared with.</summary>
internal sealed class QuestionedReturn
{
    private readonly Dictionary<(int Indicator, int Area), IReadOnlyList<Observation>> _held;
    private readonly ILookup<(int Indicator, int Area), Observation> _every;
    private readonly Dictionary<(int Indicator, int Area), List<ReturnedValue>> _returned;
    private readonly Dictionary<(int Indicator, int Area, ReportingPeriod Period), ReturnedValue> _byKey = [];
    private readonly ILookup<int, Target> _targets;

    public QuestionedReturn(IReadOnlyList<ReturnedValue> values, PartnershipFacts facts, SuspectLimits limits)
    {
        (Facts, Limits, All) = (facts, limits, values);
        _every = facts.Observations.ToLookup(o => (o.IndicatorId, o.AreaId));
        _held = _every.ToDictionary(g => g.Key, g => HeldFigures.Of(g));
        _returned = values.GroupBy(v => (v.Indicator.Id, v.Area.Id)).ToDictionary(g => g.Key, g => g.OrderBy(v => v.Period).ToList());
        foreach (var value in values) _byKey.TryAdd((value.Indicator.Id, value.Area.Id, value.Period), value);
        _targets = facts.Targets.ToLookup(t => t.IndicatorId);
        var fresh = values.Where(v => v.Change != ValueChange.Unchanged).Select(Question).ToList();
        var spreads = fresh.Where(q => q.Usual is { OwnSpread: > 0 }).ToLookup(q => (q.Indicator.Id, q.Value.Period), q => (Area: q.Value.Area.Id, q.Usual!.OwnSpread));
        fresh = fresh.ConvertAll(q => WithOthers(q, [.. spreads[(q.Indicator.Id, q.Value.Period)].DistinctBy(s => s.Area).Select(s => s.OwnSpread)], limits));
        var moves = fresh.ToLookup(q => (q.Indicator.Id, q.Value.Period), Move);
        var held = new Dictionary<(int, ReportingPeriod), IReadOnlyList<Moved>>();
        fresh = fresh.ConvertAll(q => q with { Shift = ShiftOf(q, moves[(q.Indicator.Id, q.Value.Period)], held) });
        var places = new Dictionary<(int, ReportingPeriod), IReadOnlyList<IReadOnlyDictionary<ReportingPeriod, double>>>();
        Fresh = fresh.ConvertAll(q => q with { Beside = BesideOthers.Of(q, PlacesOf(q, places), limits) });
        Tables = Fresh.GroupBy(q => (q.Indicator.Id, q.Value.Period)).Where(g => g.Skip(1).Any()).Select(g => (IReadOnlyList<QuestionedValue>)g.ToList()).ToList();
    }

    public PartnershipFacts Facts { get; }

    public SuspectLimits Limits { get; }

    /// <summary>Every value of the return, in the order of its rows.</summary>
    public IReadOnlyList<ReturnedValue> All { get; }

    /// <summary>Those that are new or would change what is held. What is held already is not asked about again.</summary>
    public IReadOnlyList<QuestionedValue> Fresh { get; }

    /// <summary>Fresh values of one indicator and period for two places or more, in the order of the rows.</summary>
    public IReadOnlyList<IReadOnlyList<QuestionedValue>> Tables { get; }

    public IReadOnlyList<Observation> Held(int indicator, int area) => _held.GetValueOrDefault((indicator, area)) ?? [];

    /// <summary>Every revision held, also those that no longer count.</summary>
    public IEnumerable<Observation> EveryRevision(ReturnedValue value) => _every[(value.Indicator.Id, value.Area.Id)].Where(o => o.Period == value.Period);

    public IEnumerable<Target> Targets(Indicator indicator) => _targets[indicator.Id];

    public ReturnedValue? Returned(int indicator, int area, ReportingPeriod period) => _byKey.GetValueOrDefault((indicator, area, period));

    /// <summary>The value with its counts that would hold once the return is accepted.</summary>
    public (double Value, double? Numerator, double? Denominator)? After(int indicator, int area, ReportingPeriod period) =>
        Returned(indicator, area, period) is { } r ? (r.Value, r.Numerator, r.Denominator)
        : Held(indicator, area).FirstOrDefault(o => o.Period == period) is { Value: { } v } o ? (v, o.Numerator, o.Denominator)
        : null;

    private static QuestionedValue WithOthers(QuestionedValue asked, double[] spreads, SuspectLimits limits) =>
        asked.Usual is { OwnSpread: > 0 } usual && spreads.Length >= limits.FewestTogether ? asked with { Usual = usual.WithOthers(Robust.Median(spreads), limits) } : asked;

    /// <summary>How far a place's figure was off.</summary>
    private sealed record Moved(int Area, double? Off);

    private static Moved Move(QuestionedValue asked) => new(asked.Value.Area.Id, asked.Usual is { } usual && usual.Changes > 1 ? usual.Off(asked.Number) : null);

    // The middle of the others. A large one is no news of the world but a fault of the whole table.
    private double ShiftOf(QuestionedValue asked, IEnumerable<Moved> returned, Dictionary<(int, ReportingPeriod), IReadOnlyList<Moved>> cache)
    {
        var (id, period) = (asked.Indicator.Id, asked.Value.Period);
        if (!cache.TryGetValue((id, period), out var all))
        {
            var here = returned.DistinctBy(m => m.Area).ToList();
            var elsewhere = Facts.Areas.Keys.Where(a => here.TrueForAll(m => m.Area != a))
                .Select(a => Held(id, a) is var held && held.FirstOrDefault(o => o.Period == period) is { Value: { } v } ? new Moved(a, BeforeIn(held, period, asked.Indicator)?.Off(v)) : null);
            cache[(id, period)] = all = [.. here.Concat(elsewhere.OfType<Moved>())];
        }
        var off = all.Where(m => m.Area != asked.Value.Area.Id && m.Off is not null).Select(m => m.Off!.Value).ToArray();
        var middle = Robust.Median(off);
        return Math.Abs(middle) <= Limits.LargestShift ? middle : 0;
    }

    private IReadOnlyList<IReadOnlyDictionary<ReportingPeriod, double>> PlacesOf(QuestionedValue asked, Dictionary<(int, ReportingPeriod), IReadOnlyList<IReadOnlyDictionary<ReportingPeriod, double>>> cache)
    {
        var (id, period) = (asked.Indicator.Id, asked.Value.Period);
        if (cache.TryGetValue((id, period), out var found)) return found;
        var places = new List<IReadOnlyDictionary<ReportingPeriod, double>>();
        foreach (var area in Facts.Areas.Keys.Take(Limits.MostPlacesCompared))
        {
            if (After(id, area, period) is not { } now) continue;
            var figures = Held(id, area).Where(o => o.Period < period).TakeLast(Limits.MostHistory).ToDictionary(o => o.Period, o => o.Value!.Value);
            figures[period] = now.Value;
            places.Add(figures);
        }
        return cache[(id, period)] = places;
    }

    private UsualChange? BeforeIn(IReadOnlyList<Observation> held, ReportingPeriod period, Indicator indicator) =>
        UsualChange.Of([.. held.Where(o => o.Period < period && o.Period.Frequency == period.Frequency).TakeLast(Limits.MostHistory).Select(o => (o.Period, o.Value!.Value))], period, indicator, Limits);

    private QuestionedValue Question(ReturnedValue value)
    {
        var held = Held(value.Indicator.Id, value.Area.Id);
        var before = new SortedDictionary<ReportingPeriod, double>();
        foreach (var o in held.Where(o => o.Period < value.Period && o.Period.Frequency == value.Period.Frequency).TakeLast(Limits.MostHistory)) before[o.Period] = o.Value!.Value;
        // A correction of an earlier period may itself be wrong: what is held is the safer measure, what is new fills the gaps.
        foreach (var r in _returned[(value.Indicator.Id, value.Area.Id)].TakeWhile(r => r.Period < value.Period).TakeLast(Limits.MostHistory)) before.TryAdd(r.Period, r.Value);
        var history = before.Select(p => (p.Key, p.Value)).TakeLast(Limits.MostHistory).ToList();
        return new(value, held, history, UsualChange.Of(history, value.Period, value.Indicator, Limits), 0);
    }
}
