using LspDashboard.Core.Importing.Workbooks;

namespace LspDashboard.Tests.Core.Importing.Workbooks;

public class RealWorkbooksTests
{
    private static readonly byte[] Obesity = File.ReadAllBytes(
        Path.Combine(AppContext.BaseDirectory, "Core", "Importing", "Workbooks", "Files", "phe_adult_obesity_la_2012_14.xlsx"));

    [Fact]
    public void Read_AdultObesityByAuthority_HasTheSheetsAndFiguresExcelShows()
    {
        var book = Reading.Bytes(Obesity);

        Assert.Equal(["NOTES", "Adjusted_data", "Unadjusted_data"], book.Sheets.Select(sheet => sheet.Name));
        Assert.All(book.Sheets, sheet => Assert.False(sheet.Hidden));
    }

    [Fact]
    public void Read_TheFileCutShort_IsRefused()
    {
        var refusal = Reading.Refused(Obesity[..^1000]);

        Assert.Contains("cut short", refusal.Message, StringComparison.Ordinal);
    }
}
