using System.Text;
using ClosedXML.Excel;
using LspDashboard.Core.BoardPacks.Seen;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.BoardPacks;

public class SeenFilesTests
{
    private static readonly Indicator Share = new()
    {
        Code = "NI 1", Title = "Share", Kind = IndicatorKind.Local, Polarity = Polarity.HigherIsBetter, Unit = new("of residents", "%", UnitKind.Percentage), Decimals = 1, Frequency = Frequency.Quarter,
    };

    private static readonly SeenTable Table = new("Halton, 2009/10 Q4",
        ["Indicator", "Actual", "Rating"],
        [
            [new("=cmd|' /C calc'!A0"), SeenCell.Of(Share, -1234.56, 1), new("Red") { Rating = RagRating.Red }],
            [new("Homes, \"new\""), SeenCell.Of(Share, null, 1), new("context")],
        ]);

    [Fact]
    public void Csv_OfATable_HasPlainFiguresAndNoFormula()
    {
        using var output = new MemoryStream();

        SeenCsv.Write(Table, output);

        Assert.Equal("Indicator,Actual,Rating\r\n'=cmd|' /C calc'!A0,-1234.6,Red\r\n\"Homes, \"\"new\"\"\",,context\r\n", Encoding.UTF8.GetString(output.ToArray()).TrimStart('\uFEFF'));
    }

    [Fact]
    public void Workbook_OfATable_KeepsFiguresAsNumbersAndTextAsText()
    {
        using var output = new MemoryStream();

        SeenWorkbook.Write(Table, output);

        using var book = new XLWorkbook(output);
        var sheet = book.Worksheet("Scorecard");
        Assert.Equal("Halton, 2009/10 Q4", sheet.Cell(1, 1).GetString());
        Assert.Equal(["Indicator", "Actual", "Rating"], sheet.Row(3).Cells(1, 3).Select(c => c.GetString()));
        Assert.Equal((XLDataType.Text, "=cmd|' /C calc'!A0", false, true), (sheet.Cell(4, 1).DataType, sheet.Cell(4, 1).GetString(), sheet.Cell(4, 1).HasFormula, sheet.Cell(4, 1).Style.IncludeQuotePrefix));
        Assert.Equal(-1234.56, sheet.Cell(4, 2).GetDouble());
        Assert.Equal("#,##0.0\"%\";\"−\"#,##0.0\"%\"", sheet.Cell(4, 2).Style.NumberFormat.Format);
        Assert.True(sheet.Cell(5, 2).IsEmpty());
        Assert.NotEqual(sheet.Cell(5, 3).Style.Fill.BackgroundColor, sheet.Cell(4, 3).Style.Fill.BackgroundColor);
    }

    [Fact]
    public void Workbook_WithoutRows_OpensWithItsHeadings()
    {
        using var output = new MemoryStream();

        SeenWorkbook.Write(Table with { Rows = [] }, output);

        using var book = new XLWorkbook(output);
        Assert.Equal("Rating", book.Worksheet(1).Cell(3, 3).GetString());
    }
}
