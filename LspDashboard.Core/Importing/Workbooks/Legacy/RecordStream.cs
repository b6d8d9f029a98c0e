using System.Buffers.Binary;

namespace LspDashboard.Core.Importing.Workbooks.Legacy;

/// <summary>Walks the records of a workbook stream: each has a type, a length and its bytes.</summary>
internal sealed class RecordStream(byte[] stream, ReadingBudget budget)
{
    private const int HeadLength = 4;

    private int _next;
    private int _count;
    private long _read;

    public int Type { get; private set; }

    public ReadOnlyMemory<byte> Data { get; private set; }

    /// <summary>Where the next record begins.</summary>
    public int Position => _next;

    public void MoveTo(long offset)
    {
        if (offset < 0 || offset > stream.Length - HeadLength)
            throw Refusal.Damaged("a sheet in it begins beyond its end");
        _next = (int)offset;
    }

    /// <summary>The type of the record that comes next; -1 at the end.</summary>
    public int Peek() => _next + HeadLength <= stream.Length ? BinaryPrimitives.ReadUInt16LittleEndian(stream.AsSpan(_next)) : -1;

    public bool Read()
    {
        if ((++_count & 0xFFF) == 0)
            budget.CheckTime();
        if (_next + HeadLength > stream.Length)
            return false;
        int length = BinaryPrimitives.ReadUInt16LittleEndian(stream.AsSpan(_next + 2));
        if (_next + HeadLength + length > stream.Length)
            throw Refusal.Damaged("a record in it goes on after its end");
        (Type, Data) = (Peek(), stream.AsMemory(_next + HeadLength, length));
        _next += HeadLength + length;
        // The list of sheets can point into one sheet many times, so that each record would be read as often.
        _read += HeadLength + length;
        if (_read > stream.Length)
            throw Refusal.Damaged("its sheets lie over one another");
        return true;
    }

    /// <summary>The current record with what continues it: no record is longer than 8,224 bytes.</summary>
    public RecordText ReadWithContinuation()
    {
        var parts = new List<ReadOnlyMemory<byte>> { Data };
        while (Peek() == RecordType.Continue && Read())
            parts.Add(Data);
        return new RecordText(parts);
    }

    public ushort U16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(Data.Span[at..]);

    public uint U32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(Data.Span[at..]);

    public double Double(int at) => BinaryPrimitives.ReadDoubleLittleEndian(Data.Span[at..]);
}
