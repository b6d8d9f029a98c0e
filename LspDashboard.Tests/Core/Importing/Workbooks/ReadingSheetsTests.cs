using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing.Workbooks;

public class ReadingSheetsTests
{
    private const string Five = "<row r=\"1\"><c r=\"A1\"><v>5</v></c></row>";

    [Fact]
    public void Read_GapsInRowsAndColumns_KeepTheirPlaces()
    {
        var rows = new XlsxBuilder()
            .Sheet("Data", "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"AA2\"><v>2</v></c></row><row r=\"3\"/><row r=\"7\"><c r=\"C7\"><v>3</v></c></row>")
            .Read().Sheets[0].Rows;

        Assert.Equal([2, 7], rows.Select(row => row.Number));
        Assert.Equal([2, 27], rows[0].Cells.Select(cell => cell.Column));
        Assert.Equal(2, rows[0].At(27).Number);
        Assert.Equal(CellKind.Empty, rows[0].At(3).Kind);
    }

    [Fact]
    public void Read_RowsAndCellsWithoutAddresses_FollowOn()
    {
        var rows = new XlsxBuilder()
            .Sheet("Data", "<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row r=\"5\"/><row><c><v>4</v></c></row>")
            .Read().Sheets[0].Rows;

        Assert.Equal([1, 6], rows.Select(row => row.Number));
        Assert.Equal([1, 4, 5], rows[0].Cells.Select(cell => cell.Column));
    }

    [Theory]
    [InlineData("<row r=\"2\"/><row r=\"2\"/>", "A2")]
    [InlineData("<row r=\"3\"/><row r=\"2\"/>", "A2")]
    [InlineData("<row r=\"1\"><c r=\"B1\"/><c r=\"B1\"/></row>", "B1")]
    [InlineData("<row r=\"1\"><c r=\"C1\"/><c r=\"B1\"/></row>", "B1")]
    [InlineData("<row r=\"1\"><c r=\"A2\"/></row>", "A2")]
    [InlineData("<row r=\"4\"><c r=\"A4\"/><c r=\"4B\"/></row>", "A4")]
    [InlineData("<row r=\"4\"/><row r=\"-1\"/>", "A4")]
    [InlineData("<row r=\"4\"/><row r=\"0\"/>", "A4")]
    [InlineData("<row r=\"1048576\"/><row/>", "A1048576")]
    public void Read_RowsOrCellsOutOfOrder_AreRefusedWithTheirPlace(string rows, string cell)
    {
        var refusal = new XlsxBuilder().Sheet("First", Five).Sheet("Second", rows).Refused();

        Assert.Equal(("Second", cell), (refusal.Sheet, refusal.Cell));
    }

    [Fact]
    public void Read_HiddenRowsColumnsAndSheets_AreKeptAndSaid()
    {
        var book = new XlsxBuilder()
            .Sheet("Shown", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>2</v></c></row>",
                before: "<cols><col min=\"1\" max=\"1\" width=\"9\"/><col min=\"3\" max=\"4\" hidden=\"1\"/><col min=\"511\" max=\"16384\" hidden=\"true\"/></cols>")
            .Sheet("Hidden", Five, "hidden")
            .Sheet("Deep", Five, "veryHidden")
            .Read();

        Assert.Equal([false, true, true], book.Sheets.Select(sheet => sheet.Hidden));
        Assert.Equal([false, true], book.Sheets[0].Rows.Select(row => row.Hidden));
        Assert.Equal([3, 4, 511, 512], book.Sheets[0].HiddenColumns.Order());
    }

    [Fact]
    public void Read_MergedRanges_AreGiven()
    {
        var sheet = new XlsxBuilder().Sheet("Data", Five, after: "<mergeCells count=\"2\"><mergeCell ref=\"A1:C2\"/><mergeCell ref=\"B5:B5\"/></mergeCells>").Read().Sheets[0];

        Assert.Equal([new MergedRange(1, 1, 3, 2), new MergedRange(2, 5, 2, 5)], sheet.Merges);
        Assert.True(sheet.Merges[0].Contains(3, 2));
        Assert.False(sheet.Merges[0].Contains(3, 3));
    }

    [Theory]
    [InlineData("C2:A1")]
    [InlineData("A1:")]
    [InlineData("nonsense")]
    public void Read_MergedRangeWithoutAddress_IsRefused(string reference) =>
        Assert.Equal("Data", new XlsxBuilder().Sheet("Data", Five, after: $"<mergeCells><mergeCell ref=\"{reference}\"/></mergeCells>").Refused().Sheet);

    [Fact]
    public void Read_FalseDimension_IsNotLookedAt() =>
        Assert.Single(new XlsxBuilder().Sheet("Data", Five, before: "<dimension ref=\"A1:XFD1048576\"/>").Read().Sheets[0].Rows);

    [Fact]
    public void Read_FormattingBeyondTheLastColumn_IsNoValue() =>
        Assert.Single(XlsxBuilder.WithCells("<c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"0\"/>").Read().Sheets[0].Rows[0].Cells);

    [Fact]
    public void Read_ValueBeyondTheLastColumn_IsRefused()
    {
        Assert.Single(XlsxBuilder.WithCells("<c r=\"SR1\"><v>1</v></c>").Read().Sheets[0].Rows);

        var refusal = XlsxBuilder.WithCells("<c r=\"SS1\"><v>1</v></c>").Refused();

        Assert.Equal("SS1", refusal.Cell);
        Assert.Contains("SR", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SheetTwice", "<sheet name=\"A\" r:id=\"rId1\"/><sheet name=\"B\" r:id=\"rId1\"/>")]
    [InlineData("NameTwice", "<sheet name=\"A\" r:id=\"rId1\"/><sheet name=\"a\" r:id=\"rId2\"/>")]
    [InlineData("NoName", "<sheet name=\"\" r:id=\"rId1\"/>")]
    [InlineData("NoSuchPart", "<sheet name=\"A\" r:id=\"rId9\"/>")]
    [InlineData("None", "")]
    public void Read_ListOfSheetsThatDoesNotAddUp_IsRefused(string label, string tabs)
    {
        Assert.NotEmpty(label);
        const string written = "<sheet name=\"A\" sheetId=\"1\" state=\"visible\" r:id=\"rId1\"/><sheet name=\"B\" sheetId=\"2\" state=\"visible\" r:id=\"rId2\"/>";

        new XlsxBuilder().Sheet("A", Five).Sheet("B", Five).Replace("xl/workbook.xml", written, tabs).Refused();
    }

    [Fact]
    public void Read_ChartSheet_IsPassedOver()
    {
        var book = new XlsxBuilder().Sheet("Data", Five).Sheet("Chart", "")
            .Replace("xl/_rels/workbook.xml.rels", "relationships/worksheet\" Target=\"worksheets/sheet2.xml", "relationships/chartsheet\" Target=\"worksheets/sheet2.xml")
            .Read();

        Assert.Equal("Data", Assert.Single(book.Sheets).Name);
    }

    [Fact]
    public void Read_StrictOpenXml_IsRead() =>
        Assert.Equal(5, XlsxBuilder.WithCells("<c r=\"A1\"><v>5</v></c>").SharedStrings("<si><t>a</t></si>")
            .ReplaceEverywhere("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
            .ReplaceEverywhere("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships")
            .First().Number);

    [Fact]
    public void Read_ElementsOfOtherVocabularies_ArePassedOver() =>
        Assert.Equal(1, XlsxBuilder.WithCells("<x:c xmlns:x=\"urn:other\" r=\"A1\"><v>9</v></x:c><c r=\"A1\"><x:v xmlns:x=\"urn:other\">9</x:v><v>1</v><extLst><ext><v>8</v></ext></extLst></c>").First().Number);

    [Fact]
    public void Read_AbsoluteAndRelativeTargets_AreTheSame() =>
        Assert.Equal(5, new XlsxBuilder().Sheet("Data", Five).Replace("xl/_rels/workbook.xml.rels", "\"worksheets/sheet1.xml\"", "\"/xl/charts/../worksheets/SHEET1.xml\"").First().Number);
}
