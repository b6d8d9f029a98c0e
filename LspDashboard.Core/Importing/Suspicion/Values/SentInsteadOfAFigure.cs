using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Suspicion.Values;

/// <summary>A number from another column of the sheet: the target, or the year itself.</summary>
internal static class SentInsteadOfAFigure
{
    public static IEnumerable<SuspectFinding> Of(QuestionedValue asked, QuestionedReturn all)
    {
        if (asked.Usual is not { } usual || asked.Value.Change == ValueChange.Unchanged) yield break;
        var (limits, period) = (all.Limits, asked.Value.Period);
        if (asked.Distance > limits.InLine && (asked.Number.Equals(period.LastDay.Year) || asked.Number.Equals(period.FirstDay.Year)))
        {
            yield return new(asked, $"{FormattableString.Invariant($"{asked.Number:0}")} is the year, not a figure", "Check that the columns have not moved.");
            yield break;
        }
        if (asked.Indicator.AreaId != asked.Value.Area.Id) yield break;
        // Meeting a target to the digit does happen, in figures of few digits more often.
        var chance = usual.TieChanceThere(asked.Number);
        foreach (var target in all.Targets(asked.Indicator))
        {
            var isTarget = asked.Number.Equals(target.Value) || target.Milestones.Any(m => asked.Number.Equals(m.Value));
            if (!isTarget || 2 * chance >= limits.RareTie) continue;
            yield return new(asked, $"{asked.Figure} is exactly the target", "Check that the target was not sent in place of the actual figure.");
            yield break;
        }
    }
}
