using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;

namespace LspDashboard.Tests.Core.Scorecards;

/// <summary>
/// A partnership made for a test. It stands at 2009/10 Q2 on 31 October 2009. Unless said otherwise an indicator is a percentage,
/// reported quarterly with a lag of one month, to go from 40 at the end of March 2009 to 60 at the end of March 2010:
/// planned 45, 50 and 55 at the end of Q1, Q2 and Q3.
/// </summary>
internal sealed class MadeFacts
{
    private readonly List<Indicator> _indicators = [];
    private readonly List<Target> _targets = [];
    private readonly List<Observation> _observations = [];
    private readonly List<Judgement> _judgements = [];

    public static readonly ReportingPeriod Q1 = ReportingPeriod.Quarter(2009, 1);
    public static readonly ReportingPeriod Q2 = ReportingPeriod.Quarter(2009, 2);

    public MadeFacts Add(string title, double? actual, ReportingPeriod? period = null, Action<Indicator>? set = null, Func<Target, Target?>? target = null)
    {
        var id = _indicators.Count + 1;
        var indicator = new Indicator
        {
            Id = id, PartnershipId = 1, Code = FormattableString.Invariant($"T {id}"), Title = title, Kind = IndicatorKind.Local, Polarity = Polarity.HigherIsBetter,
            Unit = new("of them", "%", UnitKind.Percentage), Decimals = 1, Frequency = Frequency.Quarter, LagMonths = 1, AreaId = 1, ThemeId = 1, BodyId = 1, Order = id,
        };
        set?.Invoke(indicator);
        _indicators.Add(indicator);
        var agreed = new Target
        {
            Id = id, PartnershipId = 1, IndicatorId = id, Kind = TargetKind.Reach, BaselinePeriod = ReportingPeriod.Quarter(2008, 4), Baseline = 40,
            TargetPeriod = ReportingPeriod.Quarter(2009, 4), Value = 60, EffectiveFrom = new(2009, 4, 1),
        };
        if ((target is null ? agreed : target(agreed)) is { } kept) _targets.Add(kept);
        if (actual is not null) Report(period ?? Q2, actual);
        return this;
    }

    /// <summary>Another value of the indicator added last.</summary>
    public MadeFacts Report(ReportingPeriod period, double? value, int revision = 1, ObservationStatus status = ObservationStatus.Final, DateOnly? knownFrom = null, int areaId = 1)
    {
        _observations.Add(new()
        {
            PartnershipId = 1, IndicatorId = _indicators[^1].Id, AreaId = areaId, Period = period, Revision = revision, Value = value, Status = status,
            KnownFrom = knownFrom ?? ReportingCalendar.UsuallyOut(period, 1), RecordedAt = new(2009, 10, 31, 9, 0, 0, TimeSpan.Zero),
        });
        return this;
    }

    /// <summary>A person's rating of the indicator added last, given on 20 October 2009 unless said otherwise.</summary>
    public MadeFacts Judge(RagRating rating, Action<Judgement>? set = null)
    {
        var judgement = new Judgement
        {
            Id = _judgements.Count + 1, PartnershipId = 1, IndicatorId = _indicators.LastOrDefault()?.Id, Period = Q2, Rating = rating,
            Reason = "Two contracts end in March", Name = "A. Okafor", On = new(2009, 10, 20), RecordedAt = new(2009, 10, 20, 9, 0, 0, TimeSpan.Zero),
        };
        set?.Invoke(judgement);
        _judgements.Add(judgement);
        return this;
    }

    public PartnershipFacts Facts => new(
        new()
        {
            Id = 1, Slug = "made", Name = "Made Partnership", Place = "Made", AreaId = 1, Tier = PartnershipTier.Unitary, CurrentPeriod = Q2, AsKnown = new(2009, 10, 31),
        },
        new(2009, 10, 31),
        [new() { Id = 1, PartnershipId = 1, Name = "Theme" }],
        _indicators, _targets, _observations,
        new Dictionary<int, Area>
        {
            [1] = new() { Id = 1, Code = "E06000006", Name = "Made", Kind = AreaKind.LocalAuthority },
            [2] = new() { Id = 2, Code = "E92000001", Name = "England", Kind = AreaKind.England },
        },
        _judgements)
    {
        Bodies = [new() { Id = 1, PartnershipId = 1, Name = "Housing", Kind = BodyKind.ThematicPartnership }],
    };

    public Scorecard Scorecard(ReportingPeriod? period = null) => ScorecardBuilder.Build(Facts, period, Method.Current);
}
