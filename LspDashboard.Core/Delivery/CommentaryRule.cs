using System.Globalization;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Delivery;

/// <summary>
/// What may become of the owner's words: drafted and handed in as often as need be, each time as a new row; agreed only as they were
/// handed in. What changes after it was agreed begins again as a draft or handed in, and the agreed row stays in the history.
/// </summary>
public static class CommentaryRule
{
    /// <summary>What a save would come to: a row, nothing because all is said already, or a problem by field.</summary>
    /// <param name="thread">What there is.</param>
    /// <param name="wanted">Draft, handed in or agreed.</param>
    /// <param name="text">Trimmed.</param>
    /// <param name="period">What it is about.</param>
    /// <param name="day">The day on which the partnership stands.</param>
    public static (bool Writes, IReadOnlyDictionary<string, string> Problems) Of(CommentaryThread thread, CommentaryState wanted, string text, ReportingPeriod period, DateOnly day)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        var standing = thread.Standing(DateOnly.MaxValue);
        if (text.Length == 0) problems[nameof(Commentary.Text)] = "Write what happened, why, and what is done about it.";
        else if (text.Length > Commentary.LongestText) problems[nameof(Commentary.Text)] = string.Create(CultureInfo.InvariantCulture, $"There are {text.Length} characters; a board reads {Commentary.LongestText} at most.");
        else if (wanted != CommentaryState.Draft && period.LastDay > day)
            problems[nameof(Commentary.Period)] = $"{period.Label} ends on {FigureText.Date(period.LastDay)}, after {FigureText.Date(day)}, the day on which the partnership stands. Keep a draft until then.";
        else if (wanted == CommentaryState.Agreed && standing is null) problems[nameof(Commentary.State)] = "Nothing has been handed in yet, so there is nothing to agree.";
        else if (wanted == CommentaryState.Agreed && standing!.Text != text) problems[nameof(Commentary.Text)] = "These are not the words that were handed in. Hand them in first, then agree them.";
        if (problems.Count > 0) return (false, problems);
        var same = wanted switch
        {
            CommentaryState.Draft => (thread.Draft ?? standing)?.Text == text,
            CommentaryState.Submitted => standing?.Text == text,
            _ => standing!.State == CommentaryState.Agreed,
        };
        return (!same, problems);
    }
}
