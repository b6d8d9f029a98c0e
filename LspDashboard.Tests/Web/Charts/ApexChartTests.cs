using Bunit;
using LspDashboard.Web.Charts;

namespace LspDashboard.Tests.Web.Charts;

public class ApexChartTests : BunitContext
{
    private readonly BunitJSModuleInterop module;
    private readonly BunitJSModuleInterop drawn;

    public ApexChartTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        module = JSInterop.SetupModule("./js/apexChart.js");
        module.Mode = JSRuntimeMode.Loose;
        drawn = module.SetupModule(call => call.Identifier == "create");
        drawn.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public void Chart_BeforeItsScript_IsAlreadyDrawn() => Assert.NotEmpty(Chart().FindAll(".still path.line"));

    [Fact]
    public void Chart_RenderedAgainUnchanged_IsNotDrawnAgain()
    {
        var chart = Chart();

        chart.Render(p => p.Add(c => c.Chart, Conceptions.WithInterval));

        Assert.Single(module.Invocations, i => i.Identifier == "create");
        drawn.VerifyNotInvoke("update");
    }

    [Fact]
    public void Chart_Changed_IsUpdatedOnce()
    {
        var chart = Chart();

        chart.Render(p => p.Add(c => c.Chart, Conceptions.WithoutInterval));

        drawn.VerifyInvoke("update", 1);
    }

    [Fact]
    public async Task Chart_Disposed_CleansUpInTheBrowser()
    {
        Chart();

        await DisposeComponentsAsync();

        drawn.VerifyInvoke("dispose", 1);
    }

    [Fact]
    public void Chart_Figures_AreOfferedAsATable()
    {
        var rows = Chart().FindAll(".figures-table tbody tr");

        Assert.Equal(4, rows.Count);
        Assert.Equal(["2009", "46.0 to 57.2", "–", "27.7", "–", "25.9"], rows[3].Children.Select(c => c.TextContent));
    }

    private IRenderedComponent<ApexChart> Chart() => Render<ApexChart>(p => p.Add(c => c.Chart, Conceptions.WithInterval));
}
