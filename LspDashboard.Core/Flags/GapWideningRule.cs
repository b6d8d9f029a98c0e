using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Flags;

/// <summary>Behind a comparator by more than before, METHOD section 10.</summary>
public static class GapWideningRule
{
    internal static Flag? Of(FlagQuestion question)
    {
        foreach (var (name, gap) in Gaps(question))
        {
            if (gap is not { Movement: GapMovement.Widening, Start: { } start }) continue;
            var indicator = question.Indicator;
            string Behind(GapPoint at) => Math.Round((int)indicator.Polarity * at.Value, 9) switch
            {
                < 0 => $"{FigureText.Difference(indicator, Math.Abs(at.Value))} behind",
                > 0 => $"{FigureText.Difference(indicator, Math.Abs(at.Value))} ahead",
                _ => "level",
            };
            return new(
                FlagKind.GapWidening,
                FlagSeverity.Warning,
                $"{(gap.ImprovedButWidened ? "We improved, but the gap" : "The gap")} to {name} widened: {Behind(start)} in {Label(question, start)}, {Behind(gap.Now)} in {Label(question, gap.Now)}.",
                null,
                FlagWorking.Of("The distance behind the comparator grew by the difference that matters or more, beyond what the intervals allow.", new("start", "gap at the start", start.Value), new("now", "gap now", gap.Now.Value), new("m", "difference that matters", question.DifferenceThatMatters)));
        }
        return null;
    }

    /// <summary>The gap to each comparator, from the baseline of the target on or else over five years. Totals of places of different size have none.</summary>
    public static IEnumerable<(string Name, Gap Gap)> Gaps(FlagQuestion question)
    {
        if (question.Indicator.Unit.Kind == UnitKind.Count || question.Points.Count == 0) yield break;
        var local = question.Points.Select(p => p.Trend).ToList();
        var start = question.Terms is { Kind: TargetKind.Reach or TargetKind.Limit or TargetKind.FloorByDate } terms ? terms.BaselineMonth : question.Last.Period.EndMonth - 60;
        foreach (var (name, points) in question.Comparators)
            if (GapRule.Of(new(question.Indicator.Polarity, local, points, start, question.DifferenceThatMatters)) is { } gap)
                yield return (name, gap);
    }

    private static string Label(FlagQuestion question, GapPoint at)
    {
        foreach (var point in question.Points)
            if (point.Period.EndMonth == at.Month) return point.Period.Label;
        return "";
    }
}
