using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Flags;

/// <summary>Ahead of plan by a quarter of the whole planned change or more, and improving.</summary>
internal static class ExceptionalRule
{
    public static Flag? Of(FlagQuestion question)
    {
        var last = question.Last;
        if (question.Terms is not { } terms || terms.Kind == TargetKind.Band || last.Rating.Rating == RagRating.NotRated || last.Rating.Expected is not { } expected) return null;
        var change = Math.Abs(terms.Target - terms.Baseline);
        var ahead = change > 0 ? Math.Round(terms.Sign * (last.Value - expected) / change, 9) : 0;
        if (change == 0 || ahead < question.Method.Flags.ExceptionalFrom) return null;
        var earlier = ComparablePeriod.Of(question.Indicator, last.Period);
        if (question.Points.FirstOrDefault(p => p.Period == earlier) is not { Period.IsValid: true } from
            || DirectionRule.Between(question.Indicator.Polarity, (from.Value, from.Interval), (last.Value, last.Interval), question.DifferenceThatMatters) != DirectionOfTravel.Improving) return null;
        var (value, plan) = FigureText.Pair(question.Indicator, last.Value, expected);
        return new(
            FlagKind.Exceptional,
            FlagSeverity.Note,
            string.Create(CultureInfo.GetCultureInfo("en-GB"), $"{value} in {last.Period.Label} against {plan} planned: ahead by {(ahead > 1 ? "more than the whole change agreed" : $"{Math.Floor(Math.Round(ahead * 100, 6)):0}% of the whole change agreed")}, and improving from {FigureText.Of(question.Indicator, from.Value)} in {from.Period.Label}."),
            null,
            FlagWorking.Of(
                string.Create(CultureInfo.InvariantCulture, $"Ahead of plan by {question.Method.Flags.ExceptionalFrom * 100:0}% of the whole planned change or more, and improving."),
                new("y", "actual", last.Value), new("e", "planned by now", expected), new("y0", "baseline", terms.Baseline), new("T", "target", terms.Target), new("ahead", "share of the whole planned change", ahead)));
    }
}
