using System.Globalization;
using Bunit;
using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Scorecards;
using LspDashboard.Tests.Core.Scorecards;
using LspDashboard.Web.Pages.Indicators;

namespace LspDashboard.Tests.Web.Pages.Indicators;

public class OutlookPanelTests : BunitContext
{
    [Fact]
    public void Panel_WithATarget_SaysAWordAndKeepsTheNumberBehindIt()
    {
        var score = ShownScores.Quarters(49.2);
        var panel = Panel(score);
        var number = score.Outlook.Probability!.Value.ToString("0%", CultureInfo.InvariantCulture);

        Assert.Equal("The number behind the word", panel.Find("summary").TextContent.Trim());
        Assert.False(panel.Find("details").HasAttribute("open"));
        Assert.Contains($"The probability of meeting the target is {number}.", ShownScores.Words(panel.Find("details").TextContent), StringComparison.Ordinal);
        Assert.Contains("Likely is 70% or more, unlikely below 30%, uncertain between.", panel.Find("details").TextContent, StringComparison.Ordinal);
        panel.Find("details").Remove();
        var inTheOpen = panel.Find("section").TextContent;
        Assert.DoesNotContain(" " + number, inTheOpen, StringComparison.Ordinal);
        Assert.DoesNotContain("robability", inTheOpen, StringComparison.Ordinal);
        Assert.Contains("is expected for 2010/11 Q4", inTheOpen, StringComparison.Ordinal);
    }

    [Fact]
    public void Panel_FewerThanFiveFigures_SaysWhyThereIsNone()
    {
        var panel = Panel(new MadeFacts().Add("Homes", 45).Scorecard().Indicators[0]);

        Assert.StartsWith("No forecast: it needs five figures or more.", panel.Find("p").TextContent, StringComparison.Ordinal);
        Assert.Empty(panel.FindAll("details"));
        Assert.Empty(panel.FindAll(".likelihood"));
    }

    [Fact]
    public void Panel_NoTarget_ForecastsWithoutAWord()
    {
        var panel = Panel(ShownScores.Quarters(agreed: _ => null));

        Assert.StartsWith("There is no target to meet.", panel.Find("p").TextContent, StringComparison.Ordinal);
        Assert.Empty(panel.FindAll(".likelihood"));
        Assert.DoesNotContain("probability of meeting the target is", panel.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Likelihood.Likely, "Likely")]
    [InlineData(Likelihood.Uncertain, "Uncertain")]
    [InlineData(Likelihood.Unlikely, "Unlikely")]
    public void Mark_IsAWordWithAShapeOfItsOwn(Likelihood likelihood, string word)
    {
        var mark = Render<LikelihoodMark>(p => p.Add(m => m.Likelihood, likelihood));

        Assert.Equal(word, mark.Find("span").TextContent);
        Assert.Equal("true", mark.Find("svg").GetAttribute("aria-hidden"));
    }

    [Fact]
    public void Mark_OfEachLikelihood_HasAnotherShape() =>
        Assert.Equal(3, Enum.GetValues<Likelihood>().Select(l => Render<LikelihoodMark>(p => p.Add(m => m.Likelihood, l)).Find("path").GetAttribute("d")).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Opinion_OfALevelWithATarget_SaysThePaceBesideTheRating()
    {
        // 40 to 60 from March 2009 to March 2011; after a year 50 in March 2010 would be moderate, but the figure is of September: too early.
        var opinion = Render<SecondOpinion>(p => { var s = ShownScores.Quarters(); p.Add(o => o.Score, s).Add(o => o.Analysis, IndicatorAnalysis.Of(s)); });

        Assert.Equal(
            "Second opinion, pace. Not available: less than a year has passed since the baseline. Open SDG progress methodology, after Eurostat; it stands beside the rating and never changes it.",
            ShownScores.Words(opinion.Find("p").TextContent));
    }

    [Fact]
    public void Opinion_OfAYearToDate_HasNoPace()
    {
        var score = ShownScores.Quarters(set: i => i.Accumulation = Accumulation.Cumulative);

        Assert.Empty(Render<SecondOpinion>(p => p.Add(o => o.Score, score).Add(o => o.Analysis, IndicatorAnalysis.Of(score))).FindAll("p"));
    }

    private IRenderedComponent<OutlookPanel> Panel(IndicatorScore score) => Render<OutlookPanel>(p => p.Add(o => o.Score, score).Add(o => o.Analysis, IndicatorAnalysis.Of(score)));
}
