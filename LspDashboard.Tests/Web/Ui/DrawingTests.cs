using Bunit;
using LspDashboard.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace LspDashboard.Tests.Web.Ui;

/// <summary>What is drawn once and shared by all who look.</summary>
public class DrawingTests : BunitContext
{
    [Fact]
    public void Of_TheSameThingTheSameWay_IsDrawnOnce()
    {
        var (thing, times) = (new object(), 0);

        var first = Drawing.Of(thing, "row", Content);
        var second = Drawing.Of(thing, "row", Content);

        Assert.Equal("<td>1</td>", first.Value);
        Assert.Same(first.Value, second.Value);

        void Content(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder b) => b.AddMarkupContent(0, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"<td>{++times}</td>"));
    }

    [Fact]
    public void Of_AnotherThingOrWay_IsDrawnForItself()
    {
        var thing = new object();

        Assert.Equal("a", Drawing.Of(thing, "row", Text("a")).Value);
        Assert.Equal("b", Drawing.Of(thing, "card", Text("b")).Value);
        Assert.Equal("c", Drawing.Of(new object(), "row", Text("c")).Value);
    }

    [Fact]
    public void Of_MoreWaysThanAreKept_AreDrawnAllTheSame()
    {
        var thing = new object();

        for (var i = 0; i < 50; i++) Assert.Equal(Way(i), Drawing.Of(thing, Way(i), Text(Way(i))).Value);

        Assert.Equal("way 0", Drawing.Of(thing, "way 0", Text("not drawn again")).Value);
    }

    [Fact]
    public void Of_Components_GivesWhatTheyDraw_Encoded() =>
        Assert.Contains("Say &lt;b&gt;", Drawing.Of(new object(), "empty", b =>
        {
            b.OpenComponent<EmptyState>(0);
            b.AddAttribute(1, nameof(EmptyState.Title), "Say <b>");
            b.CloseComponent();
        }).Value, StringComparison.Ordinal);

    [Fact]
    public void DataTable_Shared_ShowsTheSameCellsAsOneThatIsNot()
    {
        IReadOnlyList<string> rows = ["one", "two & three"];

        string Cells(string? sharedAs) => string.Join('|', Render<DataTable<string>>(p => p
            .Add(t => t.Rows, rows).Add(t => t.Caption, "Words").Add(t => t.SharedAs, sharedAs)
            .Add(t => t.Columns, b =>
            {
                b.OpenComponent<DataColumn<string>>(0);
                b.AddAttribute(1, nameof(DataColumn<string>.Title), "Word");
                b.AddAttribute(2, nameof(DataColumn<string>.RowHeader), true);
                b.AddAttribute(3, nameof(DataColumn<string>.ChildContent), (RenderFragment<string>)(word => c => c.AddContent(0, word)));
                b.CloseComponent();
            })).FindAll("tbody th").Select(c => c.TextContent));

        Assert.Equal("one|two & three", Cells(null));
        Assert.Equal(Cells(null), Cells("words"));
    }

    private static RenderFragment Text(string text) => b => b.AddContent(0, text);

    private static string Way(int i) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"way {i}");
}
