using Bunit;
using LspDashboard.Web.Ui;

namespace LspDashboard.Tests.Web.Ui;

public class ButtonTests : BunitContext
{
    [Fact]
    public void Button_Busy_KeepsItsFocusButIgnoresThePress()
    {
        var presses = 0;
        var button = Render<Button>(p => p.Add(b => b.Busy, true).Add(b => b.Submit, true).Add(b => b.OnClick, () => presses++).AddChildContent("Save"));

        button.Find("button").Click();

        Assert.Equal(0, presses);
        Assert.Equal("true", button.Find("button").GetAttribute("aria-busy"));
        Assert.False(button.Find("button").HasAttribute("disabled"));
        Assert.Equal("button", button.Find("button").GetAttribute("type"));
    }

    [Fact]
    public void Button_Pressed_Acts()
    {
        var presses = 0;

        Render<Button>(p => p.Add(b => b.OnClick, () => presses++).AddChildContent("Save")).Find("button").Click();

        Assert.Equal(1, presses);
    }

    [Fact]
    public void Button_WithHref_IsALink() =>
        Assert.Equal("/present", Render<Button>(p => p.Add(b => b.Href, "/present").AddChildContent("Present")).Find("a.btn").GetAttribute("href"));
}
