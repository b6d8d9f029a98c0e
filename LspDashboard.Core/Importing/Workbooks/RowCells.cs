using System.Collections;
using LspDashboard.Core.Importing.Workbooks.Cells;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>The cells of one row, opened as they are asked for.</summary>
public readonly record struct RowCells : IReadOnlyList<Cell>
{
    private readonly CellStore _store;
    private readonly int _start;

    internal RowCells(CellStore store, int start, int count) => (_store, _start, Count) = (store, start, count);

    public int Count { get; }

    public Cell this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return new Cell(_store.Column(_start + index), _store.Value(_start + index));
        }
    }

    public IEnumerator<Cell> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
