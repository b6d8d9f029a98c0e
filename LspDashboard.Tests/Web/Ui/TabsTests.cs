using Bunit;
using LspDashboard.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace LspDashboard.Tests.Web.Ui;

public class TabsTests : BunitContext
{
    public TabsTests() => JSInterop.Mode = JSRuntimeMode.Loose;

    [Fact]
    public void Tabs_AtFirst_ShowTheFirst()
    {
        var tabs = Tabs();

        Assert.Equal(["true", "false", "false"], tabs.FindAll("[role=tab]").Select(t => t.GetAttribute("aria-selected")));
        Assert.Equal("the trend", Shown(tabs));
    }

    [Fact]
    public void Tabs_Clicked_ShowThatOneAndTellThePage()
    {
        string? told = null;
        var tabs = Tabs(p => p.Add(t => t.ActiveChanged, key => told = key));

        tabs.FindAll("[role=tab]")[2].Click();

        Assert.Equal("the actions", Shown(tabs));
        Assert.Equal("actions", told);
    }

    [Theory]
    [InlineData("ArrowRight", "the figures")]
    [InlineData("ArrowLeft", "the actions")] // round to the last
    [InlineData("End", "the actions")]
    [InlineData("Home", "the trend")]
    [InlineData("a", "the trend")]
    public void Tabs_KeyPressedOnTheFirst_Moves(string key, string shown)
    {
        var tabs = Tabs();

        tabs.Find("[role=tablist]").KeyDown(key);

        Assert.Equal(shown, Shown(tabs));
    }

    [Fact]
    public void Tabs_ArrowKey_MovesFocusWithTheTab()
    {
        var tabs = Tabs();

        tabs.Find("[role=tablist]").KeyDown("ArrowRight");

        JSInterop.VerifyFocusAsyncInvoke();
        Assert.Equal(["-1", "0", "-1"], tabs.FindAll("[role=tab]").Select(t => t.GetAttribute("tabindex")));
    }

    [Fact]
    public void Tabs_EachPanel_IsNamedByItsTab()
    {
        var tabs = Tabs();

        Assert.Equal(tabs.FindAll("[role=tab]").Select(t => t.Id), tabs.FindAll("[role=tabpanel]").Select(p => p.GetAttribute("aria-labelledby")));
        Assert.Equal(tabs.FindAll("[role=tabpanel]").Select(p => p.Id), tabs.FindAll("[role=tab]").Select(t => t.GetAttribute("aria-controls")));
    }

    [Fact]
    public void Tabs_ActiveGivenByThePage_IsShown() => Assert.Equal("the figures", Shown(Tabs(p => p.Add(t => t.Active, "figures"))));

    private static string Shown(IRenderedComponent<Tabs> tabs) => tabs.FindAll("[role=tabpanel]").Single(p => !p.HasAttribute("hidden")).TextContent.Trim();

    private IRenderedComponent<Tabs> Tabs(Action<ComponentParameterCollectionBuilder<Tabs>>? also = null) => Render<Tabs>(p =>
    {
        p.Add(t => t.Label, "Indicator");
        foreach (var (key, title, content) in new[] { ("trend", "Trend", "the trend"), ("figures", "Figures", "the figures"), ("actions", "Actions", "the actions") })
            p.AddChildContent<Tab>(t => t.Add(x => x.Key, key).Add(x => x.Title, title).Add(x => x.ChildContent, (RenderFragment)(b => b.AddContent(0, content))));
        also?.Invoke(p);
    });
}
