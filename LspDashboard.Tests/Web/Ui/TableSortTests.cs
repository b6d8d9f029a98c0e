using LspDashboard.Web.Ui;

namespace LspDashboard.Tests.Web.Ui;

public class TableSortTests
{
    [Theory]
    [InlineData("Actual", "Actual", false)]
    [InlineData("-Actual", "Actual", true)]
    [InlineData("To-date", "To-date", false)]
    public void Parse_Text_RoundTrips(string text, string column, bool descending)
    {
        var sort = TableSort.Parse(text);

        Assert.Equal(new TableSort(column, descending), sort);
        Assert.Equal(text, sort!.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    public void Parse_Nothing_IsNoSort(string? text) => Assert.Null(TableSort.Parse(text));
}
