using LspDashboard.Core.BoardPacks.Content;

namespace LspDashboard.Core.BoardPacks.Office;

/// <summary>
/// How wide the columns of a table are: by their shares, but none so narrow that a word or a short text is broken while another has room to spare.
/// </summary>
internal static class ColumnWidths
{
    /// <summary>A text so short stands on one line: a date, a rating, a figure with its unit.</summary>
    private const int Short = 18;

    /// <param name="table">Its columns and all its rows.</param>
    /// <param name="total">Width of the table, in any unit.</param>
    /// <param name="letter">Width of a mean letter in that unit.</param>
    /// <param name="padding">Left and right in a cell, together.</param>
    /// <returns>They add up to the total.</returns>
    public static IReadOnlyList<int> Of(PackTable table, int total, double letter, double padding)
    {
        var count = table.Columns.Count;
        var shares = table.Columns.Select(c => (double)Math.Max(1, c.Share)).ToArray();
        // A word takes at most twice an even column: what is longer is an address or nonsense, and may break.
        var most = 2.0 * total / (count + 1);
        var least = table.Columns.Select((_, i) => Math.Min(most, (Unbroken(table, i) * letter) + padding)).ToArray();
        var scale = least.Sum() > total ? total / least.Sum() : 1;
        for (var i = 0; i < count; i++) least[i] *= scale;

        // Those that their share leaves too narrow take what they need; the others divide the rest, until all fit.
        var held = new bool[count];
        var widths = new double[count];
        for (var settled = false; !settled;)
        {
            settled = true;
            var room = total - Enumerable.Range(0, count).Where(i => held[i]).Sum(i => least[i]);
            var sum = Enumerable.Range(0, count).Where(i => !held[i]).Sum(i => shares[i]);
            for (var i = 0; i < count; i++)
            {
                widths[i] = held[i] ? least[i] : room * shares[i] / sum;
                if (held[i] || widths[i] >= least[i] - 0.5) continue;
                held[i] = true;
                settled = false;
            }
        }
        return Whole(widths, total);
    }

    // Rounded down, and the last takes what is left, so that the table is as wide as it says.
    private static int[] Whole(double[] widths, int total)
    {
        var whole = widths.Select(w => (int)w).ToArray();
        whole[^1] += total - whole.Sum();
        return whole;
    }

    private static int Unbroken(PackTable table, int column) =>
        table.Rows.Where(r => column < r.Count).Select(r => (r[column].Rating is null ? 0 : 2) + Longest(r[column].Text))
            .Append(Longest(table.Columns[column].Heading)).Max();

    private static int Longest(string text) => text.Length <= Short
        ? text.Length
        : text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.Length).DefaultIfEmpty(0).Max();
}
