using System.Buffers.Binary;

namespace LspDashboard.Core.Importing.Workbooks.Legacy;

/// <summary>
/// Texts in a record and its continuations. Characters are one byte (Latin-1) or two; where a text is cut between two parts,
/// the next part begins with a byte that says anew which of both.
/// </summary>
internal sealed class RecordText(IReadOnlyList<ReadOnlyMemory<byte>> parts)
{
    private const byte TwoBytes = 1;
    private const byte HasExtra = 4;
    private const byte HasRuns = 8;

    private int _part;
    private int _at;

    public void Skip(long bytes)
    {
        for (long left = bytes; left > 0;)
        {
            NextPartWhereDone();
            int step = (int)Math.Min(left, parts[_part].Length - _at);
            _at += step;
            left -= step;
        }
    }

    public byte Byte()
    {
        NextPartWhereDone();
        return parts[_part].Span[_at++];
    }

    public ushort U16() => (ushort)(Byte() | Byte() << 8);

    public uint U32() => U16() | (uint)U16() << 16;

    /// <summary>A text as the shared strings hold it: its length, how it is written, formatting that is skipped.</summary>
    public string Rich(int most)
    {
        int length = U16();
        byte flags = Byte();
        int runs = (flags & HasRuns) != 0 ? U16() : 0;
        long extra = (flags & HasExtra) != 0 ? U32() : 0;
        string text = Characters(length, flags, most);
        Skip(4L * runs + extra);
        return text;
    }

    /// <param name="isShort">Whether the length is one byte, as in the names of sheets.</param>
    public string Plain(int most, bool isShort = false)
    {
        int length = isShort ? Byte() : U16();
        return Characters(length, length == 0 ? (byte)0 : Byte(), most);
    }

    private string Characters(int length, byte flags, int most)
    {
        if (length > most)
            throw Refusal.TooMuch($"A cell holds more than {Refusal.Count(most)} characters.");
        var text = new char[length];
        for (int done = 0; done < length;)
        {
            if (_at == parts[_part].Length)
            {
                NextPartWhereDone();
                flags = Byte();
            }
            var left = parts[_part].Span[_at..];
            int size = (flags & TwoBytes) != 0 ? 2 : 1;
            int take = Math.Min(length - done, left.Length / size);
            if (take == 0 && left.Length > 0)
                throw Refusal.Damaged("a text in it is cut in the middle of a character");
            for (int i = 0; i < take; i++)
                text[done + i] = size == 2 ? (char)BinaryPrimitives.ReadUInt16LittleEndian(left[(2 * i)..]) : (char)left[i];
            done += take;
            _at += take * size;
        }
        return CellText.Visible(new string(text));
    }

    private void NextPartWhereDone()
    {
        while (_at == parts[_part].Length)
        {
            if (_part + 1 == parts.Count)
                throw Refusal.Damaged("a text in it goes on after its end");
            (_part, _at) = (_part + 1, 0);
        }
    }
}
