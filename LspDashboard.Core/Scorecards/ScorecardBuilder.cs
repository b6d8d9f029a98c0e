using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;

namespace LspDashboard.Core.Scorecards;

/// <summary>Joins facts and rules into a scorecard: a function of its arguments only.</summary>
public static class ScorecardBuilder
{
    /// <param name="facts">What was known.</param>
    /// <param name="period">The reporting period asked for; null for the partnership's current one.</param>
    /// <param name="cuts">Where one rating ends and the next begins.</param>
    public static Scorecard Build(PartnershipFacts facts, ReportingPeriod? period, RatingCuts cuts)
    {
        var asked = period ?? facts.Partnership.CurrentPeriod;
        var series = facts.Observations.ToLookup(o => (o.IndicatorId, o.AreaId));
        var areasOf = facts.Observations.Select(o => (o.IndicatorId, o.AreaId)).Distinct().ToLookup(k => k.IndicatorId, k => k.AreaId);
        var targets = facts.Targets.ToLookup(t => t.IndicatorId);
        var judgements = new Judgements(facts, asked);
        var scores = facts.Indicators
            .Where(i => i.IsInUse(asked))
            .Select(i => Score(i, facts.Areas, areasOf[i.Id], a => series[(i.Id, a)], targets[i.Id], asked, facts.AsKnown, cuts))
            .Select(judgements.Beside)
            .ToList();
        var byTheme = scores.ToLookup(s => s.Indicator.ThemeId);
        var themes = facts.Themes
            .Select(t => new ThemeScore(t, RollUpOf(byTheme[t.Id]), byTheme[t.Id].ToList()))
            .Where(t => t.Indicators.Count > 0)
            .Select(judgements.Beside)
            .ToList();
        return judgements.Beside(new Scorecard(facts.Partnership, asked, facts.AsKnown, cuts.Version, RollUpOf(scores), themes, scores));
    }

    private static RollUp RollUpOf(IEnumerable<IndicatorScore> scores) => RollUpRule.Of(scores
        .Where(s => s.Indicator.IsRated)
        .Select(s => new RollUpItem(s.Standing.Rating, 1, s.IsStale, s.Actual is not null, s.Standing.Person is not null)));

    private static IndicatorScore Score(
        Indicator indicator, IReadOnlyDictionary<int, Area> areas, IEnumerable<int> areaIds, Func<int, IEnumerable<Observation>> observations,
        IEnumerable<Target> targets, ReportingPeriod asked, DateOnly asKnown, RatingCuts cuts)
    {
        var own = Points(indicator, observations(indicator.AreaId), asked);
        var actual = own.Count > 0 ? own[^1] : null;
        var target = TargetInForce.Of(targets, actual?.Period, asked);
        var terms = target is null ? null : TargetInForce.Terms(target, indicator, own);
        if (terms is { } known)
            own = own.Select(p => p with { Plan = PlanFor(known, p.Period, targets, indicator) }).ToList();
        actual = own.Count > 0 ? own[^1] : null;

        var rating = Rate(indicator, actual, target, terms, cuts);
        var difference = double.IsNaN(rating.DifferenceThatMatters)
            ? indicator.DifferenceThatMatters ?? (indicator.Unit.Kind == UnitKind.Percentage ? cuts.PercentagePoints : Math.Abs(actual?.Value ?? 0) * cuts.ShareOfBaseline)
            : rating.DifferenceThatMatters;
        var comparators = areaIds.Where(a => a != indicator.AreaId)
            .Select(a => new ComparatorSeries(areas[a], Points(indicator, observations(a), asked)))
            .Where(c => c.Points.Count > 0)
            .OrderBy(c => c.Area.Kind).ThenBy(c => c.Area.Name, StringComparer.Ordinal)
            .ToList();
        return new(
            indicator, areas[indicator.AreaId], actual, target, terms, rating,
            actual is null ? DirectionOfTravel.NotAvailable : ShortDirection(indicator, own, actual, difference),
            actual is null || target is null ? DirectionOfTravel.NotAvailable : LongDirection(indicator, own, actual, target, difference),
            FlagsOf(indicator, actual, rating, asked, asKnown),
            own, comparators);
    }

    // Each year's quarters are judged by that year's profile, so the plan line of a past year stays what it was.
    private static double? PlanFor(in TargetTerms terms, ReportingPeriod period, IEnumerable<Target> targets, Indicator indicator)
    {
        if (terms.Kind == TargetKind.Band) return null;
        if (terms.Kind != TargetKind.Profile) return Trajectory.Expected(terms, period.EndMonth);
        return TargetInForce.Of(targets, period, period) is { Kind: TargetKind.Profile } own && TargetInForce.Terms(own, indicator, []) is { } ownTerms
            ? Trajectory.Expected(ownTerms, period.EndMonth)
            : null;
    }

    private static List<SeriesPoint> Points(Indicator indicator, IEnumerable<Observation> observations, ReportingPeriod asked) =>
        HeldFigures.Of(observations)
            .Where(o => o.Period.EndMonth <= asked.EndMonth && o.Period.Frequency == indicator.Frequency)
            .Select(o => new SeriesPoint(o.Period, o.Value!.Value, ConfidenceIntervals.Of(indicator.Unit.Kind, o.Value.Value, o.Numerator, o.Denominator), null, o))
            .ToList();

    private static RatingAnswer Rate(Indicator indicator, SeriesPoint? actual, Target? target, TargetTerms? terms, RatingCuts cuts)
    {
        RatingAnswer NotRated(RatingReason why) => new(RagRating.NotRated, why, terms is { } t && actual is not null ? Trajectory.Expected(t, actual.Period.EndMonth) : null);
        if (!indicator.IsRated) return NotRated(RatingReason.NotMeantToBeRated);
        if (actual is null) return NotRated(RatingReason.NoValue);
        if (target is null) return NotRated(RatingReason.NoTarget);
        if (terms is not { } known) return NotRated(RatingReason.NoBaseline);
        return RatingRule.Rate(
            new(known, actual.Value, actual.Period.EndMonth, indicator.Unit.Kind, indicator.Decimals, indicator.DifferenceThatMatters, actual.Interval), cuts);
    }

    private static DirectionOfTravel ShortDirection(Indicator indicator, List<SeriesPoint> own, SeriesPoint actual, double difference)
    {
        var earlier = indicator.IsSeasonal || indicator.Accumulation == Accumulation.Cumulative ? actual.Period.YearEarlier : actual.Period.Previous;
        return own.Find(p => p.Period == earlier) is { } from
            ? DirectionRule.Between(indicator.Polarity, (from.Value, from.Interval), (actual.Value, actual.Interval), difference)
            : DirectionOfTravel.NotAvailable;
    }

    private static DirectionOfTravel LongDirection(Indicator indicator, List<SeriesPoint> own, SeriesPoint actual, Target target, double difference)
    {
        if (target.Kind == TargetKind.Profile || target is not { Baseline: { } baseline, BaselinePeriod: { } period } || period.EndMonth >= actual.Period.EndMonth)
            return DirectionOfTravel.NotAvailable;
        return DirectionRule.Between(indicator.Polarity, (baseline, own.Find(p => p.Period == period)?.Interval), (actual.Value, actual.Interval), difference);
    }

    private static List<Flag> FlagsOf(Indicator indicator, SeriesPoint? actual, in RatingAnswer rating, ReportingPeriod asked, DateOnly asKnown)
    {
        var flags = new List<Flag>();
        if (rating.Rating is RagRating.AmberRed or RagRating.Red)
            flags.Add(new(FlagKind.Underperforming, Sentences.WhyBehind(indicator, actual!, rating)));
        if (actual is not null && StaleRule.MissingPeriod(actual.Period, indicator.LagMonths, asked, asKnown) is { } missing)
            flags.Add(new(FlagKind.Stale, $"The latest figure is for {actual.Period.Label}; {missing.Label} should have been out by now."));
        return flags;
    }
}
