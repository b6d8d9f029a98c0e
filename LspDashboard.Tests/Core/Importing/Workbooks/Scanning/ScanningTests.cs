using System.Globalization;
using System.Text;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Tests.Core.Importing.Workbooks.Fuzzing;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Scanning;

/// <summary>What the scanner takes and what it leaves to the XML reader. That both say the same of it is asked of every workbook the tests read.</summary>
public class ScanningTests
{
    [Theory]
    [InlineData("<row r=\"1\" spans=\"1:8\" ht=\"15\" customHeight=\"1\"><c r=\"A1\" s=\"0\" t=\"n\"><v>5</v></c></row>", "A1 False Number 5")]
    [InlineData("<row\n\tr='1'\r\n><c t='str' r='A1'><v>a</v></c>\n</row\n>", "A1 False Text a")]
    [InlineData("<row><c><v>5</v></c><c/><c></c><c ><v>6</v ></c ></row><row/><row hidden=\"true\"><c><v>7</v></c></row>", "A1 False Number 5", "D1 False Number 6", "A3 True Number 7")]
    [InlineData("<row r=\"7\" ht=\"0\"><c r=\"B7\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a &amp; b </t></is></c></row>", "B7 True Text  a & b ")]
    [InlineData("<row><c t=\"str\"><f t=\"shared\" ref=\"A1:A2\" si=\"0\">B1&gt;2</f><v>&lt;&#163;&#x41;&quot;&apos;é\U0001F600]</v></c></row>", "A1 False Text <£A\"'é\U0001F600]")]
    [InlineData("<row><c><f>A1</f></c></row>", "A1 False Error formula without a value: open the workbook in Excel and save it")]
    [InlineData("<row><c t=\"inlineStr\"><is><t/></is></c><c t=\"b\"><v>1</v><f/></c></row>", "B1 False Boolean 1")]
    public void Read_UsualShapes_AreScanned(string rows, params string[] cells)
    {
        var readings = Readings(rows);

        Assert.True(readings.Agree);
        Assert.True(readings.IsScanned);
        Assert.Equal(cells, Cells(rows));
    }

    [Theory]
    [InlineData("<!-- a comment --><row><c><v>5</v></c></row>")]
    [InlineData("<row><?pi?><c><v>5</v></c></row>")]
    [InlineData("<row><c><v><![CDATA[5]]></v></c></row>")]
    [InlineData("<row>text<c><v>5</v></c></row>")]
    [InlineData("<row><c><v>5</v><extLst/></c></row>")]
    [InlineData("<row><other/></row>")]
    [InlineData("<other/>")]
    [InlineData("<row><x:c xmlns:x=\"urn:x\"/></row>")]
    [InlineData("<row xmlns=\"urn:x\"><c><v>5</v></c></row>")]
    [InlineData("<row xmlns:r=\"urn:x\"/>")]
    [InlineData("<row x:s=\"1\"/>")] // a prefix that is not declared
    [InlineData("<row unknown=\"1\"/>")]
    [InlineData("<row r=\"1\" r=\"1\"/>")]
    [InlineData("<row r=\"1\"s=\"1\"/>")]
    [InlineData("<row r=1/>")]
    [InlineData("<row r = \"1\"/>")]
    [InlineData("<row r=\"&#49;\"/>")]
    [InlineData("<row r=\"<\"/>")]
    [InlineData("<row r=\"1/>\"/>")]
    [InlineData("<row xml:space=\"other\"/>")]
    [InlineData("<row xml:lang=\"en\"/>")]
    [InlineData("<row / >")]
    [InlineData("<row><c><v>5</f></c></row>")]
    [InlineData("<row><c><v>5</v></row></c>")]
    [InlineData("<row><c><v>5</v></c></ row>")]
    [InlineData("<row><c><v>5</v/></c></row>")]
    [InlineData("<row><c><v>5</v></c>")]
    [InlineData("<row><c t=\"str\"><v>&undefined;</v></c></row>")]
    [InlineData("<row><c t=\"str\"><v>&#0;</v></c></row>")]
    [InlineData("<row><c t=\"str\"><v>&#xD800;</v></c></row>")]
    [InlineData("<row><c t=\"str\"><v>&#x1F600;</v></c></row>")]
    [InlineData("<row><c t=\"str\"><v>&#X41;</v></c></row>")]
    [InlineData("<row><c t=\"str\"><v>&#;</v></c></row>")]
    [InlineData("<row><c t=\"str\"><v>a & b</v></c></row>")]
    [InlineData("<row><c t=\"str\"><v>]]></v></c></row>")]
    [InlineData("<row><c t=\"str\"><v>a\r\nb</v></c></row>")]
    [InlineData("<row><c t=\"str\"><v>\u0001</v></c></row>")]
    [InlineData("<row><c t=\"str\"><v>\uFFFE</v></c></row>")]
    [InlineData("<row><c><f>\u0001</f><v>5</v></c></row>")]
    [InlineData("<row><c><v>5</v><v>6</v></c></row>")]
    [InlineData("<row><c t=\"inlineStr\"><is><t>a</t><t>b</t></is></c></row>")]
    [InlineData("<row><c t=\"inlineStr\"><is><r><t>a</t></r></is></c></row>")]
    [InlineData("<row><c t=\"other\"><v>5</v></c></row>")]
    [InlineData("<row><c s=\"-1\"><v>5</v></c></row>")]
    [InlineData("<row r=\"0\"/>")]
    public void Read_OtherShapes_AreLeftToTheXmlReader(string rows)
    {
        var readings = Readings(rows);

        Assert.Null(readings.Scanned);
        Assert.Equal(readings.Xml, readings.ScannedFirst);
    }

    [Fact]
    public void Read_PrefixedVocabulary_IsScanned()
    {
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        byte[] file = new XlsxBuilder().Sheet("Data", "").Edit("xl/worksheets/sheet1.xml", entry => entry with
        {
            Bytes = Encoding.UTF8.GetBytes($"<x:worksheet xmlns:x=\"{main}\" xmlns:y=\"urn:y\"><x:sheetData><x:row y:dyDescent=\"0.25\"><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>"),
        }).Build();

        Assert.True(TwoReadings.Of(file) is { Agree: true, IsScanned: true });
        Assert.Equal(5, Reading.Bytes(file).Sheets[0].Rows[0].At(1).Number);
    }

    // A reader that looks for the name alone would read the first five.
    [Theory]
    [InlineData("<!--<sheetData><row><c><v>5</v></c></row></sheetData>-->")]
    [InlineData("<x><![CDATA[<sheetData>]]></x>")]
    [InlineData("<x a=\"sheetData>\"/>")]
    [InlineData("<y:sheetData xmlns:y=\"urn:y\"><row><c><v>5</v></c></row></y:sheetData>")]
    [InlineData("<x><sheetData><row><c><v>5</v></c></row></sheetData></x>")]
    public void Read_SheetDataThatIsNone_IsPassedOver(string before)
    {
        var sheet = new XlsxBuilder().Sheet("Data", "<row><c><v>6</v></c></row>", before: before).Read().Sheets[0];

        Assert.Equal([6], sheet.Rows.Select(row => row.At(1).Number));
    }

    private static TwoReadings Readings(string rows) => TwoReadings.Of(new XlsxBuilder().Sheet("Data", rows).Build());

    private static IEnumerable<string> Cells(string rows) => new XlsxBuilder().Sheet("Data", rows).Read().Sheets[0].Rows
        .SelectMany(row => row.Cells.Select(cell => FormattableString.Invariant($"{CellAddress.Of(cell.Column, row.Number)} {row.Hidden} {cell.Value.Kind} {cell.Value.Text ?? cell.Value.Number.ToString(CultureInfo.InvariantCulture)}")));
}
