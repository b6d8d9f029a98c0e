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
        var (value, plan) = FigureText.Pair(indicator, actual.Value, rating.Expected ?? terms.Target);
        var (reached, target) = FigureText.Pair(indicator, actual.Value, terms.Target);
        var start = $"{value} in {actual.Period.Label} against {(rating.Reason is RatingReason.Missed or RatingReason.NarrowlyMissed ? $"a target of {target} by then" : $"{plan} planned")}";
        var working = RatingWorking.Of(question, rating, score.Method.Rating);
        if (terms.Kind == TargetKind.Band) return Band(score, actual, terms, working);
        return rating.Reason switch
        {
            RatingReason.BehindPlan or RatingReason.Missed or RatingReason.NarrowlyMissed when terms is { Kind: TargetKind.Limit, Tolerance: null } => $"{start}: {Over(score, working, terms)}.",
            RatingReason.TargetMet => $"{reached} in {actual.Period.Label} against a target of {target}: met, and so Green.",
            RatingReason.Missed or RatingReason.NarrowlyMissed => $"{start}: {Part(score, working, Against(score, terms, "the whole change agreed"), "of", ", is missing")}; {Bounds(working, rating.Rating)}.",
            RatingReason.WithinChance when question.Interval is { } interval =>
                $"{start}: behind, but the plan lies inside the 95% interval of the figure, {FigureText.Of(indicator, interval.Lower)} to {FigureText.Of(indicator, interval.Upper)}, so at worst Amber/Green: within chance of plan.",
            _ when terms.Tolerance is { } tolerance => $"{start}; this indicator is rated by a tolerance of {Tolerance(indicator, tolerance)}: {RatingWords.Of(rating.Rating)}.",
            _ when rating.Shortfall <= 0 => $"{start}: on plan or better, and so Green.",
            _ => $"{start}: {Part(score, working, Against(score, terms, "the change planned by now"), "short of", "")}; {Bounds(working, rating.Rating)}.",
        };
    }

    private static string Band(IndicatorScore score, SeriesPoint actual, in TargetTerms terms, RatingWorking working)
    {
        var (indicator, rating) = (score.Indicator, score.Rating);
        var (low, high) = (FigureText.Of(indicator, terms.Lower), FigureText.Of(indicator, terms.Upper));
        if (rating.Reason == RatingReason.InsideBand)
            return $"{FigureText.Of(indicator, actual.Value)} in {actual.Period.Label} lies inside the agreed band of {low} to {high}, and so is Green.";
        var isBelow = actual.Value < terms.Lower;
        var (value, edge) = FigureText.Pair(indicator, actual.Value, isBelow ? terms.Lower : terms.Upper);
        var outside = $"{value} in {actual.Period.Label} lies outside the agreed band of {(isBelow ? edge : low)} to {(isBelow ? high : edge)}";
        if (rating.Reason == RatingReason.WithinChance && actual.Interval is { } interval)
            return $"{outside}, but the band's edge lies inside the 95% interval of the figure, {FigureText.Of(indicator, interval.Lower)} to {FigureText.Of(indicator, interval.Upper)}, so at worst Amber/Green: within chance of it.";
        var against = rating.MeasuredAgainst > ((terms.Upper - terms.Lower) / 2) + 1e-9
            ? $"{Least(indicator, rating.MeasuredAgainst)}, the least that counts as a change here" : "half its width";
        return $"{outside} by {ShareText.Of(rating.Shortfall, score.Method.Rating)} of {against}; {Bounds(working, rating.Rating, "")}.";
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

    // Of a limit nothing is missing: more was used than was allowed.
    private static string Over(IndicatorScore score, RatingWorking working, in TargetTerms terms)
    {
        var whole = Against(score, terms, score.Rating.Reason == RatingReason.BehindPlan ? "the change allowed by now" : "the whole change allowed");
        var by = score.Rating.Shortfall >= 1 ? $"all of {whole}, or more" : $"{Share(score.Rating.Shortfall, working, score.Method.Rating)} of {whole}";
        return $"over the limit by {by}; {Bounds(working, score.Rating.Rating, " over")}";
    }

    private static string Part(IndicatorScore score, RatingWorking working, string whole, string of, string end) =>
        score.Rating.Shortfall >= 1 ? $"all of {whole}, or more is missing" : $"{Share(score.Rating.Shortfall, working, score.Method.Rating)} {of} {whole}{end}";

    private static string Bounds(RatingWorking working, RagRating rating, string end = " short")
    {
        double from = 0;
        foreach (var cut in working.Cuts)
        {
            if (cut.Rating == rating)
                return double.IsInfinity(cut.Upper)
                    ? $"{RatingWords.Of(rating)} {(working.Cuts.Any(c => !c.IsUpperIncluded) ? "from" : "beyond")} {Percent(from)}"
                    : from == 0 ? $"{RatingWords.Of(rating)} up to {Percent(cut.Upper)}" : $"{RatingWords.Of(rating)} from {Percent(from)} to {Percent(cut.Upper)}{end}";
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
