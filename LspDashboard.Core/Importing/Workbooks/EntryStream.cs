namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>One unpacked entry on its way to the XML reader: counts, sums and times every byte, and refuses when what arrives is not what the file declared.</summary>
internal sealed class EntryStream(Stream inner, string name, long declaredLength, uint declaredCrc, ReadingBudget budget) : Stream
{
    // The longest honest tag or text: 32,767 characters written as 10-byte references (&#x10FFFF;), with room to spare.
    // The XML reader keeps a whole tag, text or CDATA section in memory, so without this one could take hundreds of megabytes.
    private const int LongestNode = 1 << 20;

    private Crc32 _crc = new();
    private long _read;
    private long _sinceNode;
    private bool _verified;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => declaredLength;
    public override long Position { get => _read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        budget.CheckTime();
        int got = inner.Read(buffer);
        if (got == 0)
        {
            if (!buffer.IsEmpty)
                Verify();
            return 0;
        }
        var bytes = buffer[..got];
        _read += got;
        if (_read > declaredLength)
            throw Refusal.Damaged($"'{name}' inside it is longer than it says");
        _crc.Append(bytes);
        _sinceNode += got;
        if (_sinceNode > LongestNode)
            throw Refusal.Damaged($"'{name}' inside it has a text or a tag of more than a million characters");
        return got;
    }

    /// <summary>The XML reader goes on to its next node.</summary>
    public void BeginNode() => _sinceNode = 0;

    /// <summary>Reads what is left, so that length and checksum are known for the whole entry.</summary>
    public void Drain()
    {
        Span<byte> rest = stackalloc byte[4096];
        while (!_verified)
        {
            BeginNode();
            _ = Read(rest);
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    private void Verify()
    {
        if (_read != declaredLength)
            throw Refusal.Damaged($"'{name}' inside it is shorter than it says");
        if (_crc.Value != declaredCrc)
            throw Refusal.Damaged($"the checksum of '{name}' inside it does not agree, so its figures cannot be trusted");
        _verified = true;
    }
}
