using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Scorecards;

/// <summary>
/// What is told of one indicator: the strongest thing that is true of its own figures, with its period. A change is told only where it is more than
/// chance and small differences explain. In the past tense, which is right for titles in the singular and in the plural.
/// </summary>
internal static class StoryOfOne
{
    // Two figures that go the same way happen; three are worth a word.
    private const int ShortestRun = 3;

    public static StoryClause Of(IndicatorScore score)
    {
        var title = StoryClause.TitleInside(score.Indicator.Title);
        if (score.Standing is { Person: { } person, IsOverruled: true }) return new($"{person.Name} judged ", title, $" {RatingWords.Of(person.Rating)}", score);
        return new("", title, score.Actual is { } actual ? Says(score, actual) : " had no figure", score);
    }

    private static string Says(IndicatorScore score, SeriesPoint actual)
    {
        if (score.Short is DirectionOfTravel.Worsening or DirectionOfTravel.Improving) return Moved(score, actual);
        if (score is { Long: not DirectionOfTravel.NotAvailable, Target: { Baseline: { } baseline, BaselinePeriod: { } from } } && Compared(score, actual.Value, baseline) is { Length: > 0 } words)
        {
            var (now, then) = FigureText.Pair(score.Indicator, actual.Value, baseline);
            return $" stood at {now} in {actual.Period.Label}, {words} the {then} of {from.Label}";
        }
        return $" stood at {FigureText.Of(score.Indicator, actual.Value)} in {actual.Period.Label}{AgainstThePlan(score, actual)}";
    }

    private static string Compared(IndicatorScore score, double actual, double baseline) => score.Long switch
    {
        DirectionOfTravel.Worsening => "worse than",
        // Not told apart from the baseline: a figure that is better on paper may be so by chance.
        DirectionOfTravel.Steady => (actual - baseline) * (int)score.Indicator.Polarity > 0 ? "not clearly better than" : "no better than",
        _ => "",
    };

    private static string Moved(IndicatorScore score, SeriesPoint actual)
    {
        var before = score.Series.First(p => p.Period == ComparablePeriod.Of(score.Indicator, actual.Period)).Value;
        var (now, then) = FigureText.Pair(score.Indicator, actual.Value, before);
        var step = Step(score.Indicator);
        // Better and yet behind: what was planned says why it is told at all.
        var plan = score.Short == DirectionOfTravel.Improving ? AgainstThePlan(score, actual) : "";
        var at = $"{now} in {actual.Period.Label}{plan}";
        if (Times(before, actual.Value) is { Length: > 0 } times) return $" {times} in a {step}, to {at}";
        var verb = actual.Value > before ? "rose" : "fell";
        var run = Run(score);
        return run >= ShortestRun ? $" {verb} for {FigureText.Word(run)} {step}s running, to {at}"
            : plan.Length > 0 ? $" {verb} to {at}"
            : $" {verb} to {at} from {then} a {step} before";
    }

    private static string Times(double before, double now) => before <= 0 || now <= 0 ? "" : (now / before) switch
    {
        0.5 => "halved",
        < 0.5 => "more than halved",
        2 => "doubled",
        > 2 => "more than doubled",
        _ => "",
    };

    private static string AgainstThePlan(IndicatorScore score, SeriesPoint actual) => score switch
    {
        { Terms.Kind: TargetKind.Band } when AgainstPlan.Of(score)?.Reason == RatingReason.OutsideBand => ", outside the agreed band",
        { Terms.Kind: not TargetKind.Band, Rating.Expected: { } plan } => $" against {FigureText.Pair(score.Indicator, actual.Value, plan).Right} planned",
        _ => "",
    };

    /// <summary>How many comparable steps in a row went the way of the last one, each by more than chance. Pooled years share years: they make no run.</summary>
    private static int Run(IndicatorScore score)
    {
        if (score.Indicator.Frequency == Frequency.PooledYears) return 1;
        var points = score.Series.ToDictionary(p => p.Period);
        var groups = BaseGroups.Of(score.Series.Select(p => p.Period).ToList(), score.Bases);
        var run = 0;
        for (var to = score.Actual; to is not null; run++)
        {
            var earlier = ComparablePeriod.Of(score.Indicator, to.Period);
            if (groups.Crosses(earlier, to.Period) || !points.TryGetValue(earlier, out var from)) break;
            if (DirectionRule.Between(score.Indicator.Polarity, (from.Value, from.Interval), (to.Value, to.Interval), score.Difference) != score.Short) break;
            to = from;
        }
        return run;
    }

    private static string Step(Indicator indicator) =>
        indicator.IsSeasonal || indicator.Accumulation == Accumulation.Cumulative ? "year" : indicator.Frequency switch
        {
            Frequency.Month => "month",
            Frequency.Quarter => "quarter",
            _ => "year",
        };
}
