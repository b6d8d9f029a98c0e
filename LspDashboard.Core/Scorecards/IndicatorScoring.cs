using LspDashboard.Core.Flags;
using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Scorecards;

/// <summary>One indicator rated, with its directions and outlook; its flags are added when all are known.</summary>
internal static class IndicatorScoring
{
    public static IndicatorScore Score(
        Indicator indicator, IReadOnlyDictionary<int, Area> areas, IEnumerable<int> areaIds, Func<int, IEnumerable<Observation>> observations,
        IEnumerable<Target> targets, IEnumerable<RebaseNote> rebases, ReportingPeriod asked, Method method)
    {
        var cuts = method.Rating;
        var own = Points(indicator, observations(indicator.AreaId), asked);
        var actual = own.Count > 0 ? own[^1] : null;
        var target = TargetInForce.Of(targets, actual?.Period, asked);
        var terms = target is null ? null : TargetInForce.Terms(target, indicator, own);
        if (terms is { } known)
            own = own.Select(p => TermsFor(known, p.Period, targets, indicator) is { } then ? AgainstPlan(p, then, indicator, cuts) : p).ToList();
        actual = own.Count > 0 ? own[^1] : null;
        var notes = rebases.Where(n => n.From.EndMonth <= asked.EndMonth).ToList();
        var groups = BaseGroups.Of(own.Select(p => p.Period).ToList(), notes.Select(n => n.From).ToList());

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
            actual is null ? DirectionOfTravel.NotAvailable : ShortDirection(indicator, own, actual, difference, groups),
            actual is null || target is null ? DirectionOfTravel.NotAvailable : LongDirection(indicator, own, actual, target, terms, difference, groups),
            [], own, comparators)
        {
            Method = method,
            Difference = difference,
            Outlook = OutlookRule.Of(indicator, own.Skip(groups.LastStart).Select(p => new PeriodValue(p.Period, p.Value)).ToList(), indicator.IsRated ? terms : null),
            Targets = targets.ToList(),
            Rebases = notes,
        };
    }

    // Each year's quarters are judged by that year's profile, so the plan line of a past year stays what it was.
    private static TargetTerms? TermsFor(in TargetTerms inForce, ReportingPeriod period, IEnumerable<Target> targets, Indicator indicator) =>
        inForce.Kind != TargetKind.Profile ? inForce
        : TargetInForce.Of(targets, period, period) is { Kind: TargetKind.Profile } own ? TargetInForce.Terms(own, indicator, [])
        : null;

    private static SeriesPoint AgainstPlan(SeriesPoint point, in TargetTerms terms, Indicator indicator, RatingCuts cuts) => point with
    {
        Plan = terms.Kind == TargetKind.Band ? null : Trajectory.Expected(terms, point.Period.EndMonth),
        Rating = indicator.IsRated ? RatingRule.Rate(QuestionOf(indicator, point, terms), cuts) : default,
    };

    /// <summary>What the rating rule is asked of one figure.</summary>
    public static RatingQuestion QuestionOf(Indicator indicator, SeriesPoint point, in TargetTerms terms) =>
        new(terms, point.Value, point.Period.EndMonth, indicator.Unit.Kind, indicator.Decimals, indicator.DifferenceThatMatters, point.Interval);

    private static List<SeriesPoint> Points(Indicator indicator, IEnumerable<Observation> observations, ReportingPeriod asked)
    {
        var all = observations.ToList();
        var everyRevision = all.Exists(o => o.Revision != 1) ? all.ToLookup(o => o.Period) : null;
        return HeldFigures.Of(all)
            .Where(o => o.Period.EndMonth <= asked.EndMonth && o.Period.Frequency == indicator.Frequency)
            .Select(o => new SeriesPoint(o.Period, o.Value!.Value, ConfidenceIntervals.Of(indicator.Unit.Kind, o.Value.Value, o.Numerator, o.Denominator), null, o)
            {
                FirstKnown = o.Revision == 1 ? o.KnownFrom : everyRevision![o.Period].Where(r => r.Value == o.Value).Min(r => r.KnownFrom),
            })
            .ToList();
    }

    private static RatingAnswer Rate(Indicator indicator, SeriesPoint? actual, Target? target, TargetTerms? terms, RatingCuts cuts)
    {
        RatingAnswer NotRated(RatingReason why) => new(RagRating.NotRated, why, terms is { } t && actual is not null ? Trajectory.Expected(t, actual.Period.EndMonth) : null);
        if (!indicator.IsRated) return NotRated(RatingReason.NotMeantToBeRated);
        if (actual is null) return NotRated(RatingReason.NoValue);
        if (target is null) return NotRated(RatingReason.NoTarget);
        if (terms is not { } known) return NotRated(RatingReason.NoBaseline);
        return RatingRule.Rate(QuestionOf(indicator, actual, known), cuts);
    }

    private static DirectionOfTravel ShortDirection(Indicator indicator, List<SeriesPoint> own, SeriesPoint actual, double difference, BaseGroups groups)
    {
        var earlier = ComparablePeriod.Of(indicator, actual.Period);
        return !groups.Crosses(earlier, actual.Period) && own.Find(p => p.Period == earlier) is { } from
            ? DirectionRule.Between(indicator.Polarity, (from.Value, from.Interval), (actual.Value, actual.Interval), difference)
            : DirectionOfTravel.NotAvailable;
    }

    private static DirectionOfTravel LongDirection(Indicator indicator, List<SeriesPoint> own, SeriesPoint actual, Target target, TargetTerms? terms, double difference, BaseGroups groups)
    {
        // A floor may have taken its baseline from the figures.
        var (baseline, month) = target switch
        {
            { Kind: TargetKind.Profile } => (null, 0),
            { Baseline: { } agreed, BaselinePeriod: { } period } => (agreed, period.EndMonth),
            _ => terms is { Kind: TargetKind.FloorByDate } floor ? (floor.Baseline, floor.BaselineMonth) : ((double?)null, 0),
        };
        return baseline is { } from && month < actual.Period.EndMonth && !groups.Crosses(month, actual.Period)
            ? DirectionRule.Between(indicator.Polarity, (from, own.Find(p => p.Period.EndMonth == month)?.Interval), (actual.Value, actual.Interval), difference)
            : DirectionOfTravel.NotAvailable;
    }
}
