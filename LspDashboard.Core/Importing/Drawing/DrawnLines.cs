namespace LspDashboard.Core.Importing.Drawing;

/// <summary>
/// Which rows, or columns, of a sheet are drawn, by their place in the drawing. A long run of empty ones shrinks to its first: one figure in
/// the last row of a sheet is not a million rows of scrolling.
/// </summary>
public sealed class DrawnLines
{
    private const int LongestRun = 20;

    private readonly List<(int Place, int Number, int Count)> _runs = [];

    private DrawnLines()
    {
    }

    /// <summary>How many are drawn.</summary>
    public int Count { get; private set; }

    /// <summary>The number of the last one; 0 where there is none.</summary>
    public int Last => _runs.Count == 0 ? 0 : _runs[^1].Number + _runs[^1].Count - 1;

    /// <param name="filled">The numbers of those with something in them, in order, from 1.</param>
    public static DrawnLines Of(IEnumerable<int> filled)
    {
        var lines = new DrawnLines();
        var next = 1;
        foreach (var number in filled)
        {
            if (number - next > LongestRun)
            {
                lines.Add(next, 1);
                lines.Add(number, 1);
            }
            else
            {
                lines.Add(next, number - next + 1);
            }
            next = number + 1;
        }
        return lines;
    }

    /// <param name="place">0 for the first that is drawn.</param>
    public int NumberAt(int place)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(place);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(place, Count);
        var run = _runs[Find(r => r.Place <= place)];
        return run.Number + place - run.Place;
    }

    /// <summary>Where a line is drawn, or, of one that is not, the nearest before it.</summary>
    public int PlaceOf(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        if (_runs.Count == 0) return 0;
        var run = _runs[Find(r => r.Number <= number)];
        return run.Place + Math.Min(number - run.Number, run.Count - 1);
    }

    private void Add(int number, int count)
    {
        if (count <= 0) return;
        if (_runs.Count > 0 && _runs[^1] is var last && last.Number + last.Count == number)
            _runs[^1] = last with { Count = last.Count + count };
        else
            _runs.Add((Count, number, count));
        Count += count;
    }

    // The last run for which it holds; runs stand in order, and it holds for the first.
    private int Find(Func<(int Place, int Number, int Count), bool> holds)
    {
        var (low, high) = (0, _runs.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (holds(_runs[middle])) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
