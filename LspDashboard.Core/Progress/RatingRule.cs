using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Progress;

/// <summary>
/// The rating, METHOD section 3: distance behind plan, measured against the change that was planned,
/// not against the size of the number.
/// </summary>
public static class RatingRule
{
    public static RatingAnswer Rate(in RatingQuestion question, RatingCuts cuts)
    {
        var terms = question.Terms;
        var difference = DifferenceThatMatters(question, cuts);
        var noise = Noise(question);
        if (terms.Kind == TargetKind.Band) return RateBand(question, cuts, difference ?? 0, noise);
        if (difference is null && terms.Kind != TargetKind.Profile)
            return new(RagRating.NotRated, RatingReason.DifferenceThatMattersMissing);

        var m = difference ?? 0;
        var expected = Trajectory.Expected(terms, question.Month);
        var isDue = terms.Kind != TargetKind.FloorNow && question.Month >= terms.TargetMonth;
        var planned = Math.Abs(terms.Target - terms.Baseline);
        var whole = Largest(planned, m, noise, 0);
        // Met is a cut like the others, to nine decimals: 28.999999999999996, which is how a computer has 29 in 100, meets 29.
        var missing = Shortfall(terms.Sign * (terms.Target - question.Actual), whole);
        var isMet = missing <= 0;
        var isMetEarly = isMet && terms.Kind is TargetKind.Reach or TargetKind.FloorByDate;

        if (expected is null && !isMetEarly) return new(RagRating.NotRated, RatingReason.NoPlanForTheDate);
        var against = Largest(Math.Abs((expected ?? terms.Target) - terms.Baseline), planned * cuts.LeastShareOfChange, m, noise);
        var shortfall = Shortfall(terms.Sign * ((expected ?? terms.Target) - question.Actual), against);
        // Then nothing is between them for a reader either.
        if (shortfall == 0 && expected is not null) expected = question.Actual;

        if (isDue && !isMet)
            return missing <= cuts.NarrowlyMissed
                ? new(RagRating.AmberRed, RatingReason.NarrowlyMissed, expected, missing, whole, m, noise)
                : new(RagRating.Red, RatingReason.Missed, expected, missing, whole, m, noise);
        if (isDue || isMetEarly) return new(RagRating.Green, RatingReason.TargetMet, expected, shortfall, against, m, noise);

        var rating = terms.Tolerance is { } tolerance
            ? ByTolerance(question, expected!.Value, tolerance, shortfall)
            : terms.Kind == TargetKind.Profile ? ByProfile(shortfall, cuts) : ByShortfall(shortfall, cuts);
        if (rating != RagRating.Green && question.Interval is { } interval && interval.Contains(expected!.Value))
            return new(RagRating.AmberGreen, RatingReason.WithinChance, expected, shortfall, against, m, noise);
        return new(rating, rating == RagRating.Green ? RatingReason.OnPlan : RatingReason.BehindPlan, expected, shortfall, against, m, noise);
    }

    /// <summary>m: the indicator's own, else 2 points of a percentage, else 2 % of the baseline; null where the baseline is 0.</summary>
    public static double? DifferenceThatMatters(in RatingQuestion question, RatingCuts cuts) =>
        question.DifferenceThatMatters
        ?? (question.Unit == UnitKind.Percentage ? cuts.PercentagePoints
            : question.Terms.Baseline != 0 ? Math.Abs(question.Terms.Baseline) * cuts.ShareOfBaseline
            : null);

    private static RatingAnswer RateBand(in RatingQuestion question, RatingCuts cuts, double m, double noise)
    {
        var terms = question.Terms;
        var outside = Math.Max(Math.Max(terms.Lower - question.Actual, question.Actual - terms.Upper), 0);
        var against = Largest((terms.Upper - terms.Lower) / 2, m, noise, 0);
        var shortfall = Shortfall(outside, against);
        if (shortfall == 0) return new(RagRating.Green, RatingReason.InsideBand, question.Actual, 0, against, m, noise);
        var edge = question.Actual < terms.Lower ? terms.Lower : terms.Upper;
        if (question.Month >= terms.TargetMonth)
            return shortfall <= cuts.NarrowlyMissed
                ? new(RagRating.AmberRed, RatingReason.NarrowlyMissed, edge, shortfall, against, m, noise)
                : new(RagRating.Red, RatingReason.Missed, edge, shortfall, against, m, noise);
        var rating = ByShortfall(shortfall, cuts);
        if (rating != RagRating.Green && question.Interval is { } interval && interval.Contains(edge))
            return new(RagRating.AmberGreen, RatingReason.WithinChance, edge, shortfall, against, m, noise);
        return new(rating, RatingReason.OutsideBand, edge, shortfall, against, m, noise);
    }

    private static RagRating ByShortfall(double shortfall, RatingCuts cuts) =>
        shortfall <= cuts.Green ? RagRating.Green
        : shortfall <= cuts.AmberGreen ? RagRating.AmberGreen
        : shortfall < cuts.Red ? RagRating.AmberRed
        : RagRating.Red;

    private static RagRating ByProfile(double shortfall, RatingCuts cuts) =>
        shortfall <= cuts.ProfileGreen ? RagRating.Green
        : shortfall <= cuts.ProfileAmberGreen ? RagRating.AmberGreen
        : shortfall <= cuts.ProfileAmberRed ? RagRating.AmberRed
        : RagRating.Red;

    // Many councils: Green at plan, Amber/Green within a tolerance of value, Amber/Red within twice, else Red.
    private static RagRating ByTolerance(in RatingQuestion question, double expected, double tolerance, double shortfall)
    {
        var allowed = question.Unit == UnitKind.Percentage ? tolerance : tolerance * Math.Abs(expected);
        var behind = Math.Round(question.Terms.Sign * (expected - question.Actual), 9);
        return shortfall <= 0 ? RagRating.Green
            : behind <= Math.Round(allowed, 9) ? RagRating.AmberGreen
            : behind <= Math.Round(2 * allowed, 9) ? RagRating.AmberRed
            : RagRating.Red;
    }

    private static double Noise(in RatingQuestion question) =>
        question.Interval is { } interval ? interval.HalfWidth : 0.5 * Math.Pow(10, -question.Decimals);

    private static double Shortfall(double behind, double against) =>
        against > 0 ? Math.Round(behind / against, 9) : behind <= 0 ? 0 : double.PositiveInfinity;

    private static double Largest(double a, double b, double c, double d) => Math.Max(Math.Max(a, b), Math.Max(c, d));
}
