using LspDashboard.Core.Importing.Tables;
using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Core.Importing.Profiles;

/// <summary>Says what changed between a layout as it was confirmed and as it comes now.</summary>
internal static class LayoutChanges
{
    /// <param name="sheet">The sheet's name now.</param>
    /// <param name="before">As it was confirmed.</param>
    /// <param name="now">As it comes.</param>
    /// <param name="leftOut">Its columns that are left out for being new.</param>
    public static IEnumerable<LayoutChange> Of(string sheet, TableLayout before, TableLayout now, IReadOnlyList<int> leftOut)
    {
        if (before.Sheet != now.Sheet)
            yield return new(false, sheet, now.First, $"The table stands on sheet '{sheet}' now.");
        else if (before.First != now.First)
            yield return new(false, sheet, now.First, $"The figures begin at {now.First} now, and began at {before.First}.");
        // A profile of earlier days remembers traffic lights as labels.
        foreach (var gone in before.Rows.Except(now.Rows).Where(r => !RatingWords.Is(r)))
            yield return new(true, sheet, "", $"The row '{gone}' is not there any more.");
        foreach (var fresh in now.Rows.Except(before.Rows))
            yield return new(true, sheet, now.First, $"The row '{fresh}' is new.");
        foreach (var change in Words(sheet, before.Labels, [.. now.Labels.Where(l => !leftOut.Contains(l.Column))], now.First).Concat(Words(sheet, before.Heads, now.Heads, now.First)))
            yield return change;
        foreach (var fresh in now.Labels.Where(l => leftOut.Contains(l.Column)))
            yield return new(true, sheet, Beside(fresh.Column, now.First), $"Column {CellAddress.ColumnName(fresh.Column)}{(fresh.Key.Length > 0 ? $", '{fresh.Key}'," : "")} is new, and left out until somebody says what it holds.");
    }

    private static IEnumerable<LayoutChange> Words(string sheet, IReadOnlyList<LayoutWord> before, IReadOnlyList<LayoutWord> now, string first)
    {
        foreach (var gone in before.Where(b => b.Key.Length > 0 && !now.Any(n => n.Key == b.Key)))
            yield return new(true, sheet, "", $"The column '{gone.Key}', which was {CellAddress.ColumnName(gone.Column)}, is not there any more.");
        foreach (var fresh in now.Where(n => n.Key.Length > 0 && !before.Any(b => b.Key == n.Key)))
            yield return new(true, sheet, Beside(fresh.Column, first), $"Column {CellAddress.ColumnName(fresh.Column)}, '{fresh.Key}', is new.");
        foreach (var (word, then) in now.Where(n => n.Key.Length > 0).Select(n => (n, before.FirstOrDefault(b => b.Key == n.Key))).Where(p => p.Item2 is not null && p.Item2.Column != p.n.Column))
            yield return new(false, sheet, Beside(word.Column, first), $"'{word.Key}' is column {CellAddress.ColumnName(word.Column)} now, and was {CellAddress.ColumnName(then!.Column)}.");
    }

    private static string Beside(int column, string first) => CellAddress.TryParse(first, out _, out var row) ? CellAddress.Of(column, row) : "";
}
