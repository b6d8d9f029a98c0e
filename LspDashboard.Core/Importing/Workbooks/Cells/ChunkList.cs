namespace LspDashboard.Core.Importing.Workbooks.Cells;

/// <summary>A list that grows by a chunk at a time: a long one is never copied into one of double the size, and a short one takes little.</summary>
internal sealed class ChunkList<T>
{
    private const int Bits = 15;
    private const int ChunkLength = 1 << Bits;
    private const int FirstLength = 64;

    private T[][] _chunks = [new T[FirstLength]];
    private T[] _last;

    public ChunkList() => _last = _chunks[0];

    public int Count { get; private set; }

    public T this[int index] => _chunks[index >> Bits][index & (ChunkLength - 1)];

    public void Add(T item)
    {
        int at = Count & (ChunkLength - 1);
        // At the start of a chunk, or where the first one is still short of its full length.
        if (at == _last.Length || (at == 0 && Count > 0))
            Grow(at);
        _last[at] = item;
        Count++;
    }

    private void Grow(int at)
    {
        if (at > 0)
        {
            Array.Resize(ref _last, Math.Min(2 * at, ChunkLength));
            _chunks[0] = _last;
            return;
        }
        int chunk = Count >> Bits;
        if (chunk == _chunks.Length)
            Array.Resize(ref _chunks, 2 * chunk);
        _chunks[chunk] = _last = GC.AllocateUninitializedArray<T>(ChunkLength);
    }
}
