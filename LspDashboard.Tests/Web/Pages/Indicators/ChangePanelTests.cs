using Bunit;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Scorecards;
using LspDashboard.Web.Pages.Indicators;

namespace LspDashboard.Tests.Web.Pages.Indicators;

public class ChangePanelTests : BunitContext
{
    public ChangePanelTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        var module = JSInterop.SetupModule("./js/apexChart.js");
        module.Mode = JSRuntimeMode.Loose;
        module.SetupModule(call => call.Identifier == "create").Mode = JSRuntimeMode.Loose;
    }

    [Theory]
    [InlineData("out of reach", 90, "As it runs, it cannot meet the target: something has to change.")]
    [InlineData("well within", 20, "As it runs, it meets the target every time.")]
    [InlineData("between the limits", 50, "As it runs, it meets the target some of the time, by chance.")]
    public void Panel_ALevelToHold_SaysWhetherItCanBeReliedOn(string which, double level, string words)
    {
        var panel = Panel(ShownScores.Quarters(agreed: t => { (t.Kind, t.Baseline, t.Value) = (TargetKind.Maintain, level, level); return t; }));

        Assert.True(panel.Find("p").TextContent.EndsWith(words, StringComparison.Ordinal), which);
        Assert.Contains("XmR chart. NHS England", panel.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Panel_MeantToTrend_SaysNothingOfReliance()
    {
        var text = Panel(ShownScores.Quarters()).Find("p").TextContent;

        Assert.Contains("The target asks the level to move", text, StringComparison.Ordinal);
        Assert.DoesNotContain("As it runs", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Panel_FiveYearsWithCounts_SaysTheVerdictAndKeepsTheTestBehindIt()
    {
        var panel = Panel(ShownScores.Years([60, 62, 64, 66, 68], [60, 60, 60, 60, 60], hasCounts: true));

        Assert.Equal("The last five years improve by more than chance.", panel.Find("p").TextContent);
        Assert.Contains("chi-squared at 99.8%", panel.Find("details").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Panel_YearsWithoutCounts_NeverSaysNoChange()
    {
        var panel = Panel(ShownScores.Years([60, 60, 60, 60, 60], []));

        Assert.StartsWith("Whether the trend is real cannot be calculated.", panel.Find("p").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("no change", panel.Markup, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(panel.FindAll("details"));
    }

    [Fact]
    public void Gap_ImprovedButWidened_IsSaidInFull()
    {
        var score = ShownScores.Years([50, 51, 52, 53, 54], [52, 55, 57, 59, 62]);

        Assert.Equal("8.0 points behind England in 2008, 2.0 points behind in 2004: we improved, but the gap widened.", Gap(score).Find("p").TextContent);
        Assert.Single(Gap(score).FindAll("p")); // no interval without counts
    }

    [Fact]
    public void Gap_WithCounts_SaysItsInterval()
    {
        var score = ShownScores.Years([50, 51, 52, 53, 54], [52, 55, 57, 59, 62], hasCounts: true);

        // Each side is known to about a point: 8 give or take 1.4.
        Assert.Equal("The gap now lies between −9.4 points and −6.6 points (95%), Made less England.", Gap(score).FindAll("p")[1].TextContent);
    }

    [Fact]
    public void Gap_NoComparator_IsNoSection() => Assert.Empty(Gap(ShownScores.Years([50, 51], [])).Markup.Trim());

    private IRenderedComponent<ChangePanel> Panel(IndicatorScore score) => Render<ChangePanel>(p => p.Add(c => c.Score, score).Add(c => c.Analysis, IndicatorAnalysis.Of(score)));

    private IRenderedComponent<GapPanel> Gap(IndicatorScore score) => Render<GapPanel>(p => p.Add(c => c.Score, score).Add(c => c.Analysis, IndicatorAnalysis.Of(score)));
}
