using System.IO.Compression;

namespace LspDashboard.Core.Importing.Workbooks;

/// <summary>The parts of a workbook, once the zip has passed its gate. Part names carry no leading slash and ignore case, as the packaging standard has it.</summary>
internal sealed class Package : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _entries;
    private readonly ReadingBudget _budget;

    public Package(byte[] file, ReadingBudget budget)
    {
        _budget = budget;
        var limits = budget.Limits;
        if (ZipDirectory.CountEntries(file, limits.Entries) > limits.Entries)
            throw ZipGate.TooManyEntries(limits);
        _zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        try
        {
            ZipGate.Check(_zip, file.Length, limits);
        }
        catch
        {
            _zip.Dispose();
            throw;
        }
        _entries = _zip.Entries.ToDictionary(entry => entry.FullName, StringComparer.OrdinalIgnoreCase);
    }

    public ReadingBudget Budget => _budget;

    public IEnumerable<string> Names => _entries.Keys;

    public bool Has(string part) => _entries.ContainsKey(part);

    /// <param name="part">Its name.</param>
    /// <param name="root">The element that it must be.</param>
    /// <param name="namespaces">Of its vocabulary.</param>
    /// <param name="scanned">Whether the rows of a sheet are left to a scanner.</param>
    public PartReader Open(string part, string root, string[] namespaces, bool scanned = false)
    {
        if (!_entries.TryGetValue(part, out var entry))
            throw Refusal.Damaged($"'{part}' inside it is missing");
        var stream = new EntryStream(entry.Open(), entry.FullName, entry.Length, entry.Crc32, _budget);
        try
        {
            return new PartReader(stream, namespaces, root, _budget.Limits, scanned);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    public void Dispose() => _zip.Dispose();
}
