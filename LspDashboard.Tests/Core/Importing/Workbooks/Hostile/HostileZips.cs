using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using LspDashboard.Tests.Support;
using static LspDashboard.Tests.Core.Importing.Workbooks.Hostile.HostileFiles;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Hostile;

/// <summary>Zips that lie about what they hold, or hold too much.</summary>
internal static class HostileZips
{
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private static readonly string[] Unsafe = ["../evil.xml", "xl/../../evil.xml", "/etc/passwd", "xl\\evil.xml", "C:/evil.xml", "xl//evil.xml", "./evil.xml", "xl/evil\n.xml", new('n', 300)];

    public static IEnumerable<HostileFile> All()
    {
        foreach (string name in Unsafe)
            yield return Refused($"entry named {name.ReplaceLineEndings("(line end)")[..Math.Min(name.Length, 20)]}", "unsafe name", Honest().With(name, "<x/>"));
        yield return Refused("entry twice", "twice", Honest().With(Sheet, "<x/>"));
        yield return Refused("entry twice, in capitals", "twice", Honest().With("XL/Workbook.xml", "<x/>"));
        yield return Refused("501 entries", "500", () => Many(497));
        yield return Refused("60,000 entries", "500", () => Many(60_000));
        yield return Refused("150,000 entries, counted where a zip64 keeps it", "500", () => Zip64(Many(150_000)));
        yield return Refused("bomb: 6 MB of zeros", "100 times", Honest().With(new RawZip.Entry("xl/zeros.bin", new byte[6 << 20])));
        yield return Refused("bomb: a sheet of 100 MB of zeros", "100 times", () => Honest().Edit(Sheet, entry => entry with { Bytes = new byte[100 << 20] }).Build()) with { IsLarge = true };
        yield return Refused("bomb that declares 400 bytes", "inside", Honest().Edit(Sheet, entry => entry with { Bytes = Encoding.UTF8.GetBytes(new string(' ', 8_000_000)), DeclaredLength = 400 }));
        yield return Refused("declares 390 MB, holds nothing", "100 times", Honest().With(new RawZip.Entry("xl/a.bin", [1]) { DeclaredLength = 390_000_000 }));
        yield return Refused("declares 4 GB", "400 MB", Honest().With(new RawZip.Entry("xl/a.bin", [1]) { DeclaredLength = uint.MaxValue - 1 }));
        yield return Refused("an entry longer than it says", "inside", Honest().Edit(Sheet, entry => entry with { DeclaredLength = (uint)entry.Bytes.Length - 1 }));
        yield return Refused("an entry shorter than it says", "shorter", Honest().Edit(Sheet, entry => entry with { DeclaredLength = (uint)entry.Bytes.Length + 1 }));
        yield return Refused("encrypted entry", "password", Honest().Edit(Sheet, entry => entry with { Encrypted = true }));
        yield return Refused("checksum that does not agree", "checksum", Honest().Edit(Sheet, entry => entry with { DeclaredCrc = 0xBAD }));
        yield return Refused("figure changed in a stored entry", "checksum", Honest().Edit(Sheet, entry => entry with { Stored = true, StoredInstead = Swap(entry.Bytes, "<v>5<", "<v>6<") }));
        yield return Refused("figure changed before it was packed", "checksum", Honest().Edit(Sheet, entry => entry with { StoredInstead = Swap(entry.Bytes, "<v>5<", "<v>6<") }));
        yield return Refused("byte changed in a packed entry", "damaged", () => Changed(Honest().Build()));
        yield return Refused("cut off in the middle", "cut short", () => Honest().Build()[..900]);
        yield return Refused("cut off before its last byte", "cut short", () => Honest().Build()[..^1]);
        yield return Refused("beginning missing", "not an Excel workbook", () => Honest().Build()[100..]);
    }

    private static byte[] Many(int entries)
    {
        var builder = Honest();
        for (int i = 0; i < entries; i++)
            builder.With(new RawZip.Entry(string.Create(CultureInfo.InvariantCulture, $"m/{i}"), []) { Stored = true });
        return builder.Build();
    }

    // The first end record points to a second one that has room for larger numbers.
    private static byte[] Zip64(byte[] file)
    {
        byte[] end = file[^22..], second = new byte[56], locator = new byte[20];
        BinaryPrimitives.WriteUInt32LittleEndian(second, 0x06064B50);
        BinaryPrimitives.WriteInt64LittleEndian(second.AsSpan(4), 44);
        BinaryPrimitives.WriteInt64LittleEndian(second.AsSpan(24), 150_004);
        BinaryPrimitives.WriteInt64LittleEndian(second.AsSpan(32), 150_004);
        BinaryPrimitives.WriteInt64LittleEndian(second.AsSpan(40), BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(12)));
        BinaryPrimitives.WriteInt64LittleEndian(second.AsSpan(48), BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(16)));
        BinaryPrimitives.WriteUInt32LittleEndian(locator, 0x07064B50);
        BinaryPrimitives.WriteInt64LittleEndian(locator.AsSpan(8), file.Length - 22);
        locator[16] = 1;
        end.AsSpan(8, 12).Fill(0xFF);
        return [.. file[..^22], .. second, .. locator, .. end];
    }

    // In the middle of the first entry's packed bytes.
    private static byte[] Changed(byte[] file)
    {
        file[150] ^= 0x10;
        return file;
    }

    private static byte[] Swap(byte[] bytes, string old, string @new) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace(old, @new, StringComparison.Ordinal));
}
