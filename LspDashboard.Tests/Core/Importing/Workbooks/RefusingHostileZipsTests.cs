using System.Text;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing.Workbooks;

public class RefusingHostileZipsTests
{
    private const string Sheet = "xl/worksheets/sheet1.xml";

    [Theory]
    [InlineData("../evil.xml")]
    [InlineData("xl/../../evil.xml")]
    [InlineData("/etc/evil.xml")]
    [InlineData("xl\\evil.xml")]
    [InlineData("C:/evil.xml")]
    [InlineData("xl//evil.xml")]
    [InlineData("./evil.xml")]
    [InlineData("xl/evil\n.xml")]
    [InlineData("XL/Workbook.xml")]
    [InlineData("xl/workbook.xml")]
    public void Read_EntryNameThatIsUnsafeOrTwice_IsRefused(string name) =>
        Honest().With(name, "<x/>").Refused();

    [Fact]
    public void Read_FolderEntries_AreHarmless() =>
        Assert.Equal(5, Honest().With(new RawZip.Entry("xl/media/", []) { Stored = true }).First().Number);

    [Fact]
    public void Read_ByteChangedInAStoredEntry_IsRefused()
    {
        var builder = Honest().Edit(Sheet, entry => entry with { Stored = true, StoredInstead = Swap(entry.Bytes, "<v>5<", "<v>6<") });

        Assert.Contains("checksum", builder.Refused().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_StoredEntryUnchanged_IsRead() =>
        Assert.Equal(5, Honest().Edit(Sheet, entry => entry with { Stored = true }).First().Number);

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(-100)]
    public void Read_EntryOfAnotherLengthThanDeclared_IsRefused(int difference) =>
        Honest().Edit(Sheet, entry => entry with { DeclaredLength = (uint)(entry.Bytes.Length + difference) }).Refused();

    [Fact]
    public void Read_EncryptedEntry_IsRefused() =>
        Assert.Contains("password", Honest().Edit(Sheet, entry => entry with { Encrypted = true }).Refused().Message, StringComparison.Ordinal);

    [Fact]
    public void Read_MoreEntriesThanAllowed_IsRefused()
    {
        var builder = Honest();
        for (int i = 0; i < 495; i++)
            builder.With($"xl/media/{(char)('a' + i % 26)}{(char)('a' + i / 26)}.xml", "<x/>");
        Assert.Equal(5, builder.First().Number);

        Assert.Contains("500", builder.With("xl/one-more.xml", "<x/>").Refused().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DeclaredTotalOverTheLimit_IsRefused() =>
        Assert.Contains("400 MB", Honest()
            .With(new RawZip.Entry("xl/a.bin", [1]) { DeclaredLength = 300_000_000 })
            .With(new RawZip.Entry("xl/b.bin", [1]) { DeclaredLength = 300_000_000 })
            .Refused(new WorkbookLimits { Ratio = int.MaxValue }).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_EntryThatUnpacksToFarMoreThanItsSize_IsRefused() =>
        Assert.Contains("100 times", Honest().With(new RawZip.Entry("xl/zeros.bin", new byte[6 * 1024 * 1024])).Refused().Message, StringComparison.Ordinal);

    [Fact]
    public void Read_SmallEntryThatUnpacksToFarMoreThanItsSize_IsRead() =>
        Assert.Equal(5, Honest().With(new RawZip.Entry("xl/zeros.bin", new byte[4 * 1024 * 1024])).First().Number);

    [Fact]
    public void Read_BombThatDeclaresLittle_IsRefused() =>
        Honest().Edit(Sheet, entry => entry with { Bytes = Encoding.UTF8.GetBytes(new string(' ', 8_000_000)), DeclaredLength = 400 }).Refused();

    [Theory]
    [InlineData("<!DOCTYPE worksheet [<!ENTITY a \"5\">]>")]
    [InlineData("<!DOCTYPE worksheet SYSTEM \"http://example.org/x.dtd\">")]
    public void Read_DocumentType_IsRefused(string doctype) =>
        Honest().Replace(Sheet, "<worksheet", doctype + "<worksheet").Refused();

    [Fact]
    public void Read_DeepXml_IsRefused()
    {
        string deep = string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000));

        Assert.Contains("64 deep", Honest().Replace(Sheet, "<sheetData>", deep + "<sheetData>").Refused().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AttributeOfMegabytes_IsRefused()
    {
        string noise = string.Concat(Enumerable.Range(0, 400_000).Select(i => (char)('a' + i * i % 26) + "xyz"));

        Assert.Contains("a million", Honest().Replace(Sheet, "<sheetData>", $"<sheetData a=\"{noise}\">").Refused().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NamesWithoutNumber_AreRefused()
    {
        string names = string.Concat(Enumerable.Range(0, 11_000).Select(i => FormattableString.Invariant($"<a{i}/>")));

        Assert.Contains("10,000 different names", Honest().Replace(Sheet, "<sheetData>", names + "<sheetData>").Refused().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>5</v>")]
    [InlineData("&undefined;")]
    [InlineData("&#0;")]
    [InlineData("<row r=\"1\" r=\"1\"/>")]
    public void Read_XmlThatIsNotWellFormed_IsRefusedWithTheSheet(string rows) =>
        Assert.Equal("Data", new XlsxBuilder().Sheet("Data", rows).Refused().Sheet);

    [Fact]
    public void Read_OtherEncodingThanUtf8_IsRefused()
    {
        Honest().Edit(Sheet, entry => entry with { Bytes = Encoding.Unicode.GetBytes("\uFEFF" + Encoding.UTF8.GetString(entry.Bytes)) }).Refused();
        Honest().Edit(Sheet, entry => entry with { Bytes = [.. entry.Bytes, .. "<!-- \u00A3 -->"u8[..^6], 0xA3, .. "-->"u8] }).Refused();
    }

    [Fact]
    public void Read_ByteOrderMark_IsRead() =>
        Assert.Equal(5, Honest().Edit(Sheet, entry => entry with { Bytes = [0xEF, 0xBB, 0xBF, .. entry.Bytes] }).First().Number);

    [Fact]
    public void Read_MoreValuesThanAllowed_IsRefused()
    {
        var builder = XlsxBuilder.WithCells("<c><v>1</v></c><c><v>2</v></c><c><v>3</v></c>");
        builder.Read(new WorkbookLimits { Cells = 3 });

        Assert.Equal("C1", builder.Refused(new WorkbookLimits { Cells = 2 }).Cell);
    }

    [Fact]
    public void Read_RowBeyondTheLimit_IsRefused() =>
        Assert.Contains("1,048,576", new XlsxBuilder().Sheet("Data", "<row r=\"1048577\"/>").Refused().Message, StringComparison.Ordinal);

    private static XlsxBuilder Honest() => XlsxBuilder.WithCells("<c r=\"A1\"><v>5</v></c>");

    private static byte[] Swap(byte[] bytes, string old, string @new) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace(old, @new, StringComparison.Ordinal));
}
