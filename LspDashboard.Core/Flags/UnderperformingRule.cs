using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Core.Flags;

/// <summary>Amber/Red or Red. Within chance is at worst Amber/Green, and so raises nothing.</summary>
internal static class UnderperformingRule
{
    public static Flag? Of(FlagQuestion question)
    {
        var last = question.Last;
        if (last.Rating.Rating is not (RagRating.AmberRed or RagRating.Red) || question.Terms is not { } terms) return null;
        return new(
            FlagKind.Underperforming,
            last.Rating.Rating == RagRating.Red ? FlagSeverity.Serious : FlagSeverity.Warning,
            ShortfallWords.WhyBehind(question.Indicator, last.Period, last.Value, last.Rating, terms),
            null,
            FlagWorking.Of("The rating is Amber/Red or Red.", new("y", "actual", last.Value), new("e", "planned by now", last.Rating.Expected ?? double.NaN), new("s", "shortfall", last.Rating.Shortfall)));
    }
}
