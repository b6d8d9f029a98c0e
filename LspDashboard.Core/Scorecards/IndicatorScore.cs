using LspDashboard.Core.Accountability;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Scorecards;

/// <summary>One indicator on a scorecard: what is so, what was planned, and what to make of it.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Area">The area its values are about.</param>
/// <param name="Actual">The latest point up to the period asked for; null where there is none.</param>
/// <param name="Target">The target in force; null where there is none.</param>
/// <param name="Terms">The target as the rules see it.</param>
/// <param name="Rating">The computed rating with the numbers that led to it.</param>
/// <param name="Short">Direction against the previous comparable period.</param>
/// <param name="Long">Direction against the baseline.</param>
/// <param name="Flags">What to look at.</param>
/// <param name="Series">All points up to the period asked for, in order.</param>
/// <param name="Comparators">Other areas, the same.</param>
public sealed record IndicatorScore(
    Indicator Indicator,
    Area Area,
    SeriesPoint? Actual,
    Target? Target,
    TargetTerms? Terms,
    RatingAnswer Rating,
    DirectionOfTravel Short,
    DirectionOfTravel Long,
    IReadOnlyList<Flag> Flags,
    IReadOnlyList<SeriesPoint> Series,
    IReadOnlyList<ComparatorSeries> Comparators)
{
    /// <summary>m, the difference that matters, in the indicator's units.</summary>
    public double Difference { get; init; }

    /// <summary>Will it get there?</summary>
    public Outlook Outlook { get; init; } = Outlook.None(OutlookReason.NoValue);

    /// <summary>Who answers for it on the day; null where only its rating was asked for.</summary>
    public Accountable? Answers { get; init; }

    /// <summary>Flags that the latest figure cleared.</summary>
    public IReadOnlyList<ClearedFlag> Cleared { get; init; } = [];

    /// <summary>Every target known on the day, earliest first.</summary>
    public IReadOnlyList<Target> Targets { get; init; } = [];

    /// <summary>Where its figures began anew, by period.</summary>
    public IReadOnlyList<RebaseNote> Rebases { get; init; } = [];

    /// <summary>The first periods of new bases.</summary>
    public IReadOnlyList<ReportingPeriod> Bases => Rebases.Count == 0 ? [] : Rebases.Select(r => r.From).ToList();

    /// <summary>The rating that counts: a person's where one holds, else <see cref="Rating"/>.</summary>
    public StandingRating Standing { get; init; } = new(Rating.Rating, Rating.Rating, null);

    /// <summary>What the rating is about: the judged period, or that of the latest figure; null where there is neither.</summary>
    public ReportingPeriod? RatedFor => Standing.Person?.Period ?? Actual?.Period;

    /// <summary>Not counted as rated: its figure is stale and nobody has judged it.</summary>
    public bool IsLeftOut => IsStale && Standing.Person is null;

    public bool IsStale => Flags.Any(f => f.Kind == FlagKind.Stale);

    /// <summary>True where any figure, target or definition on the row was made to illustrate.</summary>
    public bool IsIllustrative => Indicator.IsIllustrative || Target is { IsIllustrative: true };

    /// <summary>Its owner's words for the period, and what is being done.</summary>
    public IndicatorDelivery Delivery { get; init; } = IndicatorDelivery.None;

    /// <summary>The thresholds it was rated by.</summary>
    public Method Method { get; init; } = Method.Current;

    /// <summary>What its figures' flags and gaps are worked out from.</summary>
    public FlagQuestion FlagQuestion => new(
        Indicator,
        Indicator.IsRated ? Terms : null,
        Series.Select(p => new FlagPoint(p.Period, p.Value, p.Interval, p.Rating, p.FirstKnown)).ToList(),
        Comparators.Select(c => (c.Area.Name, (IReadOnlyList<TrendPoint>)c.Points.Select(p => new TrendPoint(p.Period.EndMonth, p.Value, p.Interval)).ToList())).ToList(),
        Difference,
        Method,
        Target?.Kind == TargetKind.Profile ? Targets.Min(t => t.EffectiveFrom) : Target?.EffectiveFrom)
    { Bases = Bases };

    /// <summary>The question that was asked of the rating rule; null where there was no value or no target to ask about.</summary>
    public RatingQuestion? Question => Actual is { } actual && Terms is { } terms ? IndicatorScoring.QuestionOf(Indicator, actual, terms) : null;
}
