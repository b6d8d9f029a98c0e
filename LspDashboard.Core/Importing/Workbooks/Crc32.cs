namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>The zip checksum (reflected polynomial 0xEDB88320), four bytes at a turn. System.IO.Compression does not check it: a changed byte in a stored entry would pass unseen.</summary>
internal struct Crc32()
{
    private static readonly uint[][] Tables = BuildTables();

    private uint _state = uint.MaxValue;

    public readonly uint Value => ~_state;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        uint[] t0 = Tables[0], t1 = Tables[1], t2 = Tables[2], t3 = Tables[3];
        uint state = _state;
        for (; bytes.Length >= 4; bytes = bytes[4..])
        {
            state ^= System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            state = t3[state & 0xFF] ^ t2[(state >> 8) & 0xFF] ^ t1[(state >> 16) & 0xFF] ^ t0[state >> 24];
        }
        foreach (byte one in bytes)
            state = t0[(state ^ one) & 0xFF] ^ (state >> 8);
        _state = state;
    }

    private static uint[][] BuildTables()
    {
        var tables = new uint[4][];
        for (int table = 0; table < 4; table++)
        {
            tables[table] = new uint[256];
            for (uint i = 0; i < 256; i++)
            {
                uint value = table == 0 ? i : tables[table - 1][i];
                for (int bit = 0; bit < 8; bit++)
                    value = (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320 : value >> 1;
                tables[table][i] = value;
            }
        }
        return tables;
    }
}
