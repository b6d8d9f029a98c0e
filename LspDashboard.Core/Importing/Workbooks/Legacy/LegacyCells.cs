using LspDashboard.Core.Importing.Workbooks.Cells;

namespace LspDashboard.Core.Importing.Workbooks.Legacy;

/// <summary>The cells of one sheet as their records come, which may be in any order, until all are known and can be kept in that of the sheet.</summary>
internal sealed class LegacyCells
{
    private readonly ChunkList<int> _keys = new();
    private readonly ChunkList<StoredValue> _values = new();
    private bool _isInOrder = true;

    private int _place;

    /// <summary>Where the last cell added or kept stands; null before the first.</summary>
    public string? Place => _place == 0 ? null : CellAddress.Of(Column(_place), _place >> 8);

    /// <param name="row">From 1, to 65,536.</param>
    /// <param name="column">From 1, to 256.</param>
    /// <param name="value">May be empty: a formula whose result is "" has its place, so that no other cell can have it.</param>
    public void Add(int row, int column, StoredValue value)
    {
        int key = row << 8 | (column - 1);
        _isInOrder &= _keys.Count == 0 || key > _keys[_keys.Count - 1];
        _keys.Add(key);
        _values.Add(value);
        _place = key;
    }

    public void MoveTo(CellStore store, HashSet<int> hiddenRows)
    {
        int[]? order = _isInOrder ? null : Sorted();
        int last = 0;
        for (int i = 0; i < _keys.Count; i++)
        {
            int at = order?[i] ?? i, key = _keys[at], row = key >> 8;
            if (row != last >> 8)
                store.EndRow(last >> 8, hiddenRows.Contains(last >> 8));
            if (key == last)
                throw Refusal.Damaged($"cell {Place} comes twice");
            last = _place = key;
            if (_values[at].Kind != StoredKind.Empty)
                store.Add(Column(key), _values[at]);
        }
        store.EndRow(last >> 8, hiddenRows.Contains(last >> 8));
    }

    private int[] Sorted()
    {
        var keys = new int[_keys.Count];
        var order = new int[keys.Length];
        for (int i = 0; i < keys.Length; i++)
            (keys[i], order[i]) = (_keys[i], i);
        Array.Sort(keys, order);
        return order;
    }

    private static int Column(int key) => (key & 0xFF) + 1;
}
