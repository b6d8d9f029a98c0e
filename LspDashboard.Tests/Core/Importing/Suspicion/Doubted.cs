using LspDashboard.Core.Importing.Suspicion;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;

namespace LspDashboard.Tests.Core.Importing.Suspicion;

/// <summary>A return made for a test: what is held, what comes, and what is said of it.</summary>
internal sealed class Doubted
{
    private readonly List<Observation> _held = [];
    private readonly List<ReturnedValue> _values = [];
    private readonly List<Target> _targets = [];
    private readonly Dictionary<int, Area> _areas = [];
    private readonly Dictionary<string, Indicator> _indicators = [];

    public const string Home = "Home";

    /// <summary>A rate, one digit after the point, by calendar year unless set otherwise.</summary>
    public Indicator Indicator(string code, Action<Indicator>? set = null)
    {
        if (_indicators.TryGetValue(code, out var known)) return known;
        var made = new Indicator
        {
            Id = _indicators.Count + 1, PartnershipId = 1, Code = code, Title = code, Kind = IndicatorKind.Local, Polarity = Polarity.HigherIsBetter,
            Unit = new("per 1,000 people", "", UnitKind.Rate), Decimals = 1, Frequency = Frequency.CalendarYear, LagMonths = 1, AreaId = AreaOf(Home).Id, ThemeId = 1,
        };
        set?.Invoke(made);
        return _indicators[code] = made;
    }

    public Area AreaOf(string name, string? within = null)
    {
        var area = _areas.Values.FirstOrDefault(a => a.Name == name);
        if (area is null)
        {
            var id = _areas.Count + 1;
            _areas[id] = area = new() { Id = id, Code = name, Name = name, Kind = AreaKind.LocalAuthority };
        }
        if (within is not null) area.ParentId = AreaOf(within).Id;
        return area;
    }

    /// <summary>Holds figures of years that follow one another.</summary>
    public Doubted Years(string code, int first, params double[] values) => Years(code, Home, first, values);

    public Doubted Years(string code, string area, int first, params double[] values)
    {
        for (var i = 0; i < values.Length; i++) Hold(code, area, ReportingPeriod.CalendarYear(first + i), values[i]);
        return this;
    }

    public Doubted Quarters(string code, int firstYear, params double[] values)
    {
        for (var i = 0; i < values.Length; i++) Hold(code, Home, ReportingPeriod.Quarter(firstYear + (i / 4), 1 + (i % 4)), values[i]);
        return this;
    }

    public Doubted Hold(string code, string area, ReportingPeriod period, double value, double? numerator = null, double? denominator = null, int revision = 1)
    {
        _held.Add(new()
        {
            PartnershipId = 1, IndicatorId = Indicator(code).Id, AreaId = AreaOf(area).Id, Period = period, Revision = revision, Value = value, Numerator = numerator, Denominator = denominator,
            Status = ObservationStatus.Final, KnownFrom = period.LastDay, RecordedAt = default,
        });
        return this;
    }

    public Doubted Aim(string code, double baseline, double target)
    {
        _targets.Add(new()
        {
            Id = _targets.Count + 1, PartnershipId = 1, IndicatorId = Indicator(code).Id, Kind = TargetKind.Reach, BaselinePeriod = ReportingPeriod.CalendarYear(1990), Baseline = baseline,
            TargetPeriod = ReportingPeriod.CalendarYear(2012), Value = target, EffectiveFrom = new(2000, 1, 1),
        });
        return this;
    }

    public Doubted Send(string code, int year, double value, double? numerator = null, double? denominator = null, ObservationStatus status = ObservationStatus.Final) =>
        Send(code, Home, ReportingPeriod.CalendarYear(year), value, numerator, denominator, status);

    public Doubted Send(string code, string area, ReportingPeriod period, double value, double? numerator = null, double? denominator = null, ObservationStatus status = ObservationStatus.Final)
    {
        var indicator = Indicator(code);
        var held = _held.Where(o => o.IndicatorId == indicator.Id && o.AreaId == AreaOf(area).Id && o.Period == period).MaxBy(o => o.Revision);
        _values.Add(new(indicator, AreaOf(area), period, value, numerator, denominator, status, "", "Figures", FormattableString.Invariant($"D{_values.Count + 2}"), held));
        return this;
    }

    public IReadOnlyList<ReturnProblem> Problems(DateOnly? asKnown = null)
    {
        var today = asKnown ?? new DateOnly(2010, 6, 30);
        var problems = ReturnSuspicion.Of(_values, new(
            new() { Id = 1, Slug = "made", Name = "Made", Place = "Made", AreaId = AreaOf(Home).Id, Tier = PartnershipTier.Unitary, CurrentPeriod = ReportingPeriod.Quarter(2009, 4) },
            today, [], [.. _indicators.Values], _targets, _held, _areas, []), SuspectLimits.Current);
        Assert.All(problems, p => Assert.Equal(ProblemSeverity.Suspect, p.Severity));
        Assert.All(problems, p => Assert.EndsWith(".", p.Remedy, StringComparison.Ordinal));
        return problems;
    }

    /// <summary>Everything that is said, a line for each cell's reasons.</summary>
    public string Says(DateOnly? asKnown = null) => string.Join('\n', Problems(asKnown).Select(p => $"{p.Cell} {p.Message}".Trim()));
}
