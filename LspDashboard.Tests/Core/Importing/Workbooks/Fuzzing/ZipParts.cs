using System.IO.Compression;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Fuzzing;

/// <summary>Takes a workbook apart and puts it together again, with good checksums unless an entry says otherwise.</summary>
internal static class ZipParts
{
    public static List<RawZip.Entry> Read(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Select(Read)];
    }

    public static byte[] Write(IEnumerable<RawZip.Entry> entries) => RawZip.Write(entries);

    private static RawZip.Entry Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return new(entry.FullName, bytes.ToArray()) { Stored = true };
    }
}
