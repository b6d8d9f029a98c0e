using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace LspDashboard.Web.Ui;

/// <summary>One column of a <see cref="DataTable{TRow}"/>. It draws nothing itself; the table asks it for its cells.</summary>
public sealed class DataColumn<TRow> : ComponentBase
{
    [CascadingParameter] internal DataTable<TRow>? Table { get; set; }

    [Parameter, EditorRequired] public string Title { get; set; } = "";

    /// <summary>What the column is called in the page's address; its title unless said otherwise.</summary>
    [Parameter] public string? Key { get; set; }

    /// <summary>Makes the heading a button. A row for which it gives null comes last.</summary>
    [Parameter] public Func<TRow, IComparable?>? SortBy { get; set; }

    /// <summary>For numbers.</summary>
    [Parameter] public bool AlignRight { get; set; }

    /// <summary>The cell that names the row for a screen reader; on a phone it takes the whole first line.</summary>
    [Parameter] public bool RowHeader { get; set; }

    [Parameter] public string? Class { get; set; }

    [Parameter] public bool HideOnPhone { get; set; }

    /// <summary>Leaves out the small title above the cell on a phone, where the cell speaks for itself.</summary>
    [Parameter] public bool Untitled { get; set; }

    /// <summary>The cell.</summary>
    [Parameter] public RenderFragment<TRow>? ChildContent { get; set; }

    internal string Name => Key ?? Title;

    protected override void BuildRenderTree(RenderTreeBuilder builder) => Table?.Add(this);
}
