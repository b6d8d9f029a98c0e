using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Scorecards;

/// <summary>
/// A rating in one sentence with all its numbers: "6.7 in 2009/10 against 6.6 planned: a third short of the change planned by now,
/// 6.9 to 6.6; Amber/Green from 5% to 40% short."
/// </summary>
public static class Explanation
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    // Simple fractions are easier to hear at a meeting than 33 %; only where the share is as good as one.
    private static readonly (double Value, string Words)[] Fractions =
        [(0.1, "a tenth"), (0.2, "a fifth"), (0.25, "a quarter"), (1 / 3.0, "a third"), (0.4, "two fifths"), (0.5, "half"), (0.6, "three fifths"), (2 / 3.0, "two thirds"), (0.75, "three quarters"), (0.8, "four fifths"), (0.9, "nine tenths")];

    /// <summary>Null where the indicator is not rated: <see cref="Sentences.Meaning"/> says why.</summary>
    public static string? Of(IndicatorScore score)
    {
        if (score is not { Actual: { } actual, Terms: { } terms, Question: { } question } || score.Rating.Rating == RagRating.NotRated) return null;
        var (rating, indicator) = (score.Rating, score.Indicator);
        if (terms.Kind == TargetKind.Band) return Band(score, actual, terms);
        var (value, plan) = FigureText.Pair(indicator, actual.Value, rating.Expected ?? terms.Target);
        var target = FigureText.Pair(indicator, actual.Value, terms.Target).Right;
        var start = $"{value} in {actual.Period.Label} against {(rating.Reason is RatingReason.Missed or RatingReason.NarrowlyMissed ? $"a target of {target} by then" : $"{plan} planned")}";
        var working = RatingWorking.Of(question, rating, score.Method.Rating);
        return rating.Reason switch
        {
            RatingReason.TargetMet => $"{value} in {actual.Period.Label} against a target of {target}: met, and so Green.",
            RatingReason.Missed when rating.Shortfall >= 1 => $"{start}: missed by the whole of {Against(score, terms, "the change agreed")}, or more; {Bounds(working, rating.Rating)}.",
            RatingReason.Missed or RatingReason.NarrowlyMissed => $"{start}: {Share(rating.Shortfall, working, score.Method.Rating)} of {Against(score, terms, "the whole change agreed")} missing; {Bounds(working, rating.Rating)}.",
            RatingReason.WithinChance when question.Interval is { } interval =>
                $"{start}: behind, but the plan lies inside the 95% interval of the figure, {FigureText.Of(indicator, interval.Lower)} to {FigureText.Of(indicator, interval.Upper)}, so at worst Amber/Green: within chance of plan.",
            _ when terms.Tolerance is { } tolerance => $"{start}; this indicator is rated by a tolerance of {Tolerance(indicator, tolerance)}: {RatingWords.Of(rating.Rating)}.",
            _ when rating.Shortfall <= 0 => $"{start}: on plan or better, and so Green.",
            _ when rating.Shortfall >= 1 => $"{start}: behind by the whole of {Against(score, terms, "the change planned by now")}, or more; {Bounds(working, rating.Rating)}.",
            _ => $"{start}: {Share(rating.Shortfall, working, score.Method.Rating)} short of {Against(score, terms, "the change planned by now")}; {Bounds(working, rating.Rating)}.",
        };
    }

    private static string Band(IndicatorScore score, SeriesPoint actual, in TargetTerms terms)
    {
        var (low, high, value) = (FigureText.Of(score.Indicator, terms.Lower), FigureText.Of(score.Indicator, terms.Upper), FigureText.Of(score.Indicator, actual.Value));
        return score.Rating.Reason == RatingReason.InsideBand
            ? $"{value} in {actual.Period.Label} lies inside the agreed band of {low} to {high}, and so is Green."
            : $"{value} in {actual.Period.Label} lies outside the agreed band of {low} to {high} by {score.Rating.Shortfall.ToString("0.##", British)} of half its width: {RatingWords.Of(score.Rating.Rating)}.";
    }

    // The planned change, unless something larger had to be taken instead.
    private static string Against(IndicatorScore score, in TargetTerms terms, string change)
    {
        var indicator = score.Indicator;
        var isWhole = score.Rating.Reason is RatingReason.Missed or RatingReason.NarrowlyMissed;
        var end = isWhole ? terms.Target : score.Rating.Expected ?? terms.Target;
        var planned = Math.Abs(end - terms.Baseline);
        if (score.Rating.MeasuredAgainst > planned + 1e-9)
            return $"{Least(indicator, score.Rating.MeasuredAgainst)}, the least that counts as a change here";
        var (from, to) = FigureText.Pair(indicator, terms.Baseline, end);
        return $"{change}, {from} to {to}";
    }

    // As many digits as it takes to say it within a hundredth.
    private static string Least(Indicator indicator, double value)
    {
        var more = 0;
        while (more < 4 && Math.Abs(Math.Round(value, indicator.Decimals + more, MidpointRounding.AwayFromZero) - value) > value / 100) more++;
        return FigureText.Difference(indicator, value, more);
    }

    private static string Bounds(RatingWorking working, RagRating rating)
    {
        double from = 0;
        foreach (var cut in working.Cuts)
        {
            if (cut.Rating == rating)
                return double.IsInfinity(cut.Upper)
                    ? $"{RatingWords.Of(rating)} {(working.Cuts.Any(c => !c.IsUpperIncluded) ? "from" : "beyond")} {Percent(from)}"
                    : from == 0 ? $"{RatingWords.Of(rating)} up to {Percent(cut.Upper)}" : $"{RatingWords.Of(rating)} from {Percent(from)} to {Percent(cut.Upper)} short";
            from = cut.Upper;
        }
        return RatingWords.Of(rating);
    }

    // Words only where no cut lies between the share and its fraction, so that they never contradict the colour.
    private static string Share(double share, RatingWorking working, RatingCuts cuts)
    {
        foreach (var (value, words) in Fractions)
            if (Math.Abs(share - value) <= 0.02 && !working.Cuts.Any(c => (c.Upper - share) * (c.Upper - value) <= 0 && share != value)) return words;
        return ShareText.Of(share, cuts);
    }

    private static string Percent(double share) => share.ToString("0.#%", British);

    private static string Tolerance(Indicator indicator, double tolerance) =>
        indicator.Unit.Kind == UnitKind.Percentage ? $"{tolerance.ToString("0.##", British)} points" : tolerance.ToString("0.#%", British) + " of the plan";
}
