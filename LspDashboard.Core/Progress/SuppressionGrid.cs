namespace LspDashboard.Core.Progress;

/// <summary>
/// A table with its totals as a last row and column, so that every row and every column adds up to its last cell.
/// A hidden cell joins its row to its column; it can be worked out exactly where nothing else hidden joins the two.
/// </summary>
internal sealed class SuppressionGrid
{
    // Hiding a zero or a total is a last resort; below them the smallest count goes first.
    private const long ZeroCost = 1L << 40;
    private const long TotalCost = 1L << 41;

    private readonly int _rows;
    private readonly int[] _values;
    private readonly bool[] _hidden;
    private readonly bool[] _isUnpublished;

    public SuppressionGrid(IReadOnlyList<IReadOnlyList<int>> counts, PublishedTotals totals)
    {
        _rows = counts.Count;
        Columns = _rows == 0 ? 0 : counts[0].Count;
        _values = new int[(_rows + 1) * (Columns + 1)];
        _hidden = new bool[_values.Length];
        _isUnpublished = new bool[_values.Length];
        for (var r = 0; r < _rows; r++)
        {
            if (counts[r].Count != Columns) throw new ArgumentException("Rows are of one length.", nameof(counts));
            for (var c = 0; c < Columns; c++)
            {
                var count = counts[r][c];
                if (count < 0) throw new ArgumentException("A count is not negative.", nameof(counts));
                checked
                {
                    _values[At(r, c)] = count;
                    _values[At(r, Columns)] += count;
                    _values[At(_rows, c)] += count;
                    _values[At(_rows, Columns)] += count;
                }
            }
        }
        for (var r = 0; r < _rows; r++) _isUnpublished[At(r, Columns)] = !totals.HasFlag(PublishedTotals.Rows);
        for (var c = 0; c < Columns; c++) _isUnpublished[At(_rows, c)] = !totals.HasFlag(PublishedTotals.Columns);
        _isUnpublished[At(_rows, Columns)] = totals == PublishedTotals.None;
        for (var i = 0; i < _values.Length; i++) _hidden[i] = _isUnpublished[i] || SmallNumbers.IsSmall(_values[i]);
    }

    public int Columns { get; }

    /// <summary>Null where hidden or not published at all.</summary>
    public int? Published(int row, int column) => _hidden[At(row, column)] ? null : _values[At(row, column)];

    public void Protect()
    {
        bool isChanged;
        do
        {
            isChanged = false;
            for (var r = 0; r <= _rows; r++)
            {
                for (var c = 0; c <= Columns; c++)
                    if (IsSecret(r, c)) isChanged |= JoinAnotherWay(r, c);
            }
            for (var r = 0; r <= _rows; r++) isChanged |= HideMoreOf([.. Enumerable.Range(0, Columns + 1).Select(c => At(r, c))]);
            for (var c = 0; c <= Columns; c++) isChanged |= HideMoreOf([.. Enumerable.Range(0, _rows + 1).Select(r => At(r, c))]);
        }
        while (isChanged);
    }

    private int At(int row, int column) => (row * (Columns + 1)) + column;

    private bool IsSecret(int row, int column) => !_isUnpublished[At(row, column)] && SmallNumbers.IsSmall(_values[At(row, column)]);

    private bool IsTotal(int cell) => cell % (Columns + 1) == Columns || cell / (Columns + 1) == _rows;

    private long Cost(int cell) => _hidden[cell] ? 0 : IsTotal(cell) ? TotalCost + _values[cell] : _values[cell] == 0 ? ZeroCost : _values[cell];

    // What a reader gets by taking the visible counts of a line from its visible total is itself a small number.
    private bool HideMoreOf(int[] line)
    {
        var total = line[^1];
        if (_hidden[total]) return false;
        var parts = line[..^1];
        if (!parts.Any(p => _hidden[p]) || !SmallNumbers.IsSmall(parts.Where(p => _hidden[p]).Sum(p => _values[p]))) return false;
        // The total is 5 or more, so something that counts is still visible.
        _hidden[parts.Where(p => !_hidden[p]).MinBy(Cost)] = true;
        return true;
    }

    // The cheapest way from the cell's row to its column by other cells, hiding those on it: Dijkstra over rows and columns.
    private bool JoinAnotherWay(int row, int column)
    {
        var nodes = _rows + 1 + Columns + 1;
        var cost = Enumerable.Repeat(long.MaxValue, nodes).ToArray();
        var by = new int[nodes];
        var done = new bool[nodes];
        cost[row] = 0;
        for (var step = 0; step < nodes; step++)
        {
            var node = Enumerable.Range(0, nodes).Where(n => !done[n] && cost[n] < long.MaxValue).DefaultIfEmpty(-1).MinBy(n => n < 0 ? 0 : cost[n]);
            if (node < 0) break;
            done[node] = true;
            var isRow = node <= _rows;
            for (var other = 0; other <= (isRow ? Columns : _rows); other++)
            {
                var cell = isRow ? At(node, other) : At(other, node - _rows - 1);
                var next = isRow ? _rows + 1 + other : other;
                if (cell == At(row, column) || cost[node] + Cost(cell) >= cost[next]) continue;
                (cost[next], by[next]) = (cost[node] + Cost(cell), cell);
            }
        }
        var isChanged = false;
        for (var node = _rows + 1 + column; node != row;)
        {
            var cell = by[node];
            isChanged |= !_hidden[cell];
            _hidden[cell] = true;
            node = node <= _rows ? _rows + 1 + (cell % (Columns + 1)) : cell / (Columns + 1);
        }
        return isChanged;
    }
}
