using LspDashboard.Core.Delivery;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Flags;

/// <summary>An open action for the indicator, or a milestone of one, was due and is not done. Its due day itself is in time.</summary>
internal static class ActionSlippedRule
{
    /// <param name="actions">Those for the indicator, as known on the day.</param>
    public static Flag? Of(IEnumerable<ActionState> actions)
    {
        var slipped = actions.Where(a => a.Slipped is not null).OrderBy(a => a.Slipped!.Value.DueOn).ThenBy(a => a.Action.Id).ToList();
        if (slipped.Count == 0) return null;
        var (first, step) = (slipped[0], slipped[0].Slipped!.Value);
        var from = step.DueOn.AddDays(1);
        var late = first.Day.DayNumber - step.DueOn.DayNumber;
        return new(
            FlagKind.ActionSlipped,
            FlagSeverity.Warning,
            $"{(step.IsMilestone ? $"The milestone “{step.What}” of “{first.Action.What}”" : $"“{step.What}”")} was due on {FigureText.Date(step.DueOn)} and is not done{More(slipped.Count - 1)}.",
            new(first.Action.On > from ? first.Action.On : from),
            FlagWorking.Of("An action for it, neither done nor deferred, or a milestone of one is past its day.", new("late", "days past its day", late), new("done", "per cent complete", first.PercentComplete)));
    }

    private static string More(int others) => others switch
    {
        0 => "",
        1 => "; one more action has slipped",
        _ => $"; {FigureText.Word(others)} more actions have slipped",
    };
}
