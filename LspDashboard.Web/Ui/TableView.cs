using System.Globalization;

namespace LspDashboard.Web.Ui;

/// <summary>The rows a table shows: filtered, then grouped in the order in which groups first appear, then sorted within each group.</summary>
public static class TableView
{
    /// <summary>Every word of the filter must occur in the row's text, in any order and any case.</summary>
    public static IEnumerable<TRow> Filtered<TRow>(IEnumerable<TRow> rows, Func<TRow, string>? text, string? filter)
    {
        if (text is null || string.IsNullOrWhiteSpace(filter))
            return rows;
        var words = filter.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return rows.Where(row =>
        {
            var where = text(row);
            return words.All(word => where.Contains(word, StringComparison.OrdinalIgnoreCase));
        });
    }

    /// <summary>Stable; a row without a value comes last whichever way the rest is sorted.</summary>
    public static IEnumerable<TRow> Sorted<TRow>(IEnumerable<TRow> rows, Func<TRow, IComparable?>? by, bool descending)
    {
        if (by is null)
            return rows;
        var keyed = rows.Select(row => (Row: row, Key: by(row))).ToList();
        var known = keyed.Where(r => r.Key is not null);
        var ordered = descending
            ? known.OrderByDescending(r => r.Key, ColumnOrder.Instance)
            : known.OrderBy(r => r.Key, ColumnOrder.Instance);
        return ordered.Concat(keyed.Where(r => r.Key is null)).Select(r => r.Row);
    }

    public static IEnumerable<IGrouping<string, TRow>> Grouped<TRow>(IEnumerable<TRow> rows, Func<TRow, string>? by) =>
        rows.GroupBy(row => by?.Invoke(row) ?? "", StringComparer.Ordinal);

    /// <summary>All three: the groups keep the order in which they first appear among all rows, whatever the rows within are sorted by.</summary>
    public static List<IGrouping<string, TRow>> Arranged<TRow>(
        IReadOnlyList<TRow> rows, Func<TRow, string>? text, string? filter, Func<TRow, IComparable?>? sortBy, bool descending, Func<TRow, string>? groupBy)
    {
        var shown = Grouped(Sorted(Filtered(rows, text, filter), sortBy, descending), groupBy);
        if (groupBy is null) return [.. shown];
        var order = rows.Select(groupBy).Distinct(StringComparer.Ordinal).Index().ToDictionary(g => g.Item, g => g.Index, StringComparer.Ordinal);
        return [.. shown.OrderBy(g => order[g.Key])];
    }

    private sealed class ColumnOrder : IComparer<IComparable?>
    {
        public static readonly ColumnOrder Instance = new();

        private static readonly StringComparer British = StringComparer.Create(CultureInfo.GetCultureInfo("en-GB"), ignoreCase: true);

        public int Compare(IComparable? x, IComparable? y) => x is string left && y is string right
            ? British.Compare(left, right)
            : Comparer<IComparable>.Default.Compare(x, y);
    }
}
