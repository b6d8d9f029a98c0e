using System.Globalization;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Core.BoardPacks.History;

/// <summary>The history as rows of a table: one for each field that changed, one for a change that has none.</summary>
internal static class HistoryRows
{
    public static IReadOnlyList<string> Headings { get; } = ["Number", "When (UK)", "Who", "Kind", "What", "Of", "Field", "Before", "After"];

    public static IEnumerable<IReadOnlyList<string>> Of(IEnumerable<Change> changes)
    {
        foreach (var change in changes)
        {
            string[] start =
            [
                change.Id.ToString(CultureInfo.InvariantCulture), ReportingCalendar.UkTime(change.At).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
                change.By, ChangeKindWords.Of(change.Kind), change.What, change.Subject is { } subject ? ChangeKindWords.Of(subject) : "",
            ];
            if (change.Edits.Count == 0) yield return [.. start, "", "", ""];
            foreach (var edit in change.Edits) yield return [.. start, edit.Field, edit.Before, edit.After];
        }
    }
}
