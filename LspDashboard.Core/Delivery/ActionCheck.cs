using System.Globalization;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Core.Delivery;

/// <summary>Whether an action, or what is said of its progress, may be saved: what is wrong, by field.</summary>
public static class ActionCheck
{
    public const int LongestWhat = 300;
    public const int LongestNote = 1000;
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2100, 12, 31);

    /// <param name="edit">With its texts trimmed and empty rows taken out.</param>
    /// <param name="day">The day on which the partnership stands.</param>
    public static Dictionary<string, string> Problems(ActionEdit edit, DateOnly day)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        AddWhat(problems, edit.What, "Say what is to be done, such as “Open the clinic in Widnes”.");
        OwnerCheck.Add(problems, edit.OwnerPartnerId, edit.OwnerBodyId, edit.OwnerRole);
        var starts = edit.StartsOn ?? day;
        if (starts < Earliest || starts > Latest) problems[nameof(edit.StartsOn)] = "Give a day from 2000 to 2100.";
        if (edit.DueOn is not { } due) problems[nameof(edit.DueOn)] = "Say by when: the last day on which it is in time.";
        else if (due < Earliest || due > Latest) problems[nameof(edit.DueOn)] = "Give a day from 2000 to 2100.";
        else if (due < starts) problems[nameof(edit.DueOn)] = $"It would be due on {FigureText.Date(due)}, before it starts on {FigureText.Date(starts)}. Change one of the two days.";
        else if (Milestone(edit, starts, due, day) is { } problem) problems[nameof(edit.Milestones)] = problem;
        return problems;
    }

    /// <summary>100 % and done are the same thing.</summary>
    public static Dictionary<string, string> Problems(ActionStatus status, int percentComplete, string note)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!Enum.IsDefined(status)) problems[nameof(ActionProgress.Status)] = "Choose how it stands.";
        if (percentComplete is < 0 or > 100) problems[nameof(ActionProgress.PercentComplete)] = "Give a percentage from 0 to 100.";
        else if (percentComplete == 100 && status is ActionStatus.Planned or ActionStatus.UnderWay)
            problems[nameof(ActionProgress.PercentComplete)] = "All of it is complete: choose Done, or say how much is.";
        if (note.Length > LongestNote) problems[nameof(ActionProgress.Note)] = string.Create(CultureInfo.InvariantCulture, $"The note has {note.Length} characters; keep it within {LongestNote}.");
        return problems;
    }

    internal static void AddWhat(Dictionary<string, string> problems, string what, string ifEmpty)
    {
        if (what.Length == 0) problems[nameof(ActionEdit.What)] = ifEmpty;
        else if (what.Length > LongestWhat) problems[nameof(ActionEdit.What)] = string.Create(CultureInfo.InvariantCulture, $"It has {what.Length} characters; keep it within {LongestWhat}.");
    }

    private static string? Milestone(ActionEdit edit, DateOnly starts, DateOnly due, DateOnly day)
    {
        foreach (var m in edit.Milestones)
        {
            if (m.What.Length == 0) return "Say what each milestone is, or take its row out.";
            if (m.What.Length > LongestWhat) return $"Keep the milestone “{m.What[..40]}…” within 300 characters.";
            if (m.DueOn is not { } on) return $"Say by when the milestone “{m.What}” is due.";
            if (on < starts || on > due) return $"The milestone “{m.What}” is due on {FigureText.Date(on)}, outside the action's own days, {FigureText.Date(starts)} to {FigureText.Date(due)}.";
            if (m.DoneOn > day) return $"The milestone “{m.What}” cannot be done on {FigureText.Date(m.DoneOn.Value)}: the partnership stands at {FigureText.Date(day)}.";
        }
        return null;
    }
}
