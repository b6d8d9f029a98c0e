using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Progress;

/// <summary>How far behind plan a figure is, in plain words with its numbers.</summary>
public static class ShortfallWords
{
    /// <summary>Why it is behind: "50.3 in 2008 against 29.4 planned: no progress from the baseline, or worse."</summary>
    public static string WhyBehind(Indicator indicator, ReportingPeriod period, double actual, in RatingAnswer rating)
    {
        var (value, plan) = FigureText.Pair(indicator, actual, rating.Expected ?? double.NaN);
        var against = $"{value} in {period.Label} against {plan} planned";
        return rating.Reason switch
        {
            RatingReason.Missed => $"{against}: the target was missed.",
            RatingReason.NarrowlyMissed => $"{against}: the target was narrowly missed.",
            RatingReason.OutsideBand => $"{value} in {period.Label}; the agreed band ends at {plan}.",
            _ => $"{against}: {Share(rating.Shortfall)}.",
        };
    }

    /// <summary>The shortfall in words.</summary>
    public static string Share(double shortfall) => shortfall switch
    {
        >= 1 => "no progress from the baseline, or worse",
        <= 0 => "on or ahead of plan",
        _ => $"{ShareText.Of(shortfall, RatingCuts.Current)} short of the change planned by now",
    };
}
