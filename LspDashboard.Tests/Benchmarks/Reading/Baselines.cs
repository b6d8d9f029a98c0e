using System.IO.Compression;
using System.Xml;

namespace LspDashboard.Tests.Benchmarks.Reading;

/// <summary>What no reader can do without: unpacking the parts that hold cells, and going through their XML.</summary>
internal static class Baselines
{
    private static readonly string[] Parts = ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"];

    public static long Unzip(byte[] file)
    {
        var buffer = new byte[16_384];
        return Sum(file, part =>
        {
            long bytes = 0;
            for (int got; (got = part.Read(buffer)) > 0; bytes += got) { }
            return bytes;
        });
    }

    /// <summary>Every node and attribute visited, none made into a string.</summary>
    public static long Tokenise(byte[] file) => Sum(file, part =>
    {
        using var xml = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        long visited = 0;
        while (xml.Read())
        {
            visited++;
            while (xml.MoveToNextAttribute()) visited++;
        }
        return visited;
    });

    /// <summary>Every value of a node or an attribute made into a string, as a reader built on it in the plain way would.</summary>
    public static long TokeniseToStrings(byte[] file) => Sum(file, part =>
    {
        using var xml = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        long characters = 0;
        while (xml.Read())
        {
            if (xml.HasValue) characters += xml.Value.Length;
            while (xml.MoveToNextAttribute()) characters += xml.Value.Length;
        }
        return characters;
    });

    private static long Sum(byte[] file, Func<Stream, long> read)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        long sum = 0;
        foreach (var entry in Parts.Select(zip.GetEntry).OfType<ZipArchiveEntry>())
        {
            using var part = entry.Open();
            sum += read(part);
        }
        return sum;
    }
}
