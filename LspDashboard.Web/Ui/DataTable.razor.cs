using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace LspDashboard.Web.Ui;

/// <summary>A table of rows described by <see cref="DataColumn{TRow}"/>. A page that keeps Sort and Filter in its address binds them; otherwise the table keeps them.</summary>
public partial class DataTable<TRow>
{
    private readonly List<DataColumn<TRow>> columns = [];
    private readonly string filterId = "filter-" + Guid.NewGuid().ToString("N")[..8];

    private TableSort? sort;
    private TableSort? sortGiven;
    private string? filter;
    private string? filterGiven;
    private int total;

    [Parameter, EditorRequired] public IReadOnlyList<TRow> Rows { get; set; } = [];

    [Parameter, EditorRequired] public string Caption { get; set; } = "";

    [Parameter] public bool ShowCaption { get; set; }

    [Parameter, EditorRequired] public RenderFragment? Columns { get; set; }

    /// <summary>What identifies a row from one render to the next.</summary>
    [Parameter] public Func<TRow, object>? RowKey { get; set; }

    [Parameter] public Func<TRow, string?>? RowClass { get; set; }

    [Parameter] public Func<TRow, string>? GroupBy { get; set; }

    /// <summary>What a group's heading shows instead of its name.</summary>
    [Parameter] public RenderFragment<IGrouping<string, TRow>>? GroupHeader { get; set; }

    /// <summary>The text of a row in which the filter is looked for; without it there is no filter box.</summary>
    [Parameter] public Func<TRow, string>? FilterText { get; set; }

    [Parameter] public string FilterLabel { get; set; } = "Filter";

    /// <summary>How many rows there are before the page's own choices; those given unless said otherwise.</summary>
    [Parameter] public int? Total { get; set; }

    [Parameter] public TableSort? Sort { get; set; }

    [Parameter] public EventCallback<TableSort?> SortChanged { get; set; }

    [Parameter] public string? Filter { get; set; }

    [Parameter] public EventCallback<string?> FilterChanged { get; set; }

    /// <summary>Where its rows are objects whose cells are markup alone: what cells depend on besides row and columns. They are then drawn once for everybody (<see cref="Drawing"/>).</summary>
    [Parameter] public string? SharedAs { get; set; }

    /// <summary>What else stands above the table, to the right.</summary>
    [Parameter] public RenderFragment? Tools { get; set; }

    [Parameter] public RenderFragment? Empty { get; set; }

    [Parameter] public string? Class { get; set; }

    internal void Add(DataColumn<TRow> column)
    {
        if (!columns.Contains(column))
            columns.Add(column);
    }

    protected override void OnParametersSet()
    {
        // A parent that does not bind passes the same value for ever: only a new one overrules what the reader chose.
        if (Sort != sortGiven)
            sort = sortGiven = Sort;
        if (!string.Equals(Filter, filterGiven, StringComparison.Ordinal))
            filter = filterGiven = Filter;
        total = Total ?? Rows.Count;
    }

    private List<IGrouping<string, TRow>> View()
    {
        var by = sort is null ? null : columns.Find(c => string.Equals(c.Name, sort.Column, StringComparison.OrdinalIgnoreCase))?.SortBy;
        return TableView.Arranged(Rows, FilterText, filter, by, sort?.Descending ?? false, GroupBy);
    }

    private Task SortByAsync(DataColumn<TRow> column) =>
        SortToAsync(new TableSort(column.Name, IsSortedBy(column) && !sort!.Descending));

    private Task SortChosen(ChangeEventArgs e) => SortToAsync(TableSort.Parse(e.Value as string));

    private Task SortToAsync(TableSort? to)
    {
        sort = to;
        return SortChanged.InvokeAsync(to);
    }

    private Task FilterByAsync(string? to)
    {
        filter = to;
        return FilterChanged.InvokeAsync(to);
    }

    private bool IsSortedBy(DataColumn<TRow> column) =>
        sort is not null && string.Equals(sort.Column, column.Name, StringComparison.OrdinalIgnoreCase);

    private string? AriaSort(DataColumn<TRow> column) => column.SortBy is null ? null
        : !IsSortedBy(column) ? "none"
        : sort!.Descending ? "descending" : "ascending";

    private static string? ClassOf(DataColumn<TRow> column)
    {
        var words = string.Join(' ', new[] { column.Class, column.AlignRight ? "number" : null, column.HideOnPhone ? "not-on-phone" : null }.OfType<string>());
        return words.Length == 0 ? null : words;
    }

    private object KeyOf(TRow row) => RowKey?.Invoke(row) ?? row!;

    private string Found(int shown) => string.IsNullOrWhiteSpace(filter) && total == Rows.Count
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{shown} of {total}");
}
