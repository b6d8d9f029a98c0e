using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing.Workbooks;

public class RefusingFilesTests
{
    private static readonly byte[] Honest = XlsxBuilder.WithCells("<c r=\"A1\"><v>5</v></c>").Build();

    [Theory]
    [InlineData("return.xls", "named .xls, but it is a zip")]
    [InlineData("return.xlsb", "binary")]
    [InlineData("return.xlsm", "macros")]
    [InlineData("return.XLSM", "macros")]
    [InlineData("return.xltx", "template")]
    [InlineData("return.ods", "OpenDocument")]
    [InlineData("return.csv", "named .csv, but it is a zip")]
    [InlineData("return.numbers", "Numbers")]
    [InlineData("return.docx", "Word")]
    [InlineData("return.pdf", "PDF")]
    [InlineData("return.zip", "zip")]
    [InlineData("return.xlsx.exe", "not an Excel workbook")]
    [InlineData("return", "no extension")]
    public void Read_OtherExtension_IsRefusedByName(string name, string word)
    {
        var refusal = Reading.Refused(Honest, name);

        Assert.Contains(word, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("send", refusal.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("return.xlsb", "binary")]
    [InlineData("return.ods", "OpenDocument")]
    [InlineData("return.pdf", "PDF")]
    public void Read_NameThatIsNotTaken_IsRefusedWhateverIsInside(string name, string word) =>
        Assert.Contains(word, Reading.Refused("x,y"u8.ToArray(), name).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "empty")]
    [InlineData("D0CF11E0A1B11AE1", "password")]
    [InlineData("504B0506000000000000000000000000000000000000", "nothing inside")]
    [InlineData("255044462D312E37", "PDF")]
    [InlineData("EFBBBF0D0A3C68746D6C3E", "web page")]
    [InlineData("4E616D652C3132", "not an Excel workbook")]
    [InlineData("504B", "not an Excel workbook")]
    [InlineData("504B0304", "cut short")]
    public void Read_BytesThatAreNoWorkbook_AreRefused(string hex, string word) =>
        Assert.Contains(word, Reading.Refused(Convert.FromHexString(hex)).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_ExtensionInCapitals_IsRead() =>
        Assert.Single(Reading.Bytes(Honest, "RETURN Q2.XLSX").Sheets);

    [Fact]
    public void Read_FileOverTheLimit_IsRefused()
    {
        Reading.Bytes(Honest, limits: new WorkbookLimits { FileBytes = Honest.Length });

        Reading.Refused(Honest, limits: new WorkbookLimits { FileBytes = Honest.Length - 1 });
    }

    [Fact]
    public void Read_EveryTruncation_IsRefused()
    {
        for (int length = 0; length < Honest.Length; length++)
            Reading.Refused(Honest[..length]);
    }

    [Fact]
    public void Read_AnyByteChanged_GivesTheSameValueOrIsRefused()
    {
        for (int at = 0; at < Honest.Length; at++)
        {
            byte[] changed = [.. Honest];
            changed[at] ^= 0x15;
            try
            {
                Assert.Equal(5, Reading.Bytes(changed).Sheets[0].Rows[0].At(1).Number);
            }
            catch (WorkbookRefusedException)
            {
                // As it should: nothing else may come out.
            }
        }
    }

    [Theory]
    [InlineData("wordprocessingml.document.main+xml", "Word")]
    [InlineData("presentationml.presentation.main+xml", "PowerPoint")]
    [InlineData("spreadsheetml.template.main+xml", "template")]
    [InlineData("sheet.macroEnabled.main+xml", "macros")]
    [InlineData("sheet.binary.main", "xlsb")]
    [InlineData("something.else", "does not say")]
    public void Read_OtherContentType_IsRefused(string type, string word) =>
        Assert.Contains(word, WorkbookOf().Replace("[Content_Types].xml", "spreadsheetml.sheet.main+xml", type).Refused().Message, StringComparison.Ordinal);

    [Fact]
    public void Read_Macros_AreRefusedWhereverTheyStand()
    {
        WorkbookOf().With("xl/vbaProject.bin", "x").Refused();
        WorkbookOf().With("xl/VBAPROJECT.BIN", "x").Refused();
        WorkbookOf().Replace("xl/_rels/workbook.xml.rels", "</Relationships>", "<Relationship Id=\"v\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"x.bin\"/></Relationships>").Refused();
        WorkbookOf().Replace("xl/_rels/workbook.xml.rels", "relationships/worksheet", "relationships/xlMacrosheet").Refused();
    }

    [Theory]
    [InlineData("[Content_Types].xml")]
    [InlineData("_rels/.rels")]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    [InlineData("xl/worksheets/sheet1.xml")]
    public void Read_PartMissing_IsRefused(string part) => WorkbookOf().Without(part).Refused();

    [Fact]
    public void Read_OpenDocumentNamedXlsx_IsRefusedAsSuch() =>
        Assert.Contains("OpenDocument", new XlsxBuilder().With("mimetype", "application/vnd.oasis.opendocument.spreadsheet").Refused().Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("hyperlink", "http://www.leeds.gov.uk/", true)]
    [InlineData("externalLinkPath", "file:///H:\\Returns\\Q1.xls", true)]
    [InlineData("oleObject", "file:///H:\\Returns\\Q1.doc", false)]
    [InlineData("attachedTemplate", "http://example.org/t.xltx", false)]
    [InlineData("image", "http://example.org/a.png", false)]
    public void Read_LinkToTheOutside_IsLetThroughOnlyForCellsAndFormulas(string type, string target, bool read)
    {
        var builder = WorkbookOf().With("xl/worksheets/_rels/sheet1.xml.rels", Rels(type, target, "TargetMode=\"External\""));

        if (read)
            Assert.Equal(5, builder.First().Number);
        else
            builder.Refused();
    }

    [Theory]
    [InlineData("../../../etc/passwd")]
    [InlineData("file:///etc/passwd")]
    [InlineData("..\\..\\x")]
    [InlineData("http://example.org/x")]
    public void Read_TargetThatLeadsOut_IsRefused(string target) =>
        WorkbookOf().With("xl/worksheets/_rels/sheet1.xml.rels", Rels("drawing", target, "")).Refused();

    [Fact]
    public void Read_HyperlinkWithinTheWorkbook_IsRead() =>
        Assert.Equal(5, WorkbookOf().With("xl/worksheets/_rels/sheet1.xml.rels", Rels("hyperlink", "#Data!A1", "")).First().Number);

    [Fact]
    public void Read_TimeUsedUp_IsRefused()
    {
        var refusal = Assert.Throws<WorkbookRefusedException>(() => Reading.Bytes(Honest, time: new HurryingClock(TimeSpan.FromSeconds(11))));

        Assert.Contains("30 seconds", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_CancelledBefore_StopsAsCancelled() =>
        Assert.Throws<OperationCanceledException>(() => Reading.Bytes(Honest, ct: new CancellationToken(canceled: true)));

    [Fact]
    public void Read_CancelledWhileReading_StopsAsCancelled()
    {
        using var source = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => Reading.Bytes(Honest, time: new HurryingClock(TimeSpan.Zero, source), ct: source.Token));
    }

    private static XlsxBuilder WorkbookOf() => XlsxBuilder.WithCells("<c r=\"A1\"><v>5</v></c>");

    private static string Rels(string type, string target, string mode) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + $"<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{target}\" {mode}/></Relationships>";

    /// <summary>Every look at it moves it on, and may cancel.</summary>
    private sealed class HurryingClock(TimeSpan step, CancellationTokenSource? cancel = null) : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp()
        {
            cancel?.Cancel();
            return _now += step.Ticks;
        }
    }
}
