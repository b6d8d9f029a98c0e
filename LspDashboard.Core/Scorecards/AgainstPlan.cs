using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Scorecards;

/// <summary>How a figure stands against its plan, in a word: for a partnership that goes without the four-point rating. The rule is the rating's own.</summary>
public static class AgainstPlan
{
    /// <summary>The answer of the rating rule; null where there is no figure, no target, or the figure is stale.</summary>
    public static RatingAnswer? Of(IndicatorScore score) =>
        !score.IsStale && score.Question is { } question && RatingRule.Rate(question, score.Method.Rating) is { } answer && Word(answer.Reason).Length > 0 ? answer : null;

    /// <summary>"on plan", "met", "behind"…; empty where it cannot be said.</summary>
    public static string Word(IndicatorScore score) => Of(score) is { } answer ? Word(answer.Reason) : "";

    public static bool IsBehind(IndicatorScore score) =>
        Of(score)?.Reason is RatingReason.BehindPlan or RatingReason.NarrowlyMissed or RatingReason.Missed or RatingReason.OutsideBand;

    /// <summary>Why it is behind, with its numbers.</summary>
    public static string WhyBehind(IndicatorScore score) =>
        score is { Actual: { } actual, Terms: { } terms } && Of(score) is { } answer ? ShortfallWords.WhyBehind(score.Indicator, actual.Period, actual.Value, answer, terms) : "";

    /// <summary>"five of seven met or on plan"; empty where none can be said.</summary>
    public static string Summary(IEnumerable<IndicatorScore> scores)
    {
        var said = scores.Where(s => Of(s) is not null).ToList();
        return said.Count == 0 ? "" : $"{Indicators.FigureText.Word(said.Count(s => !IsBehind(s)))} of {Indicators.FigureText.Word(said.Count)} met or on plan";
    }

    private static string Word(RatingReason reason) => reason switch
    {
        RatingReason.OnPlan => "on plan",
        RatingReason.TargetMet => "met",
        RatingReason.WithinChance => "within chance of plan",
        RatingReason.BehindPlan => "behind",
        RatingReason.NarrowlyMissed => "narrowly missed",
        RatingReason.Missed => "missed",
        RatingReason.InsideBand => "inside the band",
        RatingReason.OutsideBand => "outside the band",
        _ => "",
    };
}
