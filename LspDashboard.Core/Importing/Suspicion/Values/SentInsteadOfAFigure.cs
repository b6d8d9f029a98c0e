using LspDashboard.Core.Returns;

namespace LspDashboard.Core.Importing.Suspicion.Values;

/// <summary>A number from another column of the sheet: the target, or the year itself.</summary>
internal static class SentInsteadOfAFigure
{
    public static SuspectFinding? Of(QuestionedValue asked, QuestionedReturn all)
    {
        if (asked.Usual is not { } usual || asked.Value.Change == ValueChange.Unchanged) return null;
        var (limits, period) = (all.Limits, asked.Value.Period);
        if (asked.Distance > limits.InLine && (asked.Number.Equals(period.LastDay.Year) || asked.Number.Equals(period.FirstDay.Year)))
            return new(asked, $"{FormattableString.Invariant($"{asked.Number:0}")} is the year, not a figure", "Check that the columns have not moved.");
        if (asked.Indicator.AreaId != asked.Value.Area.Id) return null;
        // Meeting a target to the digit does happen, in figures of few digits more often.
        return IsATarget(asked, all) && 2 * usual.TieChanceThere(asked.Number) < limits.RareTie
            ? new(asked, $"{asked.Figure} is exactly the target", "Check that the target was not sent in place of the actual figure.")
            : null;
    }

    private static bool IsATarget(QuestionedValue asked, QuestionedReturn all)
    {
        foreach (var target in all.Targets(asked.Indicator))
            if (asked.Number.Equals(target.Value) || target.Milestones.Any(m => asked.Number.Equals(m.Value))) return true;
        return false;
    }
}
