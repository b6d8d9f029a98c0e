namespace LspDashboard.Core.Importing.Workbooks.Cells;

/// <summary>
/// The cells of all sheets of a workbook, twelve bytes each and their texts once: 100,000 rows of eight columns take 11 MB.
/// Readers add cells from left to right and end the row; what is read from it afterwards are views that open a cell when it is asked for.
/// </summary>
internal sealed class CellStore(ReadingBudget? budget)
{
    private readonly ChunkList<long> _bits = new();
    private readonly ChunkList<uint> _heads = new();
    private readonly ChunkList<Row> _rows = new();
    private int _rowStart;

    public TextPool Texts { get; } = new(budget);

    public int RowCount => _rows.Count;

    public void Add(int column, StoredValue value)
    {
        budget?.CountCell();
        _heads.Add((uint)column << 8 | (uint)value.Kind);
        _bits.Add(value.Bits);
    }

    /// <summary>Makes what was added since the last row a row; nothing was added where there is none.</summary>
    public void EndRow(int number, bool hidden)
    {
        if (_bits.Count == _rowStart)
            return;
        _rows.Add(new Row(hidden ? -number : number, _rowStart));
        _rowStart = _bits.Count;
    }

    /// <summary>The rows ended since there were <paramref name="first"/>.</summary>
    public RowList RowsSince(int first) => new(this, first, _rows.Count - first);

    public int Number(int row) => Math.Abs(_rows[row].SignedNumber);

    public bool IsHidden(int row) => _rows[row].SignedNumber < 0;

    public int Start(int row) => row == _rows.Count ? _rowStart : _rows[row].Start;

    public int Column(int cell) => (int)(_heads[cell] >> 8);

    public CellValue Value(int cell) => new StoredValue((StoredKind)(byte)_heads[cell], _bits[cell]).Open(Texts);

    /// <param name="SignedNumber">Negative where the row is hidden.</param>
    /// <param name="Start">Its first cell; the next row's first is the end.</param>
    private readonly record struct Row(int SignedNumber, int Start);
}
