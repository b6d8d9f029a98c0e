using LspDashboard.Core.Importing.Tables;

namespace LspDashboard.Core.Importing.Profiles;

/// <summary>
/// Columns of labels that a remembered layout did not have. Names are remembered with all the labels of their row, so one column more would
/// make strangers of them all: it is left out until a person says what it holds.
/// </summary>
internal static class NewLabels
{
    /// <param name="said">The decision of a table that is like this one.</param>
    /// <param name="now">The table as it comes.</param>
    public static TableMatch Of(TableDecision said, TableLayout now)
    {
        if (now.LabelsDown.Count == 0) return new(said, now, []);
        var fresh = now.Labels.Select(l => (Word: l, Nth: 1 + now.Labels.Count(o => o.Key == l.Key && o.Column < l.Column)))
            .Where(l => IsLeftOut(l.Word, said.Layout, now) && !said.Headings.Any(h => h.IsColumn && h.Key == l.Word.Key && h.Nth == l.Nth)).ToList();
        if (fresh.Count == now.Labels.Count) fresh = [];
        var decision = fresh.Count == 0 ? said : said with { Headings = [.. said.Headings, .. fresh.Select(l => new HeadingDecision(true, l.Word.Key, l.Nth, HeadingMeaning.LeftOut))] };
        var unread = now.Labels.Where(l => decision.Headings.Any(h => h.IsColumn && h.Key == l.Key && HeadingMeanings.RoleOf(h.Meaning) == LineRole.Comment)).Select(l => l.Column);
        return new(decision, now.WithoutLabelsOf([.. unread]), [.. fresh.Select(l => l.Word.Column)]);
    }

    private static bool IsLeftOut(LayoutWord label, TableLayout before, TableLayout now)
    {
        var (had, has) = (before.Labels.Count(l => l.Key == label.Key), now.Labels.Count(l => l.Key == label.Key));
        if (has <= had) return false;
        // Where another heading is gone, this may be the same column under a new one: what stands in it tells.
        var noneIsGone = before.Labels.All(b => now.Labels.Any(n => n.Key == b.Key));
        return (noneIsGone && had == 0) || !SaysTheSame(now.LabelsDown.GetValueOrDefault(label.Column) ?? [], before);
    }

    // Periods are no labels that a layout remembers: a column of them says nothing against being the old one.
    private static bool SaysTheSame(IReadOnlyList<string> labels, TableLayout before) => labels.Count(before.Rows.Contains) * 2 >= labels.Count;
}
