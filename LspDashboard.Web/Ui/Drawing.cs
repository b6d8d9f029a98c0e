using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace LspDashboard.Web.Ui;

/// <summary>
/// What looks the same to everybody is drawn once, kept as long as the thing that it shows, and shared by all who look: a thousand
/// open pages hold one text instead of a thousand trees. For markup alone: nothing in it is asked for services or answers to a click.
/// </summary>
public static class Drawing
{
    // An address can ask for one thing in many ways; what is asked for beyond these is drawn and not kept.
    private const int MostKept = 8;

    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<string, MarkupString>> Kept = [];

    /// <summary>The content as text.</summary>
    /// <param name="shown">What it shows, as an object that is replaced when it changes.</param>
    /// <param name="way">All else on which the content depends: where it stands, its columns, its links.</param>
    /// <param name="content">Draws it; called only where it is not kept.</param>
    public static MarkupString Of(object shown, string way, RenderFragment content)
    {
        var ways = Kept.GetOrCreateValue(shown);
        if (ways.TryGetValue(way, out var drawn)) return drawn;
        drawn = (MarkupString)Draw(content);
        if (ways.Count < MostKept) ways.TryAdd(way, drawn);
        return drawn;
    }

    private static string Draw(RenderFragment content)
    {
        using var renderer = new HtmlRenderer(NoServices.Instance, NullLoggerFactory.Instance);
        var drawing = renderer.Dispatcher.InvokeAsync(() =>
            renderer.BeginRenderingComponent<Frame>(ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Frame.Content)] = content })).ToHtmlString());
        // A renderer of one's own has nobody to wait for, and what is drawn here awaits nothing.
        return drawing.IsCompleted ? drawing.GetAwaiter().GetResult() : throw new InvalidOperationException("What is kept as a drawing must be there at once.");
    }

    private sealed class Frame : ComponentBase
    {
        [Parameter] public RenderFragment? Content { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Content);
    }

    private sealed class NoServices : IServiceProvider
    {
        public static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
