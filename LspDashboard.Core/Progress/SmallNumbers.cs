namespace LspDashboard.Core.Progress;

/// <summary>What public pages and packs leave out, METHOD section 12.</summary>
public static class SmallNumbers
{
    private const int SmallestPublished = 5;

    /// <summary>Whether a count of people or events must not be published, nor a rate built on it. None at all may be.</summary>
    public static bool IsSmall(double count) => count is > 0 and < SmallestPublished;

    /// <summary>
    /// Suppresses every count of 1 to 4, totals included, and then as few and as small others as it takes that no suppressed
    /// count can be worked out from what is left, and that what is left of a line never shows a small number by subtraction.
    /// </summary>
    /// <param name="counts">By row, then column; rows of one length.</param>
    /// <param name="totals">Those that are published with them.</param>
    /// <exception cref="ArgumentException">Negative counts, or rows of different lengths.</exception>
    public static SuppressedTable Suppress(IReadOnlyList<IReadOnlyList<int>> counts, PublishedTotals totals)
    {
        var table = new SuppressionGrid(counts, totals);
        table.Protect();
        var (rows, columns) = (counts.Count, table.Columns);
        return new(
            [.. Enumerable.Range(0, rows).Select(r => (IReadOnlyList<int?>)[.. Enumerable.Range(0, columns).Select(c => table.Published(r, c))])],
            [.. Enumerable.Range(0, rows).Select(r => table.Published(r, columns))],
            [.. Enumerable.Range(0, columns).Select(c => table.Published(rows, c))],
            table.Published(rows, columns));
    }

    /// <summary>The same for a single list of counts.</summary>
    public static SuppressedTable Suppress(IReadOnlyList<int> counts, bool isTotalPublished) =>
        Suppress([counts], isTotalPublished ? PublishedTotals.Rows : PublishedTotals.None);
}
