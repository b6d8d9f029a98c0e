using System.IO.Compression;
using System.Text;

namespace LspDashboard.Tests.Support;

/// <summary>Writes a zip byte by byte, so that a test can make it lie about names, lengths and checksums as no library would.</summary>
public static class RawZip
{
    public sealed record Entry(string Name, byte[] Bytes)
    {
        public bool Stored { get; init; }

        /// <summary>Set after the checksum was taken: what is really in the file.</summary>
        public byte[]? StoredInstead { get; init; }

        public uint? DeclaredLength { get; init; }

        public uint? DeclaredCrc { get; init; }

        public bool Encrypted { get; init; }
    }

    public static byte[] Write(IEnumerable<Entry> entries)
    {
        using var file = new MemoryStream();
        using var directory = new MemoryStream();
        ushort count = 0;
        foreach (var entry in entries)
        {
            byte[] name = Encoding.UTF8.GetBytes(entry.Name);
            byte[] content = entry.StoredInstead ?? entry.Bytes;
            byte[] packed = entry.Stored ? content : Deflate(content);
            uint offset = (uint)file.Position;
            byte[] common = Common(entry, (uint)packed.Length, (ushort)name.Length);
            Put(file, 0x04034B50u);
            file.Write(common);
            file.Write(name);
            file.Write(packed);
            Put(directory, 0x02014B50u);
            Put(directory, (ushort)20);
            directory.Write(common);
            directory.Write(new byte[10]);
            Put(directory, offset);
            directory.Write(name);
            count++;
        }
        uint start = (uint)file.Position;
        file.Write(directory.ToArray());
        Put(file, 0x06054B50u);
        Put(file, 0u);
        Put(file, count);
        Put(file, count);
        Put(file, (uint)directory.Length);
        Put(file, start);
        Put(file, (ushort)0);
        return file.ToArray();
    }

    /// <summary>Bit by bit, on purpose unlike the reader's table.</summary>
    public static uint Crc(ReadOnlySpan<byte> bytes)
    {
        uint state = uint.MaxValue;
        foreach (byte one in bytes)
        {
            state ^= one;
            for (int bit = 0; bit < 8; bit++)
                state = (state & 1) == 0 ? state >> 1 : (state >> 1) ^ 0xEDB88320;
        }
        return ~state;
    }

    private static byte[] Common(Entry entry, uint packedLength, ushort nameLength)
    {
        using var header = new MemoryStream();
        Put(header, (ushort)20);
        Put(header, (ushort)(0x0800 | (entry.Encrypted ? 1 : 0)));
        Put(header, (ushort)(entry.Stored ? 0 : 8));
        Put(header, 0x00210000u);
        Put(header, entry.DeclaredCrc ?? Crc(entry.Bytes));
        Put(header, packedLength);
        Put(header, entry.DeclaredLength ?? (uint)entry.Bytes.Length);
        Put(header, nameLength);
        Put(header, (ushort)0);
        return header.ToArray();
    }

    private static byte[] Deflate(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(bytes);
        return packed.ToArray();
    }

    private static void Put(Stream stream, uint value) => stream.Write(BitConverter.GetBytes(value));

    private static void Put(Stream stream, ushort value) => stream.Write(BitConverter.GetBytes(value));
}
