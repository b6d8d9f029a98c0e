using System.Globalization;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Importing.Workbooks;

public class ReadingDatesTests
{
    // Serials as Excel itself shows them.
    [Theory]
    [InlineData("1", "1900-01-01")]
    [InlineData("59", "1900-02-28")]
    [InlineData("61", "1900-03-01")]
    [InlineData("39903", "2009-03-31")]
    [InlineData("40071.375", "2009-09-15 09:00")]
    [InlineData("40071.99999999999", "2009-09-16")]
    [InlineData("2958465", "9999-12-31")]
    public void Read_DateSerialFrom1900_IsDate(string serial, string expected) =>
        Assert.Equal(Day(expected), Dated(serial).Date);

    [Theory]
    [InlineData("0", "1904-01-01")]
    [InlineData("1", "1904-01-02")]
    [InlineData("38441", "2009-03-31")]
    [InlineData("2957003", "9999-12-31")]
    public void Read_DateSerialFrom1904_IsDate(string serial, string expected) =>
        Assert.Equal(Day(expected), Dated(serial, "<workbookPr date1904=\"1\"/>").Date);

    [Theory]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("60")]
    [InlineData("2958466")]
    [InlineData("1E300")]
    public void Read_SerialThatNoCalendarHolds_IsError(string serial) =>
        Assert.Equal(CellValue.OfError($"not a date: {serial}"), Dated(serial));

    [Fact]
    public void Read_YearTypedIntoADateCell_KeepsTheNumber()
    {
        var value = Dated("2009");

        Assert.Equal((CellKind.Date, 2009, Day("1905-07-01")), (value.Kind, value.Number, value.Date));
    }

    [Theory]
    [InlineData("14", true)]
    [InlineData("17", true)]
    [InlineData("22", true)]
    [InlineData("18", false)]
    [InlineData("21", false)]
    [InlineData("45", false)]
    [InlineData("46", false)]
    [InlineData("9", false)]
    [InlineData("dd/mm/yyyy", true)]
    [InlineData("mmm-yy", true)]
    [InlineData("mmmm", true)]
    [InlineData("[$-809]dd mmmm yyyy;@", true)]
    [InlineData("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", true)]
    [InlineData("yyyy\\-mm\\-dd\\ hh:mm:ss", true)]
    [InlineData("[Red]0.0", false)]
    [InlineData("[Yellow][>5]0", false)]
    [InlineData("0.0\" days\"", false)]
    [InlineData("0\\d", false)]
    [InlineData("0_d", false)]
    [InlineData("#,##0.00;[Red]-#,##0.00", false)]
    [InlineData("0;dd/mm/yyyy", false)]
    [InlineData("[h]:mm", false)]
    [InlineData("[mm]:ss", false)]
    [InlineData("h:mm AM/PM", false)]
    [InlineData("mm:ss.0", false)]
    [InlineData("0.00E+00", false)]
    [InlineData("General", false)]
    [InlineData("General\" md\"", false)]
    [InlineData("0\" unclosed", false)]
    public void Read_NumberFormat_TellsDatesFromNumbers(string format, bool isDate)
    {
        var value = XlsxBuilder.WithCells("<c r=\"A1\" s=\"1\"><v>39903</v></c>").Styles(format).First();

        Assert.Equal(isDate ? CellKind.Date : CellKind.Number, value.Kind);
    }

    [Theory]
    [InlineData("2009-03-31", "2009-03-31")]
    [InlineData("2009-03-31T09:30:00", "2009-03-31 09:30")]
    [InlineData("2009-03-31T09:30:00.000", "2009-03-31 09:30")]
    [InlineData("2009-03-31T09:30:00Z", "2009-03-31 09:30")]
    public void Read_IsoDate_IsDate(string written, string expected) =>
        Assert.Equal(CellValue.OfDate(Day(expected)), Iso(written));

    [Theory]
    [InlineData("31/03/2009")]
    [InlineData("2009-02-29")]
    [InlineData("2009")]
    [InlineData("T09:30:00")]
    public void Read_OtherDateText_IsError(string written) =>
        Assert.Equal(CellValue.OfError($"not a date: {written}"), Iso(written));

    [Fact]
    public void Read_StylesBeforeTheirFormats_AreUnderstood() =>
        Assert.Equal(CellKind.Date, XlsxBuilder.WithCells("<c r=\"A1\" s=\"0\"><v>39903</v></c>").Styles()
            .Replace("xl/styles.xml", "<cellXfs><xf numFmtId=\"0\"/></cellXfs>", "<cellXfs><xf numFmtId=\"164\"/></cellXfs><numFmts><numFmt numFmtId=\"164\" formatCode=\"d mmm\"/></numFmts>")
            .First().Kind);

    private static CellValue Iso(string written) => XlsxBuilder.WithCells($"<c r=\"A1\" t=\"d\"><v>{written}</v></c>").First();

    private static CellValue Dated(string serial, string properties = "") =>
        XlsxBuilder.WithCells($"<c r=\"A1\" s=\"1\"><v>{serial}</v></c>").Styles("14").WorkbookProperties(properties).First();

    private static DateTime Day(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);
}
