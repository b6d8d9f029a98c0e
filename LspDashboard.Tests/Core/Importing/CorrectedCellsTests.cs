using System.Globalization;
using LspDashboard.Core.Importing;
using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Core.Returns;

namespace LspDashboard.Tests.Core.Importing;

public class CorrectedCellsTests
{
    private static readonly Workbook File = new([new("Q4", false, RowCopy.Of([
        (2, false, [new(1, CellValue.OfText("NI 155")), new(4, CellValue.OfNumber(72))]), (7, false, [new(2, CellValue.OfNumber(0.09, isPercent: true))])]), [], new HashSet<int>())]);

    [Theory]
    [InlineData("D2", "110", "number 110", "over a number")]
    [InlineData("D2", "1,110", "number 1110", "grouped as one types it here")]
    [InlineData("D2", "12,5", "text 12,5", "a decimal comma is never 125")]
    [InlineData("A2", "NI 154", "text NI 154", "over a text")]
    [InlineData("B7", "9.5", "percent 0.095", "where 9% stands, 9.5 means 9.5%")]
    [InlineData("B7", "9.5%", "percent 0.095", "the same with its sign")]
    [InlineData("C4", "2009/10 Q4", "text 2009/10 Q4", "into a row in which the file has nothing")]
    [InlineData("C2", "5", "number 5", "into an empty cell between others")]
    [InlineData("D2", "", "empty", "emptied")]
    public void Apply_OneCorrection_IsWhatACellOfExcelWouldHold(string cell, string says, string expected, string why) =>
        Assert.True(expected == Says(CorrectedCells.Apply(File, [Correction(cell, says)]), cell), why);

    [Fact]
    public void Apply_SeveralOfOneCell_TheLastHolds() =>
        Assert.Equal("number 3", Says(CorrectedCells.Apply(File, [Correction("D2", "1"), Correction("D2", null), Correction("D2", "3")]), "D2"));

    [Fact]
    public void Apply_TakenBack_TheFileHolds() =>
        Assert.Equal("number 72", Says(CorrectedCells.Apply(File, [Correction("D2", "1"), Correction("D2", null)]), "D2"));

    [Fact]
    public void Apply_CellsOfARow_StayInOrder()
    {
        var rows = CorrectedCells.Apply(File, [Correction("C2", "5"), Correction("C4", "x"), Correction("A1", "y")]).Sheets[0].Rows;
        Assert.Equal([1, 2, 4, 7], rows.Select(r => r.Number));
        Assert.Equal([1, 3, 4], rows[1].Cells.Select(c => c.Column));
    }

    private static ReturnCorrection Correction(string cell, string? says) => new() { ReturnId = 1, Sheet = "Q4", Cell = cell, FileSaid = "", Says = says, By = "A Person", At = default };

    private static string Says(Workbook workbook, string cell)
    {
        Assert.True(CellAddress.TryParse(cell, out var column, out var row));
        var value = workbook.Sheets[0].Rows.Where(r => r.Number == row).Select(r => r.At(column)).FirstOrDefault();
        return value.Kind switch
        {
            CellKind.Empty => "empty",
            CellKind.Number => string.Create(CultureInfo.InvariantCulture, $"{(value.IsPercent ? "percent" : "number")} {value.Number}"),
            _ => $"text {value.Text}",
        };
    }
}
