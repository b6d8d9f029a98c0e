using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace LspDashboard.Web.Ui;

/// <summary>One of <see cref="Tabs"/>. It draws nothing itself; its content is rendered only while it is shown.</summary>
public sealed class Tab : ComponentBase
{
    [CascadingParameter] internal Tabs? Tabs { get; set; }

    /// <summary>Its name in the page's address.</summary>
    [Parameter, EditorRequired] public string Key { get; set; } = "";

    [Parameter, EditorRequired] public string Title { get; set; } = "";

    /// <summary>A few figures beside the title.</summary>
    [Parameter] public string? Count { get; set; }

    [Parameter, EditorRequired] public RenderFragment? ChildContent { get; set; }

    internal ElementReference Element { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder) => Tabs?.Add(this);
}
