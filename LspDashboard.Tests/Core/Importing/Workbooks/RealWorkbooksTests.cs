using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Tests.Core.Importing.Workbooks;

public class RealWorkbooksTests
{
    private static readonly byte[] Obesity = RealFiles.Bytes("phe_adult_obesity_la_2012_14.xlsx");

    [Fact]
    public void Read_AdultObesityByAuthority_HasTheSheetsAndFiguresExcelShows()
    {
        var book = Reading.Bytes(Obesity);

        Assert.Equal(["NOTES", "Adjusted_data", "Unadjusted_data"], book.Sheets.Select(sheet => sheet.Name));
        Assert.All(book.Sheets, sheet => Assert.False(sheet.Hidden));
        // Counted and looked up in the XML with another program.
        var adjusted = book.Sheets[1];
        Assert.Equal(369, adjusted.Rows.Count);
        Assert.Equal(6922, adjusted.Rows.Sum(row => row.Cells.Count));
        Assert.DoesNotContain(adjusted.Rows.SelectMany(row => row.Cells), cell => cell.Value.Kind is CellKind.Error or CellKind.Date);
        Assert.Equal([new MergedRange(15, 2, 20, 2)], adjusted.Merges);
        var westminster = adjusted.Rows[^1];
        Assert.Equal(371, westminster.Number);
        Assert.Equal(CellValue.OfText("E09000033"), westminster.At(2));
        Assert.Equal(CellValue.OfText("Westminster"), westminster.At(3));
        Assert.Equal(CellValue.OfNumber(1257), westminster.At(5));
        Assert.Equal(0.16396314602572584, westminster.At(19).Number);
    }

    [Fact]
    public void Read_TheFileCutShort_IsRefused()
    {
        var refusal = Reading.Refused(Obesity[..^1000]);

        Assert.Contains("cut short", refusal.Message, StringComparison.Ordinal);
    }
}
