using System.Text;
using ClosedXML.Excel;
using LspDashboard.Core.BoardPacks.History;
using LspDashboard.Core.Returns;

namespace LspDashboard.Tests.Core.BoardPacks;

public class HistoryExportTests
{
    private static readonly Change[] Hostile =
    [
        new()
        {
            Id = 7, Kind = ChangeKind.TargetSet, What = "=HYPERLINK(\"http://evil\",\"x\")", By = "@SUM(1)", At = new(2010, 6, 30, 23, 30, 0, TimeSpan.Zero), Subject = ChangeSubject.Indicator,
            Edits = [new("+1", "-2", "\t=3"), new("Target", "63", "71")],
        },
    ];

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44 1", "'+44 1")]
    [InlineData("-5", "'-5")]
    [InlineData("@x", "'@x")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=a,b", "\"'=a,b\"")]
    public void Cell_NoTextIsAFormulaOrPartsTheRow(string text, string cell) => Assert.Equal(cell, HistoryCsv.Cell(text));

    [Fact]
    public void Csv_ARowForEachField_InUkTime()
    {
        using var output = new MemoryStream();
        HistoryCsv.Write(Hostile, output);

        Assert.Equal(
            "\uFEFFNumber,When (UK),Who,Kind,What,Of,Field,Before,After\r\n"
            + "7,2010-07-01 00:30:00,'@SUM(1),Target set,\"'=HYPERLINK(\"\"http://evil\"\",\"\"x\"\")\",Indicator,'+1,'-2,'\t=3\r\n"
            + "7,2010-07-01 00:30:00,'@SUM(1),Target set,\"'=HYPERLINK(\"\"http://evil\"\",\"\"x\"\")\",Indicator,Target,63,71\r\n",
            Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public void Workbook_EveryCellIsTextAndNoneAFormula()
    {
        using var output = new MemoryStream();
        HistoryWorkbook.Write(Hostile, output);

        using var book = new XLWorkbook(output);
        var cells = book.Worksheets.Single().CellsUsed().ToList();
        Assert.All(cells, c => Assert.True(!c.HasFormula && c.DataType == XLDataType.Text, c.Address.ToString()));
        Assert.Equal(["=HYPERLINK(\"http://evil\",\"x\")", "@SUM(1)"], new[] { book.Worksheets.Single().Cell(2, 5), book.Worksheets.Single().Cell(2, 3) }.Select(c => c.GetString()));
        Assert.Equal("71", book.Worksheets.Single().Cell(3, 9).GetString());
    }
}
