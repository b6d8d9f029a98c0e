using System.Text;

namespace LspDashboard.Tests.Support;

/// <summary>The file of small files around a workbook's records: a header, one sector of table, the directory, the streams. Up to 60 KB.</summary>
internal static class CompoundFileWriter
{
    private const int Sector = 512;
    private const uint End = 0xFFFFFFFE;
    private const uint Free = 0xFFFFFFFF;

    /// <param name="mini">Whether streams below 4,096 bytes lie in the small sectors, as the format has it; otherwise they are filled up.</param>
    public static byte[] Write(IReadOnlyList<(string Name, byte[] Content)> streams, bool mini)
    {
        // Sector 0 the table, 1 to 4 the directory, 5 the table of small sectors, 6 the small sectors, then the rest.
        var next = Enumerable.Repeat(Free, Sector / 4).ToArray();
        var nextMini = Enumerable.Repeat(Free, Sector / 4).ToArray();
        next[0] = 0xFFFFFFFD;
        Chain(next, 1, 4);
        Chain(next, 5, 1);
        var small = new List<byte>();
        var large = new List<(int Start, byte[] Content)>();
        var entries = new List<byte[]>();
        int miniSectors = mini ? (streams.Sum(stream => (stream.Content.Length + 63) / 64 * 64) + Sector - 1) / Sector : 0;
        int free = 6 + miniSectors;
        foreach (var (name, content) in streams)
        {
            bool isSmall = mini && content.Length < 4096;
            int start = isSmall ? small.Count / 64 : free;
            byte[] filled = [.. content, .. new byte[isSmall ? (64 - content.Length % 64) % 64 : Math.Max(0, 4096 - content.Length)]];
            entries.Add(Entry(name, 2, (uint)start, (uint)(isSmall ? content.Length : filled.Length)));
            if (isSmall)
            {
                Chain(nextMini, start, filled.Length / 64);
                small.AddRange(filled);
                continue;
            }
            int sectors = (filled.Length + Sector - 1) / Sector;
            Chain(next, free, sectors);
            large.Add((free, filled));
            free += sectors;
        }
        if (miniSectors > 0)
            Chain(next, 6, miniSectors);
        entries.Insert(0, Entry("Root Entry", 5, miniSectors > 0 ? 6 : End, (uint)small.Count));

        var file = new byte[(free + 1) * Sector];
        Header().CopyTo(file, 0);
        Put(file, 0, Bytes(next));
        Put(file, 1, [.. entries.SelectMany(entry => entry)]);
        Put(file, 5, Bytes(nextMini));
        Put(file, 6, [.. small]);
        foreach (var (start, content) in large)
            Put(file, start, content);
        return file;
    }

    private static byte[] Header()
    {
        var header = new BinaryWriter(new MemoryStream());
        header.Write((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        header.Write(new byte[16]);
        foreach (ushort word in (ushort[])[0x3E, 3, 0xFFFE, 9, 6, 0, 0, 0])
            header.Write(word);
        foreach (uint word in (uint[])[0, 1, 1, 0, 4096, 5, 1, End, 0, 0, .. Enumerable.Repeat(Free, 108)])
            header.Write(word);
        return ((MemoryStream)header.BaseStream).ToArray();
    }

    private static byte[] Entry(string name, byte type, uint start, uint size)
    {
        var entry = new byte[128];
        Encoding.Unicode.GetBytes(name).CopyTo(entry, 0);
        BitConverter.GetBytes((ushort)(2 * name.Length + 2)).CopyTo(entry, 64);
        (entry[66], entry[67]) = (type, 1);
        foreach (int link in (int[])[68, 72, 76])
            BitConverter.GetBytes(Free).CopyTo(entry, link);
        BitConverter.GetBytes(start).CopyTo(entry, 116);
        BitConverter.GetBytes(size).CopyTo(entry, 120);
        return entry;
    }

    private static void Chain(uint[] table, int first, int count)
    {
        for (int i = 0; i < count; i++)
            table[first + i] = i == count - 1 ? End : (uint)(first + i + 1);
    }

    private static byte[] Bytes(uint[] words) => [.. words.SelectMany(BitConverter.GetBytes)];

    private static void Put(byte[] file, int sector, byte[] content) => content.CopyTo(file, (sector + 1) * Sector);
}
