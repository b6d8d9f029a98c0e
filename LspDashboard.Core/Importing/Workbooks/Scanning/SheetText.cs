using System.Text;

namespace LspDashboard.Core.Importing.Workbooks.Scanning;

/// <summary>
/// The text of a worksheet on its way to the XML reader. It stops once, behind the first sheetData tag: there a scanner may take over and
/// leave what comes after the rows to the XML reader, which so never sees them. If the XML reader asks for more at that point, the name stood
/// in a comment or in another vocabulary, and all is left to it.
/// </summary>
internal sealed class SheetText(EntryStream stream, Encoding encoding) : TextReader
{
    private const string Opening = "sheetData";

    // Holds the longest text of a cell with its tags, and keeps clear of the heap for large objects.
    private const int Length = 40_000;

    private readonly StreamReader _source = new(stream, encoding, detectEncodingFromByteOrderMarks: false, 16_384);
    private readonly char[] _buffer = new char[Length];
    private int _at;
    private int _end;
    private int _stop = -1;

    /// <summary>All before the rows has been handed to the XML reader, and no more.</summary>
    public bool IsBeforeRows => _stop > 0 && _at == _stop;

    /// <summary>What is there of the rows.</summary>
    public ReadOnlySpan<char> Window => _buffer.AsSpan(_at, _end - _at);

    /// <summary>Past what was read of the rows.</summary>
    public void Advance(int characters) => (_at, _stop) = (_at + characters, -1);

    /// <summary>Makes the window longer; what was taken from it before is then no longer valid.</summary>
    public void Fill()
    {
        Window.CopyTo(_buffer);
        (_at, _end) = (0, _end - _at);
        if (_end == Length)
            throw new ScanGivenUpException("rows of a shape that is not expected");
        if (!Append())
            throw new ScanGivenUpException("an end in the middle of its rows");
    }

    public override int Read(char[] buffer, int index, int count)
    {
        if (_stop < 0 && _end == 0)
            FindOpening();
        else if (IsBeforeRows)
            _stop = -1;
        int until = _stop > 0 ? _stop : _end;
        if (_at == until)
            return _source.Read(buffer, index, count);
        int taken = Math.Min(count, until - _at);
        _buffer.AsSpan(_at, taken).CopyTo(buffer.AsSpan(index));
        _at += taken;
        return taken;
    }

    // What stands before the rows is short. Where it is not, there is no stop, and all of the part is the XML reader's.
    private void FindOpening()
    {
        while (_end < Length && Append())
        {
        }
        int found = Window.IndexOf(Opening) + Opening.Length;
        if (found >= Opening.Length && found < _end && _buffer[found] == '>')
            _stop = found + 1;
    }

    private bool Append()
    {
        stream.BeginNode();
        try
        {
            int got = _source.Read(_buffer, _end, Length - _end);
            _end += got;
            return got > 0;
        }
        catch (Exception exception) when (exception is WorkbookRefusedException || Refusal.IsDamage(exception))
        {
            // Read ahead of the cells: only the XML reader's pace tells which cell the trouble is at.
            throw new ScanGivenUpException("bytes that do not add up", exception);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _source.Dispose();
        base.Dispose(disposing);
    }
}
