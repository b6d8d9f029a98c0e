using Bunit;
using LspDashboard.Web.Ui;

namespace LspDashboard.Tests.Web.Ui;

public class DialogTests : BunitContext
{
    private readonly BunitJSModuleInterop module;

    public DialogTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        module = JSInterop.SetupModule("./js/dialog.js");
        module.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public void Dialog_Open_IsShownAsModalAndNamedByItsTitle()
    {
        var dialog = Dialog(open: true);

        module.VerifyInvoke("open");
        Assert.Equal("Accept the return?", dialog.Find("#" + dialog.Find("dialog").GetAttribute("aria-labelledby")).TextContent);
    }

    [Fact]
    public void Dialog_NotOpen_HasNothingInItAndAsksForNoScript()
    {
        var dialog = Dialog(open: false);

        Assert.Equal("", dialog.Find("dialog").TextContent.Trim());
        module.VerifyNotInvoke("open");
    }

    [Fact]
    public void Dialog_CrossClicked_ClosesAndTellsThePage()
    {
        var told = new List<bool>();
        var dialog = Dialog(open: true, told);

        dialog.Find("button[aria-label=Close]").Click();

        Assert.Equal([false], told);
        module.VerifyInvoke("close");
    }

    [Fact]
    public void Dialog_EscPressed_TellsThePageOnce()
    {
        var told = new List<bool>();
        var dialog = Dialog(open: true, told);

        // The browser closes the dialog on Esc and then raises close; closing it again raises another.
        dialog.Find("dialog").TriggerEvent("onclose", EventArgs.Empty);
        dialog.Find("dialog").TriggerEvent("onclose", EventArgs.Empty);

        Assert.Equal([false], told);
    }

    private IRenderedComponent<Dialog> Dialog(bool open, List<bool>? told = null) => Render<Dialog>(p => p
        .Add(d => d.Open, open)
        .Add(d => d.OpenChanged, now => told?.Add(now))
        .Add(d => d.Title, "Accept the return?")
        .AddChildContent("<p>41 values</p>"));
}
