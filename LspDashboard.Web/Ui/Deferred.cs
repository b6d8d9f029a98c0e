using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace LspDashboard.Web.Ui;

/// <summary>
/// Renders its content after the components written before it have introduced themselves to their parent,
/// so that a table knows its columns, and tabs their panels, within one and the same render.
/// </summary>
public sealed class Deferred : ComponentBase
{
    [Parameter] public RenderFragment? ChildContent { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddContent(0, ChildContent);
    }
}
