using System.Globalization;
using LspDashboard.Core.Importing;
using LspDashboard.Core.Importing.Drawing;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Returns;
using LspDashboard.Tests.Core.Importing.Tables;

namespace LspDashboard.Tests.Core.Importing.Drawing;

public class DrawnSheetTests
{
    [Fact]
    public void Lines_LongRunOfEmptyRows_ShrinksToItsFirst()
    {
        var lines = DrawnLines.Of([2, 3, 1_048_576]);

        Assert.Equal((5, 1_048_576), (lines.Count, lines.Last));
        Assert.Equal([1, 2, 3, 4, 1_048_576], Enumerable.Range(0, 5).Select(lines.NumberAt));
        Assert.Equal([0, 1, 3, 3, 4], new[] { 1, 2, 4, 500, 1_048_576 }.Select(lines.PlaceOf));
    }

    [Fact]
    public void Lines_ShortRunsOfEmptyRows_AreDrawn()
    {
        var lines = DrawnLines.Of([5, 25]);

        Assert.Equal((25, 25), (lines.Count, lines.Last));
        Assert.Equal(Enumerable.Range(1, 25), Enumerable.Range(0, 25).Select(lines.NumberAt));
    }

    [Fact]
    public void Lines_OfNothing_AreNone()
    {
        var lines = DrawnLines.Of([]);

        Assert.Equal((0, 0, 0), (lines.Count, lines.Last, lines.PlaceOf(7)));
    }

    [Theory]
    [InlineData(137.5, false, "137.5")]
    [InlineData(2009, false, "2009")]
    [InlineData(424046.0356515396, false, "424046.035652")]
    [InlineData(0.09, true, "9%")]
    [InlineData(0.01210422764361804, true, "1.21%")]
    [InlineData(-0.0, false, "0")]
    [InlineData(0.0000002, false, "2E-07")]
    [InlineData(1e18, false, "1E+18")]
    public void Text_OfANumber_IsAsItShows(double number, bool isPercent, string expected) => Assert.Equal(expected, DrawnText.Of(CellValue.OfNumber(number, isPercent)));

    [Theory]
    [InlineData("2009-07-01T00:00", "01/07/2009")]
    [InlineData("2009-07-01T14:30", "01/07/2009 14:30")]
    public void Text_OfADate_IsTheBritishOne(string date, string expected) => Assert.Equal(expected, DrawnText.Of(CellValue.OfDate(DateTime.Parse(date, CultureInfo.InvariantCulture))));

    [Fact]
    public void Row_Corrected_SaysWhatTheFileSaid()
    {
        var sheet = Draw(new SheetSketch("Q4").At("A1", "NI 155", 1375).At("A2", "NI 154"), Correction("B1", "1375", "1,37.5"), Correction("B1", "1375", "137.5"), Correction("A2", "NI 154", ""), Correction("C9", "", "late"), Correction("A1", "NI 15", "x"), Correction("A1", "NI 15", null));

        Assert.Equal(["A1: NI 155", "B1: 137.5 (1375)"], Says(sheet.Row(1)));
        Assert.Equal(["A2:  (NI 154)"], Says(sheet.Row(2)));
        Assert.Equal(["C9: late ()"], Says(sheet.Row(9)));
        Assert.Equal((9, 3), (sheet.Rows.Last, sheet.Columns.Last));

        static List<string> Says(DrawnRow row) => row.Cells.Select(c => $"{c.Address}: {c.Text}{(c.Correction is { } said ? $" ({said.FileSaid})" : "")}").ToList();
    }

    [Fact]
    public void Cell_InsideAMergedRange_IsTheOneThatShows()
    {
        var sheet = Draw(new SheetSketch("Q4").At("B2", "Under 18").Merge("B2:D3"));

        Assert.Equal("B2", sheet.Cell(4, 3).Address);
        Assert.Equal("Under 18", sheet.Cell(4, 3).Text);
        Assert.Equal(("E3", ""), (sheet.Cell(5, 3).Address, sheet.Cell(5, 3).Text));
        Assert.Equal([new MergedRange(2, 2, 4, 3)], sheet.MergesIn(3, 8));
        Assert.Empty(sheet.MergesIn(4, 8));
    }

    [Fact]
    public void Row_OfAHundredThousand_IsMadeAlone()
    {
        var rows = RowCopy.Of(Enumerable.Range(1, 100_000).Select(n => (n, n == 77_000, (IEnumerable<Cell>)[new(1, CellValue.OfNumber(n))])));
        var sheet = new DrawnSheet(new("Long", true, rows, [], new HashSet<int> { 2 }), SheetParts.Of(new(0, [], []), "Long"), []);

        Assert.Equal((true, 100_000, 1), (sheet.IsHidden, sheet.Rows.Count, sheet.Columns.Count));
        Assert.Equal((true, false), (sheet.IsHiddenColumn(2), sheet.IsHiddenColumn(1)));
        Assert.Equal((true, "77000"), (sheet.Row(77_000).IsHidden, sheet.Row(77_000).Cells.Single().Text));
        Assert.Empty(sheet.Row(100_001).Cells);
    }

    private static DrawnSheet Draw(SheetSketch sketch, params ReturnCorrection[] corrections) =>
        new(CorrectedCells.Apply(sketch.Read(), corrections).Sheets[0], SheetParts.Of(new(0, [], []), "Q4"), corrections);

    private static ReturnCorrection Correction(string cell, string fileSaid, string? says) => new() { ReturnId = 1, Sheet = "Q4", Cell = cell, FileSaid = fileSaid, Says = says, By = "A. Person", At = default };
}
