using FsCheck;
using FsCheck.Fluent;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Progress;

/// <summary>What must be so of every published table, whatever the counts.</summary>
public class SmallNumbersLaws
{
    private static readonly Gen<(int[][] Counts, PublishedTotals Totals)> Tables =
        from rows in Gen.Choose(1, 4)
        from columns in Gen.Choose(1, 4)
        from counts in Gen.ArrayOf(Gen.ArrayOf(Gen.Frequency((2, Gen.Choose(0, 6)), (1, Gen.Choose(5, 60)), (1, Gen.Constant(0))), columns), rows)
        from totals in Gen.Elements(PublishedTotals.None, PublishedTotals.Rows, PublishedTotals.Columns, PublishedTotals.Both)
        select (counts, totals);

    [Fact]
    public void Suppress_LeavesOutEverySmallCountAndChangesNone() => Check((shown, truth, _) =>
        shown.Zip(truth).All(c => c.First is null || (c.First == c.Second && c.Second is 0 or >= 5)));

    [Fact]
    public void Suppress_NoSmallCountFollowsFromTheSums() => Check((shown, truth, equations) =>
    {
        // Solves the sums for what is hidden: a count follows where its equation holds no other unknown.
        var hidden = Enumerable.Range(0, shown.Length).Where(i => shown[i] is null).ToArray();
        var matrix = equations.Select(e => hidden.Select(h => e[h]).ToArray()).ToArray();
        var row = 0;
        for (var column = 0; column < hidden.Length && row < matrix.Length; column++)
        {
            var pivot = Array.FindIndex(matrix, row, r => r[column] != 0);
            if (pivot < 0) continue;
            (matrix[row], matrix[pivot]) = (matrix[pivot], matrix[row]);
            var scale = matrix[row][column];
            matrix[row] = [.. matrix[row].Select(v => v / scale)];
            for (var other = 0; other < matrix.Length; other++)
            {
                var times = matrix[other][column];
                if (other == row || times == 0) continue;
                var from = matrix[row];
                matrix[other] = [.. matrix[other].Select((v, i) => v - (times * from[i]))];
            }
            row++;
        }
        return matrix.Where(r => r.Count(v => v != 0) == 1).All(r => truth[hidden[Array.FindIndex(r, v => v != 0)]] is 0 or >= 5);
    });

    // Shown and true values of the table with its totals, row by row, and the sums a reader knows: the parts of a line less its total are 0.
    private static void Check(Func<int?[], int[], double[][], bool> law) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(Tables.ToArbitrary(), table =>
        {
            var (rows, columns) = (table.Counts.Length, table.Counts[0].Length);
            var answer = SmallNumbers.Suppress(table.Counts, table.Totals);
            int?[] shown = [.. answer.Cells.SelectMany((cells, r) => cells.Append(answer.RowTotals[r])), .. answer.ColumnTotals, answer.GrandTotal];
            int[] truth =
            [
                .. table.Counts.SelectMany(cells => cells.Append(cells.Sum())),
                .. Enumerable.Range(0, columns).Select(c => table.Counts.Sum(cells => cells[c])),
                table.Counts.Sum(cells => cells.Sum()),
            ];
            var width = columns + 1;
            double[][] equations =
            [
                .. Enumerable.Range(0, rows + 1).Select(r => Enumerable.Range(0, truth.Length).Select(i => i / width != r ? 0.0 : i % width == columns ? -1 : 1).ToArray()),
                .. Enumerable.Range(0, width).Select(c => Enumerable.Range(0, truth.Length).Select(i => i % width != c ? 0.0 : i / width == rows ? -1 : 1).ToArray()),
            ];
            // A total that is not published is no secret: a reader may add it up.
            return law(shown, [.. truth.Select((v, i) => IsSecret(i, width, rows, table.Totals) ? v : 0)], equations);
        }));

    private static bool IsSecret(int cell, int width, int rows, PublishedTotals totals) =>
        (cell % width, cell / width) switch
        {
            var (c, r) when c == width - 1 && r == rows => totals != PublishedTotals.None,
            var (c, _) when c == width - 1 => totals.HasFlag(PublishedTotals.Rows),
            var (_, r) when r == rows => totals.HasFlag(PublishedTotals.Columns),
            _ => true,
        };
}
