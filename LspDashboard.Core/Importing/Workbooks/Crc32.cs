using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>
/// The zip checksum (reflected polynomial 0xEDB88320). System.IO.Compression does not check it: a changed byte in a stored entry would pass
/// unseen. Where the processor multiplies polynomials, 64 bytes at a turn (V. Gopal and others, "Fast CRC Computation for Generic Polynomials
/// Using PCLMULQDQ Instruction", Intel 2009), else eight at a turn by tables.
/// </summary>
internal struct Crc32()
{
    private const int Turn = 64;

    private static readonly uint[][] Tables = BuildTables();

    // Powers of x modulo the polynomial, for the two halves of what is moved on by 512 and by 128 bits.
    private static readonly Vector128<ulong> By512 = Vector128.Create(0x154442BD4UL, 0x1C6E41596UL);
    private static readonly Vector128<ulong> By128 = Vector128.Create(0x1751997D0UL, 0x0CCAA009EUL);

    private uint _state = uint.MaxValue;

    public readonly uint Value => ~_state;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (Pclmulqdq.IsSupported && bytes.Length >= 2 * Turn)
            bytes = Fold(bytes);
        _state = ByTables(_state, bytes);
    }

    // Keeps the remainder of whole turns as 128 bits, whose own checksum is the state; what is left over is returned.
    private ReadOnlySpan<byte> Fold(ReadOnlySpan<byte> bytes)
    {
        var words = MemoryMarshal.Cast<byte, Vector128<ulong>>(bytes);
        var (a, b, c, d) = (words[0] ^ Vector128.CreateScalar((ulong)_state), words[1], words[2], words[3]);
        int at = 4;
        for (; at + 4 <= words.Length; at += 4)
        {
            a = Move(a, By512) ^ words[at];
            b = Move(b, By512) ^ words[at + 1];
            c = Move(c, By512) ^ words[at + 2];
            d = Move(d, By512) ^ words[at + 3];
        }
        var rest = Move(Move(Move(a, By128) ^ b, By128) ^ c, By128) ^ d;
        _state = ByTables(0, MemoryMarshal.AsBytes(new ReadOnlySpan<Vector128<ulong>>(in rest)));
        return bytes[(at * Vector128<byte>.Count)..];
    }

    private static Vector128<ulong> Move(Vector128<ulong> value, Vector128<ulong> by) =>
        Pclmulqdq.CarrylessMultiply(value, by, 0x00) ^ Pclmulqdq.CarrylessMultiply(value, by, 0x11);

    private static uint ByTables(uint state, ReadOnlySpan<byte> bytes)
    {
        uint[] t0 = Tables[0], t1 = Tables[1], t2 = Tables[2], t3 = Tables[3], t4 = Tables[4], t5 = Tables[5], t6 = Tables[6], t7 = Tables[7];
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            uint low = state ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            uint high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            state = t7[(byte)low] ^ t6[(byte)(low >> 8)] ^ t5[(byte)(low >> 16)] ^ t4[low >> 24]
                ^ t3[(byte)high] ^ t2[(byte)(high >> 8)] ^ t1[(byte)(high >> 16)] ^ t0[high >> 24];
        }
        foreach (byte one in bytes)
            state = t0[(state ^ one) & 0xFF] ^ (state >> 8);
        return state;
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
