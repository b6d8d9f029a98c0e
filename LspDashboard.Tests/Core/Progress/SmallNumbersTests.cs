using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Progress;

/// <summary>METHOD section 12. Tables are written as published: a star for what is left out or, for a total, not shown at all.</summary>
public class SmallNumbersTests
{
    private static readonly int[][] Wards = [[20, 3, 10], [15, 12, 9]];

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void IsSmall_IsOneToFour(int count, bool isSmall) => Assert.Equal(isSmall, SmallNumbers.IsSmall(count));

    [Theory]
    [InlineData("no total: nothing gives it away", "3 20 7", false, "* 20 7 | *")]
    [InlineData("the total would give it away: the smallest other goes too", "3 20 7", true, "* 20 * | 30")]
    [InlineData("a zero is left", "3 0 20", true, "* 0 * | 23")]
    [InlineData("two already hide each other", "3 4 20", true, "* * 20 | 27")]
    [InlineData("two together are small themselves", "1 1 18", true, "* * * | 20")]
    [InlineData("only zeros beside it: the total goes, being the same number", "3 0 0", true, "* 0 0 | *")]
    [InlineData("a small total", "2 0 1", true, "* 0 * | *")]
    [InlineData("nothing small", "5 0 20", true, "5 0 20 | 25")]
    public void Suppress_AList(string boundary, string counts, bool isTotalPublished, string published)
    {
        var table = SmallNumbers.Suppress([.. counts.Split(' ').Select(c => int.Parse(c, System.Globalization.CultureInfo.InvariantCulture))], isTotalPublished);

        Assert.True(Text(table) == published, $"{boundary}: {Text(table)}");
    }

    // 20  3 10 | 33
    // 15 12  9 | 36
    // 35 15 19 | 69
    [Theory]
    // With both, a rectangle is needed: 3 with 10, and 12 with 9, cost less than 3 with 20, and 12 with 15.
    [InlineData(PublishedTotals.Both, "20 * * | 33; 15 * * | 36; 35 15 19 | 69")]
    [InlineData(PublishedTotals.Rows, "20 * * | 33; 15 12 9 | 36; * * * | 69")]
    [InlineData(PublishedTotals.Columns, "20 * 10 | *; 15 * 9 | *; 35 15 19 | 69")]
    [InlineData(PublishedTotals.None, "20 * 10 | *; 15 12 9 | *; * * * | *")]
    public void Suppress_ATable_DependsOnTheTotalsShown(PublishedTotals totals, string published) =>
        Assert.Equal(published, TableText(SmallNumbers.Suppress(Wards, totals)));

    [Fact]
    public void Suppress_UnevenOrNegative_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => SmallNumbers.Suppress([[1, 2], [3]], PublishedTotals.Both));
        Assert.Throws<ArgumentException>(() => SmallNumbers.Suppress([[1, -2]], PublishedTotals.Both));
    }

    [Fact]
    public void Suppress_Nothing_IsNothing() => Assert.Empty(SmallNumbers.Suppress([], PublishedTotals.Both).Cells);

    private static string Text(SuppressedTable table) => Line(table.Cells[0], table.RowTotals[0]);

    private static string TableText(SuppressedTable table) =>
        string.Join("; ", [.. table.Cells.Zip(table.RowTotals, Line), Line(table.ColumnTotals, table.GrandTotal)]);

    private static string Line(IEnumerable<int?> cells, int? total) => $"{string.Join(' ', cells.Select(Star))} | {Star(total)}";

    private static string Star(int? count) => count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "*";
}
