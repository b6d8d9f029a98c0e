using AngleSharp.Dom;
using Bunit;
using LspDashboard.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace LspDashboard.Tests.Web.Ui;

public class DataTableTests : BunitContext
{
    private static readonly Measure[] Measures =
    [
        new("NI 154", "Net additional homes", "Renewing Halton", 232),
        new("NI 39", "Alcohol-related admissions", "Healthy Halton", null),
        new("NI 112", "Under-18 conceptions", "Healthy Halton", 50.3),
        new("NI 16", "Serious acquisitive crime", "Safe Halton", 14.1),
    ];

    [Fact]
    public void Sort_NotYetClicked_KeepsTheGivenOrder()
    {
        var table = Table();

        Assert.Equal(["NI 154", "NI 39", "NI 112", "NI 16"], Codes(table));
        Assert.Equal(["none", "none"], table.FindAll("thead th").Select(th => th.GetAttribute("aria-sort")));
    }

    [Fact]
    public void Sort_ClickedOnce_IsAscendingAndSaysSo()
    {
        var table = Table();

        Heading(table, "Actual").Click();

        Assert.Equal(["NI 16", "NI 112", "NI 154", "NI 39"], Codes(table));
        Assert.Equal(["none", "ascending"], table.FindAll("thead th").Select(th => th.GetAttribute("aria-sort")));
    }

    [Fact]
    public void Sort_ClickedTwice_IsDescending()
    {
        var table = Table();

        Heading(table, "Actual").Click();
        Heading(table, "Actual").Click();

        // The row without a value stays last whichever way.
        Assert.Equal(["NI 154", "NI 112", "NI 16", "NI 39"], Codes(table));
        Assert.Equal("descending", table.FindAll("thead th")[1].GetAttribute("aria-sort"));
    }

    [Fact]
    public void Sort_GivenByThePage_IsShown() =>
        Assert.Equal(["NI 112", "NI 154", "NI 16", "NI 39"], Codes(Table(p => p.Add(t => t.Sort, TableSort.Parse("Indicator")))));

    [Fact]
    public void Sort_Clicked_IsToldToThePage()
    {
        TableSort? told = null;
        var table = Table(p => p.Add(t => t.SortChanged, sort => told = sort));

        Heading(table, "Actual").Click();
        Heading(table, "Actual").Click();

        Assert.Equal("-Actual", told?.ToString());
    }

    [Fact]
    public void Sort_ChosenFromTheListOnAPhone_SortsTheSame()
    {
        var table = Table();

        table.Find(".sort-phone select").Change("-Actual");

        Assert.Equal(["NI 154", "NI 112", "NI 16", "NI 39"], Codes(table));
    }

    [Fact]
    public void Filter_Typed_KeepsRowsWithEveryWordInAnyCase()
    {
        var table = Table();

        table.Find("input[type=search]").Input("halton HOMES");

        Assert.Equal(["NI 154"], Codes(table));
        Assert.Equal("1 of 4", table.Find("[role=status]").TextContent);
    }

    [Fact]
    public void Filter_NothingMatches_OffersToShowAll()
    {
        var table = Table();
        table.Find("input[type=search]").Input("housing benefit");
        Assert.Empty(Codes(table));

        table.Find(".empty button").Click();

        Assert.Equal(4, Codes(table).Count);
        Assert.Equal("", table.Find("input[type=search]").GetAttribute("value"));
    }

    [Fact]
    public void Filter_Typed_IsToldToThePage()
    {
        string? told = null;

        Table(p => p.Add(t => t.FilterChanged, filter => told = filter)).Find("input[type=search]").Input("crime");

        Assert.Equal("crime", told);
    }

    [Fact]
    public void GroupBy_Sorted_KeepsGroupsInTheirFirstOrder()
    {
        var table = Table(p => p.Add(t => t.GroupBy, m => m.Theme));
        Heading(table, "Indicator").Click();

        Assert.Equal(["Renewing Halton", "Healthy Halton", "Safe Halton"], table.FindAll("tr.group th").Select(th => th.TextContent));
        Assert.Equal(["NI 154", "NI 112", "NI 39", "NI 16"], Codes(table));
        Assert.All(table.FindAll("tr.group th"), th => Assert.Equal("rowgroup", th.GetAttribute("scope")));
    }

    [Fact]
    public void Rows_None_ShowsTheEmptyState()
    {
        var table = Table(p => p.Add(t => t.Empty, "<p>No indicators yet</p>"), rows: []);

        Assert.Equal("No indicators yet", table.Find(".empty").TextContent.Trim());
    }

    [Fact]
    public void Cells_NameTheirColumnForAPhoneAndTheirRowForAScreenReader()
    {
        var table = Table();

        Assert.Equal("row", table.Find("tbody th").GetAttribute("scope"));
        Assert.Equal("Actual", table.Find("tbody td").GetAttribute("data-title"));
        Assert.Contains("number", table.Find("tbody td").ClassList);
        Assert.Equal("Indicators", table.Find("caption").TextContent);
    }

    private IRenderedComponent<DataTable<Measure>> Table(Action<ComponentParameterCollectionBuilder<DataTable<Measure>>>? also = null, Measure[]? rows = null) =>
        Render<DataTable<Measure>>(p =>
        {
            p.Add(t => t.Rows, rows ?? Measures).Add(t => t.Caption, "Indicators").Add(t => t.FilterText, m => $"{m.Code} {m.Name} {m.Theme}");
            p.Add(t => t.Columns, Columns);
            also?.Invoke(p);
        });

    private static readonly RenderFragment Columns = builder =>
    {
        builder.OpenComponent<DataColumn<Measure>>(0);
        builder.AddAttribute(1, "Title", "Indicator");
        builder.AddAttribute(2, "RowHeader", true);
        builder.AddAttribute(3, "SortBy", (Func<Measure, IComparable?>)(m => m.Code));
        builder.AddAttribute(4, "ChildContent", (RenderFragment<Measure>)(m => b => b.AddContent(0, m.Code)));
        builder.CloseComponent();
        builder.OpenComponent<DataColumn<Measure>>(5);
        builder.AddAttribute(6, "Title", "Actual");
        builder.AddAttribute(7, "AlignRight", true);
        builder.AddAttribute(8, "SortBy", (Func<Measure, IComparable?>)(m => m.Actual));
        builder.AddAttribute(9, "ChildContent", (RenderFragment<Measure>)(m => b => b.AddContent(0, m.Actual?.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture))));
        builder.CloseComponent();
    };

    private static List<string> Codes(IRenderedComponent<DataTable<Measure>> table) =>
        [.. table.FindAll("tbody th[scope=row]").Select(th => th.TextContent)];

    private static IElement Heading(IRenderedComponent<DataTable<Measure>> table, string title) =>
        table.FindAll("thead button").Single(b => b.TextContent.Trim() == title);

    private sealed record Measure(string Code, string Name, string Theme, double? Actual);
}
