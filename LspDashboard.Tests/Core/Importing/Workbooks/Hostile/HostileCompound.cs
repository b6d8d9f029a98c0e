using System.Globalization;
using LspDashboard.Tests.Support;
using static LspDashboard.Tests.Core.Importing.Workbooks.Hostile.HostileFiles;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Hostile;

/// <summary>The file around the records of an .xls: tables of sectors that lead in circles, nowhere, or to more than there is.</summary>
internal static class HostileCompound
{
    private const int Sector = 512;
    private const int TableCount = 44;
    private const int FirstDirectory = 48;
    private const int MiniCutoff = 56;
    private const int FirstMiniTable = 60;
    private const int FirstTableSector = 76;

    public static IEnumerable<HostileFile> All()
    {
        yield return Changed("chain of a stream in a circle", "in a circle", (Sector + 4 * 7, 6u));
        yield return Changed("chain of a stream into itself", "in a circle", (Sector + 4 * 6, 6u));
        yield return Changed("chain of the directory in a circle", "in a circle", (Sector + 4 * 4, 1u));
        yield return Changed("chain that leads nowhere", "leads nowhere", (Sector + 4 * 6, 0x00FFFFFFu));
        yield return Changed("directory that begins nowhere", "leads nowhere", (FirstDirectory, 0x7FFFFFFFu));
        yield return Changed("no table of sectors", "table of contents is missing", (TableCount, 0u));
        yield return Changed("4,000 million sectors of table", "table of contents is missing", (TableCount, uint.MaxValue));
        yield return Changed("table of sectors far outside the file", "cut short", (FirstTableSector, 0x7FFFFFFEu));
        yield return Changed("stream of 4 GB", "cut short", (Sector * 2 + 128 + 120, uint.MaxValue));
        yield return Changed("sectors of 2 to the 40000 bytes", "do not add up", (28, 0x9C40FFFEu));
        yield return Changed("all streams among the small sectors, of which there are none", "", (MiniCutoff, uint.MaxValue), (FirstMiniTable, 0x7FFFFFFFu));
        yield return Refused("one sector of table named 38,000 times", "table of contents is missing", () => Large(38_000), ".xls") with { IsLarge = true };
        yield return Refused("cut off after its header", "cut short", () => Honest()[..600], ".xls");
        yield return Refused("named .xlsx, protected with a password", "password", () => new XlsBuilder().Version(0x0600, "EncryptedPackage").With("EncryptionInfo").Build());
        yield return Refused("700 sheets that lie inside one another", "over one another", () => Nested(700), ".xls") with { IsLarge = true };
    }

    private static byte[] Honest() => new XlsBuilder().Sheet("Data", XlsBuilder.Number(0, 0, 5)).Build();

    private static HostileFile Changed(string name, string says, params (int At, uint Word)[] words) => Refused(name, says, () =>
    {
        byte[] file = Honest();
        foreach (var (at, word) in words)
            BitConverter.GetBytes(word).CopyTo(file, at);
        return file;
    }, ".xls");

    // 19 MB, in which the table of sectors is said to be 38,000 sectors long: lists of them, chained, all name the first.
    private static byte[] Large(int sectors)
    {
        byte[] honest = Honest(), file = new byte[(sectors + 300) * Sector];
        honest.CopyTo(file, 0);
        BitConverter.GetBytes(sectors).CopyTo(file, TableCount);
        BitConverter.GetBytes(honest.Length / Sector).CopyTo(file, 68);
        file.AsSpan(FirstTableSector, 109 * 4).Clear();
        for (int i = 0; i < 300; i++)
            BitConverter.GetBytes(honest.Length / Sector + i + 1).CopyTo(file, honest.Length + (i + 1) * Sector - 4);
        return file;
    }

    // Each sheet's records begin inside the one before, so all of the last are read again for every sheet.
    private static byte[] Nested(int sheets)
    {
        var builder = new XlsBuilder();
        for (int i = 0; i < sheets; i++)
            builder.Sheet($"S{i.ToString(CultureInfo.InvariantCulture)}", XlsBuilder.Number(0, 0, 5));
        byte[] stream = builder.Stream();
        // Without the ends of the sheets but one each at the very end: what was 4 bytes of end becomes a record nobody knows.
        byte[] begin = XlsBuilder.Record(0x0809, 0x0600, 0x10, 0, 0, 0u, 0u), end = XlsBuilder.Record(0x000A);
        int first = stream.AsSpan().IndexOf(begin);
        for (int at = first; at < stream.Length - end.Length; at++)
        {
            if (stream.AsSpan(at).StartsWith(end))
                stream[at] = 0xEE;
        }
        return CompoundFileWriter.Write([("Workbook", [.. stream, .. Enumerable.Repeat(end, sheets).SelectMany(one => one)])], mini: false);
    }
}
