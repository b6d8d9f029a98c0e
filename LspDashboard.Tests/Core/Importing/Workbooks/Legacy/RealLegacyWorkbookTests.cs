using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Legacy;

public class RealLegacyWorkbookTests
{
    private static readonly byte[] Walking = RealFiles.Bytes("gla_walking_cycling_by_borough_2010_2014.xls");

    [Fact]
    public void Read_WalkingAndCyclingByBorough_HasTheSheetsAndFiguresOtherProgramsShow()
    {
        var book = Xls.Bytes(Walking);

        // As LibreOffice writes the same file out.
        Assert.Equal([("Metadata", 47), ("walk", 1684), ("cycle", 1684)], book.Sheets.Select(sheet => (sheet.Name, sheet.Rows.Sum(row => row.Cells.Count))));
        Assert.Equal(new DateTime(2014, 6, 23, 0, 0, 0, DateTimeKind.Unspecified), book.Sheets[0].Rows.Single(row => row.At(1).Text == "Date.created").At(2).Date);
        var cycle = book.Sheets[2];
        Assert.Equal(CellValue.OfText("2010/11"), cycle.Rows[0].At(3));
        var barking = cycle.Rows.Single(row => row.At(1).Text == "E09000002");
        Assert.Equal(6, barking.Number);
        Assert.Equal(CellValue.OfText("Barking and Dagenham"), barking.At(2));
        Assert.Equal([502, 8, 5, 2, 1], new[] { 3, 5, 6, 7, 8 }.Select(column => barking.At(column).Number));
        Assert.Equal(CellValue.OfText("-2.5 , +3.6"), barking.At(10));
        Assert.Equal(4, cycle.Merges.Count);
    }

    [Fact]
    public void Read_TheFileCutShort_IsRefused() =>
        Assert.Contains("cut short", Xls.Refused(Walking[..100_000]).Message, StringComparison.Ordinal);
}
