using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Progress;

/// <summary>How far behind plan a figure is, in plain words with its numbers.</summary>
public static class ShortfallWords
{
    /// <summary>Why it is behind: "50.3 in 2008 against 29.4 planned: no progress from the baseline, or worse."</summary>
    public static string WhyBehind(Indicator indicator, ReportingPeriod period, double actual, in RatingAnswer rating, in TargetTerms terms)
    {
        var (value, plan) = FigureText.Pair(indicator, actual, rating.Expected ?? double.NaN);
        var against = $"{value} in {period.Label} against {plan} planned";
        return rating.Reason switch
        {
            RatingReason.Missed => $"{against}: the target was missed.",
            RatingReason.NarrowlyMissed => $"{against}: the target was narrowly missed.",
            RatingReason.OutsideBand => $"{value} in {period.Label}; the agreed band ends at {plan}.",
            _ => $"{against}: {Behind(indicator, actual, rating, terms)}.",
        };
    }

    /// <summary>
    /// How far behind: a share where it was measured against a change that was planned, or against a year's total so far. Else the distance:
    /// a level to hold, a limit or a total to stay below plans no change to be short of.
    /// </summary>
    public static string Behind(Indicator indicator, double actual, in RatingAnswer rating, in TargetTerms terms)
    {
        var expected = rating.Expected ?? terms.Target;
        var isShare = terms.Tolerance is null && rating.MeasuredAgainst <= Math.Abs(expected - terms.Baseline) + 1e-9;
        if (isShare && terms.Kind is TargetKind.Reach or TargetKind.FloorByDate) return Share(rating.Shortfall);
        if (isShare && terms is { Kind: TargetKind.Profile, Polarity: Polarity.HigherIsBetter })
            return rating.Shortfall >= 1 ? "nothing of what was planned by now" : $"{ShareText.Of(rating.Shortfall, RatingCuts.Current)} short of what was planned by now";
        return $"{FigureText.Difference(indicator, Math.Abs(expected - actual), 1)} {(actual < expected ? "below" : "above")} plan";
    }

    /// <summary>The shortfall in words.</summary>
    public static string Share(double shortfall) => shortfall switch
    {
        >= 1 => "no progress from the baseline, or worse",
        <= 0 => "on or ahead of plan",
        _ => $"{ShareText.Of(shortfall, RatingCuts.Current)} short of the change planned by now",
    };
}
