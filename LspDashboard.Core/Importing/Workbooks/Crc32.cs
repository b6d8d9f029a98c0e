using System.Buffers.Binary;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>The zip checksum (reflected polynomial 0xEDB88320), eight bytes at a turn. System.IO.Compression does not check it: a changed byte in a stored entry would pass unseen.</summary>
internal struct Crc32()
{
    private static readonly uint[][] Tables = BuildTables();

    private uint _state = uint.MaxValue;

    public readonly uint Value => ~_state;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        uint[] t0 = Tables[0], t1 = Tables[1], t2 = Tables[2], t3 = Tables[3], t4 = Tables[4], t5 = Tables[5], t6 = Tables[6], t7 = Tables[7];
        uint state = _state;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            uint low = state ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            uint high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            state = t7[(byte)low] ^ t6[(byte)(low >> 8)] ^ t5[(byte)(low >> 16)] ^ t4[low >> 24]
                ^ t3[(byte)high] ^ t2[(byte)(high >> 8)] ^ t1[(byte)(high >> 16)] ^ t0[high >> 24];
        }
        foreach (byte one in bytes)
            state = t0[(state ^ one) & 0xFF] ^ (state >> 8);
        _state = state;
    }

    private static uint[][] BuildTables()
    {
        var tables = new uint[8][];
        for (int table = 0; table < 8; table++)
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
