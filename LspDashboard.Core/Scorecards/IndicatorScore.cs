using LspDashboard.Core.Flags;
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
    /// <summary>The rating that counts: a person's where one holds, else <see cref="Rating"/>.</summary>
    public StandingRating Standing { get; init; } = new(Rating.Rating, Rating.Rating, null);

    /// <summary>What the rating is about: the judged period, or that of the latest figure; null where there is neither.</summary>
    public ReportingPeriod? RatedFor => Standing.Person?.Period ?? Actual?.Period;

    /// <summary>Not counted as rated: its figure is stale and nobody has judged it.</summary>
    public bool IsLeftOut => IsStale && Standing.Person is null;

    public bool IsStale => Flags.Any(f => f.Kind == FlagKind.Stale);

    /// <summary>True where any figure, target or definition on the row was made to illustrate.</summary>
    public bool IsIllustrative => Indicator.IsIllustrative || Target is { IsIllustrative: true };

    /// <summary>The question that was asked of the rating rule; null where there was no value or no target to ask about.</summary>
    public RatingQuestion? Question => Actual is { } actual && Terms is { } terms
        ? new(terms, actual.Value, actual.Period.EndMonth, Indicator.Unit.Kind, Indicator.Decimals, Indicator.DifferenceThatMatters, actual.Interval)
        : null;
}
