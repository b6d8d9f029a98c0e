using System.Collections;

namespace LspDashboard.Core.Importing.Workbooks.Cells;

/// <summary>The rows of one sheet.</summary>
internal sealed class RowList(CellStore store, int first, int count) : IReadOnlyList<SheetRow>
{
    public int Count => count;

    public SheetRow this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)count, nameof(index));
            return new SheetRow(store, first + index);
        }
    }

    public IEnumerator<SheetRow> GetEnumerator()
    {
        for (int i = 0; i < count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
