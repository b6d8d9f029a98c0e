using System.Globalization;
using LspDashboard.Core.Periods;

namespace LspDashboard.Core.Indicators;

/// <summary>Whether a rebase note may be saved: what is wrong, by field.</summary>
public static class RebaseNoteCheck
{
    public const int ShortestText = 10;
    public const int LongestText = 300;

    /// <param name="note">With its words trimmed.</param>
    /// <param name="indicator">Whose figures it is about.</param>
    /// <param name="standing">The notes of the indicator that count.</param>
    public static IReadOnlyDictionary<string, string> Problems(RebaseNote note, Indicator indicator, IEnumerable<RebaseNote> standing)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!note.From.IsValid) problems[nameof(note.From)] = "Say which period is the first on the new base.";
        else if (note.From.Frequency != indicator.Frequency)
            problems[nameof(note.From)] = $"{note.From.Label} is a {PeriodText.Name(note.From.Frequency)}, and this indicator is reported by {PeriodText.Name(indicator.Frequency)}.";
        else if (standing.Any(n => n.From == note.From))
            problems[nameof(note.From)] = $"A note begins with {note.From.Label} already. Take that one back first, if it is to say something else.";
        if (note.Text.Length < ShortestText)
            problems[nameof(note.Text)] = string.Create(CultureInfo.InvariantCulture, $"Say what changed, in at least {ShortestText} characters: it is printed beside the trend.");
        else if (note.Text.Length > LongestText)
            problems[nameof(note.Text)] = string.Create(CultureInfo.InvariantCulture, $"Use at most {LongestText} characters; this has {note.Text.Length}.");
        if (note.Source.Length > LongestText)
            problems[nameof(note.Source)] = string.Create(CultureInfo.InvariantCulture, $"Use at most {LongestText} characters; this has {note.Source.Length}.");
        return problems;
    }
}
