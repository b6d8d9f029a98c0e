using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Scorecards;

/// <summary>What a rating says, in plain words with its numbers.</summary>
public static class Sentences
{
    /// <summary>What the rating means for this indicator, one sentence for every reason.</summary>
    public static string Meaning(IndicatorScore score) => score.Rating.Reason switch
    {
        RatingReason.OnPlan => score.Rating.Shortfall > 0 ? "On plan: the shortfall is within 5% of the change planned by now." : "On plan or better.",
        RatingReason.BehindPlan when score is { Actual: { } actual, Terms: { } terms } => Capital(ShortfallWords.Behind(score.Indicator, actual.Value, score.Rating, terms)) + ".",
        RatingReason.TargetMet => "The target is met.",
        RatingReason.NarrowlyMissed when MetAtItsDate(score) is { } then => $"It was met at its date, with {then}; the latest figure has fallen narrowly behind it.",
        RatingReason.NarrowlyMissed => "The target's date has come, and it was narrowly missed.",
        RatingReason.Missed when MetAtItsDate(score) is { } then => $"It was met at its date, with {then}; the latest figure has fallen back behind it.",
        RatingReason.Missed => "The target's date has come, and it was missed.",
        RatingReason.WithinChance => "Behind plan, but within chance of it: the plan lies inside the 95% interval of the figure.",
        RatingReason.InsideBand => "Inside the agreed band.",
        RatingReason.OutsideBand => "Outside the agreed band.",
        RatingReason.NoValue => "No data yet.",
        RatingReason.NoTarget => "No target has been agreed, so there is nothing to rate against.",
        RatingReason.NoPlanForTheDate => "The latest figure is from before the plan begins.",
        RatingReason.DifferenceThatMattersMissing => "The baseline is 0, so the difference that matters must be given before it can be rated.",
        RatingReason.NoBaseline => "The floor has no baseline yet: the first figure will be it.",
        _ => "Shown as context; not rated by choice.",
    };

    // A target that was met when it fell due is judged by the latest figure all the same, and says both.
    private static string? MetAtItsDate(IndicatorScore score)
    {
        if (score is not { Terms: { Kind: Indicators.TargetKind.Reach or Indicators.TargetKind.Limit or Indicators.TargetKind.FloorByDate } terms, Actual: { } actual }) return null;
        foreach (var point in score.Series)
            if (point.Period.EndMonth == terms.TargetMonth && point.Period != actual.Period && point.Rating.Reason == RatingReason.TargetMet)
                return $"{FigureText.Of(score.Indicator, point.Value)} in {point.Period.Label}";
        return null;
    }

    /// <summary>"rated 17 of 21, 3 stale, 1 without data".</summary>
    public static string Coverage(RollUp rollUp)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"rated {rollUp.Rated} of {rollUp.Total}");
        if (rollUp.ByJudgement > 0) text += string.Create(CultureInfo.InvariantCulture, $", {rollUp.ByJudgement} by judgement");
        if (rollUp.Stale > 0) text += string.Create(CultureInfo.InvariantCulture, $", {rollUp.Stale} stale");
        if (rollUp.WithoutData > 0) text += string.Create(CultureInfo.InvariantCulture, $", {rollUp.WithoutData} without data");
        // What is left has figures, and nothing to set them against.
        if (rollUp.Total - rollUp.Rated - rollUp.Stale - rollUp.WithoutData is > 0 and var others) text += string.Create(CultureInfo.InvariantCulture, $", {others} without a target to rate against");
        return text;
    }

    /// <summary>What held the roll-up below its mean, or why there is none.</summary>
    public static string Cap(RollUp rollUp) => rollUp.Cap switch
    {
        RollUpCap.ARed => "a Red holds it below Green",
        RollUpCap.HalfBehind => "half or more are behind plan",
        RollUpCap.TooFewRated => "too few to say",
        _ => "",
    };

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
