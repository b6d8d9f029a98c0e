using LspDashboard.Core.Importing.Workbooks;
using LspDashboard.Tests.Support;
using static LspDashboard.Tests.Support.XlsBuilder;

namespace LspDashboard.Tests.Core.Importing.Workbooks.Legacy;

public class LegacySheetsTests
{
    [Fact]
    public void Read_Sheets_AreNamedInOrderAndHiddenOnesSaid()
    {
        var book = new XlsBuilder().Sheet("Return", Number(0, 0, 1)).Sheet("Lists", [Number(0, 0, 2)], state: 1).Sheet("Chart", [], kind: 2, type: 0x20).Sheet("Älter", [Number(0, 0, 3)], state: 2).Read();

        Assert.Equal([("Return", false), ("Lists", true), ("Älter", true)], book.Sheets.Select(sheet => (sheet.Name, sheet.Hidden)));
        Assert.Equal([1, 2, 3], book.Sheets.Select(sheet => sheet.Rows[0].At(1).Number));
        Assert.Empty(book.Notes);
    }

    [Fact]
    public void Read_HiddenRowsColumnsAndMerges_AreKept()
    {
        var sheet = new XlsBuilder().Sheet("Data",
            Record(0x007D, 1, 2, 2000, 0, 1, 0), Record(0x007D, 4, 4, 0, 0, 0, 0),
            Record(0x0208, 0, 0, 1, 255, 0, 0, 0x0100, 0), Record(0x0208, 1, 0, 1, 255, 0, 0, 0x0120, 0), Record(0x0208, 2, 0, 1, 0, 0, 0, 0x0100, 0),
            Number(0, 0, 1), Number(1, 0, 2), Number(2, 0, 3),
            Record(0x00E5, 2, 0, 0, 0, 3, 40000, 40001, 1, 1)).Read().Sheets[0];

        Assert.Equal([false, true, true], sheet.Rows.Select(row => row.Hidden));
        Assert.Equal([2, 3, 5], sheet.HiddenColumns.Order());
        Assert.Equal([new MergedRange(1, 1, 4, 1), new MergedRange(2, 40001, 2, 40002)], sheet.Merges);
    }

    [Fact]
    public void Read_CellsInAnyOrder_AreSortedByTheirAddress()
    {
        var rows = new XlsBuilder().Sheet("Data", Number(9, 1, 4), Number(9, 0, 3), Number(2, 5, 1), Record(0x0201, 0, 0, 0)).Read().Sheets[0].Rows;

        Assert.Equal([3, 10], rows.Select(row => row.Number));
        Assert.Equal([new Cell(1, CellValue.OfNumber(3)), new Cell(2, CellValue.OfNumber(4))], rows[1].Cells);
    }

    [Fact]
    public void Read_CellTwice_IsRefusedWithItsPlace()
    {
        var refusal = Xls.Refused(new XlsBuilder().Sheet("Data", Number(1, 1, 4), Number(1, 1, 5)).Build());

        Assert.Equal(("Data", "B2"), (refusal.Sheet, refusal.Cell));
        Assert.Contains("twice", refusal.Message, StringComparison.Ordinal);
    }

    // A chart in the sheet keeps the figures it was drawn from as number records, with rows and columns of its own.
    [Fact]
    public void Read_FiguresAChartKeeps_AreNoCells()
    {
        var sheet = new XlsBuilder().Sheet("Data",
            Number(0, 0, 5),
            Record(0x0809, 0x0600, 0x0020, 0, 0, 0u, 0u), Number(0, 0, 99), Record(0x000A),
            Record(0x00E5, 1, 0, 0, 0, 1)).Read().Sheets[0];

        Assert.Equal(5, Assert.Single(sheet.Rows).At(1).Number);
        Assert.Single(sheet.Merges);
    }

    [Fact]
    public void Read_SizeTheSheetDeclares_IsNotLookedAt()
    {
        var sheet = new XlsBuilder().Sheet("Data", Record(0x0200, 0u, 0xFFFFFFFFu, 0, 0xFFFF, 0), Number(0, 0, 5)).Read().Sheets[0];

        Assert.Single(sheet.Rows);
    }

    [Fact]
    public void Read_WorkbookInSmallSectors_IsRead() =>
        Assert.Equal(5, Xls.Bytes(new XlsBuilder().Sheet("Data", Number(0, 0, 5)).Build(mini: true)).Sheets[0].Rows[0].At(1).Number);
}
