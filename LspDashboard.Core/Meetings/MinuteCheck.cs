using System.Globalization;

namespace LspDashboard.Core.Meetings;

/// <summary>Whether a note or a decision may be saved, or withdrawn: what is wrong, by field.</summary>
public static class MinuteCheck
{
    public const string Reason = nameof(Reason);
    public const int ShortestReason = 3;
    public const int LongestReason = 400;

    /// <param name="edit">With its text trimmed.</param>
    public static Dictionary<string, string> Problems(MinuteEdit edit)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (edit.Text.Length == 0) problems[nameof(edit.Text)] = edit.Kind == MinuteKind.Decision ? "Write what was decided." : "Write what was said.";
        else if (edit.Text.Length > Minute.LongestText)
            problems[nameof(edit.Text)] = string.Create(CultureInfo.InvariantCulture, $"It has {edit.Text.Length} characters; keep it within {Minute.LongestText}, or write two.");
        if (!Enum.IsDefined(edit.Kind)) problems[nameof(edit.Kind)] = "Say whether it is a note or a decision.";
        if (!edit.Period.IsValid) problems[nameof(edit.Period)] = "Say which reporting period lay on the table.";
        if (edit.Key == Guid.Empty) problems[nameof(edit.Key)] = "It came without its key. Load the page again and write it once more.";
        return problems;
    }

    /// <summary>What is wrong with the reason of a withdrawal; null where nothing is.</summary>
    public static string? OfReason(string reason) => reason.Length < ShortestReason ? "Say in a few words why it is withdrawn: it is kept beside it."
        : reason.Length > LongestReason ? string.Create(CultureInfo.InvariantCulture, $"The reason has {reason.Length} characters; keep it within {LongestReason}.")
        : null;
}
