using System.Buffers.Binary;
using System.Text;

namespace LspDashboard.Core.Importing.Workbooks.Legacy;

/// <summary>
/// The file of small files that Office wrote until 2003: a table of sectors, and streams that are chains through it.
/// Every chain is followed for at most as many steps as there are sectors, so one that bites its tail is refused.
/// </summary>
internal sealed class CompoundFile
{
    private const int HeaderLength = 512;
    private const int EntryLength = 128;
    private const int MiniSector = 64;
    private const int SpareTableSectors = 64;
    private const uint LastSector = 0xFFFFFFFA;

    private readonly byte[] _file;
    private readonly ReadingBudget _budget;
    private readonly int _sector;
    private readonly uint _miniCutoff;
    private readonly uint[] _next;
    private readonly Lazy<uint[]> _nextMini;
    private readonly Lazy<byte[]> _mini;
    private readonly List<Entry> _entries = [];

    public CompoundFile(byte[] file, ReadingBudget budget)
    {
        (_file, _budget) = (file, budget);
        if (file.Length < HeaderLength)
            throw CutShort();
        int shift = U16(30);
        if (U16(28) != 0xFFFE || shift is not (9 or 12) || U16(32) != 6)
            throw Refusal.Damaged("its first bytes do not add up");
        _sector = 1 << shift;
        _miniCutoff = U32(56);
        _next = Table(SectorTable());
        ReadEntries(Chain(U32(48), _next));
        _nextMini = new(() => Table(Chain(U32(60), _next)));
        _mini = new(() => Find("Root Entry") is { } root ? Stream(root.Start, root.Size) : []);
    }

    /// <summary>The names of all streams and storages, at whatever depth.</summary>
    public IEnumerable<string> Names => _entries.Select(entry => entry.Name);

    /// <summary>The bytes of a stream; null where there is none of that name.</summary>
    public byte[]? Read(string name)
    {
        if (_entries.Find(entry => entry.IsStream && entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } found)
            return null;
        return found.Size < _miniCutoff ? MiniStream(found) : Stream(found.Start, found.Size);
    }

    private Entry? Find(string name) => _entries.Find(entry => entry.Name == name);

    // The table's own sectors are listed in the header, and for files above 7 MB in further sectors chained by their last word.
    private List<uint> SectorTable()
    {
        uint count = U32(44);
        // One sector of the table stands for 128 sectors or more of the file; a few to spare are honest, thousands are there to fill the memory.
        if (count == 0 || count > _file.Length / _sector / (_sector / 4) + SpareTableSectors)
            throw Refusal.Damaged("its table of contents is missing");
        var sectors = new List<uint>();
        for (int i = 0; i < 109 && sectors.Count < count; i++)
            sectors.Add(U32(76 + 4 * i));
        uint more = U32(68);
        while (sectors.Count < count && more < LastSector)
        {
            int at = Offset(more);
            for (int i = 0; i < _sector / 4 - 1 && sectors.Count < count; i++)
                sectors.Add(U32(at + 4 * i));
            more = U32(at + _sector - 4);
        }
        return sectors.Count == count ? sectors : throw CutShort();
    }

    private uint[] Table(List<uint> sectors)
    {
        var table = new uint[sectors.Count * (_sector / 4)];
        for (int i = 0; i < sectors.Count; i++)
        {
            int at = Offset(sectors[i]);
            for (int j = 0; j < _sector / 4; j++)
                table[i * (_sector / 4) + j] = U32(at + 4 * j);
        }
        return table;
    }

    private List<uint> Chain(uint first, uint[] table)
    {
        var chain = new List<uint>();
        for (uint sector = first; sector < LastSector; sector = table[sector])
        {
            if (sector >= table.Length || chain.Count > table.Length)
                throw Refusal.Damaged("its table of contents leads nowhere or in a circle");
            if ((chain.Count & 0xFFF) == 0)
                _budget.CheckTime();
            chain.Add(sector);
        }
        return chain;
    }

    private void ReadEntries(List<uint> sectors)
    {
        foreach (uint sector in sectors)
        {
            for (int at = Offset(sector), end = at + _sector; at < end; at += EntryLength)
            {
                // Length in bytes with the closing zero; 0 for an unused entry.
                int length = U16(at + 64);
                if (length is >= 2 and <= 64)
                    _entries.Add(new(Encoding.Unicode.GetString(_file, at, length - 2), _file[at + 66] == 2, U32(at + 116), U32(at + 120)));
            }
        }
    }

    private byte[] Stream(uint first, uint size)
    {
        var chain = Chain(first, _next);
        if (size > (long)chain.Count * _sector)
            throw CutShort();
        var bytes = new byte[size];
        for (int i = 0, done = 0; done < bytes.Length; i++)
        {
            int take = Math.Min(_sector, bytes.Length - done);
            long at = (chain[i] + 1L) * _sector;
            if (at + take > _file.Length)
                throw CutShort();
            Array.Copy(_file, at, bytes, done, take);
            done += take;
        }
        return bytes;
    }

    private byte[] MiniStream(Entry entry)
    {
        var chain = Chain(entry.Start, _nextMini.Value);
        if (entry.Size > (long)chain.Count * MiniSector)
            throw CutShort();
        var (bytes, mini) = (new byte[entry.Size], _mini.Value);
        for (int i = 0, done = 0; done < bytes.Length; i++)
        {
            int take = Math.Min(MiniSector, bytes.Length - done);
            long at = (long)chain[i] * MiniSector;
            if (at + take > mini.Length)
                throw CutShort();
            Array.Copy(mini, at, bytes, done, take);
            done += take;
        }
        return bytes;
    }

    // The header stands before sector 0 and takes a whole sector's place.
    private int Offset(uint sector)
    {
        long at = (sector + 1L) * _sector;
        return at + _sector <= _file.Length ? (int)at : throw CutShort();
    }

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(_file.AsSpan(at));

    private uint U32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(_file.AsSpan(at));

    private static WorkbookRefusedException CutShort() => Refusal.Damaged("a part of it is missing, as after a download or copy that was cut short");

    private sealed record Entry(string Name, bool IsStream, uint Start, uint Size);
}
