using Bunit;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;
using LspDashboard.Tests.Core.Scorecards;
using LspDashboard.Web.Pages.Indicators;

namespace LspDashboard.Tests.Web.Pages.Indicators;

public class FlagListTests : BunitContext
{
    [Fact]
    public void List_Flagged_SaysWhatHowMuchSinceWhenAndWhy()
    {
        var list = List(new MadeFacts().Add("Homes", 40).Scorecard().Indicators[0]);

        var said = list.FindAll("li p").Select(p => ShownScores.Words(p.TextContent)).ToList();
        Assert.Equal("Underperforming serious, since 2009/10 Q2, known on 31 October 2009", said[0]);
        Assert.Equal("40.0% in 2009/10 Q2 against 50.0% planned: no progress from the baseline, or worse.", said[1]);
        Assert.Equal("The rule: underperforming", list.Find("summary").TextContent.Trim());
        Assert.Contains("The rating is Amber/Red or Red.", list.Find("details").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void List_NotDated_SaysNoDay() => Assert.Equal(
        "Orphan warning", ShownScores.Words(List(new MadeFacts().Add("Homes", 50, set: i => i.BodyId = null).Scorecard().Indicators[0]).Find("li p").TextContent));

    [Fact]
    public void List_Cleared_SaysWhatClearedIt() => Assert.Equal(
        "Cleared. Underperforming until 2009/10 Q1; cleared by 50.0% in 2009/10 Q2 against 50.0% planned.",
        ShownScores.Words(List(new MadeFacts().Add("Homes", 40, MadeFacts.Q1).Report(MadeFacts.Q2, 50).Scorecard().Indicators[0]).Find("li p").TextContent));

    [Fact]
    public void List_NothingFlagged_SaysSo() => Assert.Equal("Nothing is flagged.", List(new MadeFacts().Add("Homes", 50).Scorecard().Indicators[0]).Find("p").TextContent);

    [Fact]
    public void List_AtRisk_SaysTheLikelihoodAsAWordAndTheNumberInTheDisclosureOnly()
    {
        var item = List(ShownScores.Quarters(60)).FindAll("li").Single(l => l.TextContent.Contains("At risk", StringComparison.Ordinal));

        Assert.Contains("Probability of meeting the target", item.QuerySelector("details")!.TextContent, StringComparison.Ordinal);
        item.QuerySelector("details")!.Remove();
        Assert.DoesNotContain("robability", item.TextContent, StringComparison.Ordinal);
        Assert.Contains("Unlikely to be met", item.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ObservationStatus.Provisional, "provisional")]
    [InlineData(ObservationStatus.Estimated, "estimated")]
    [InlineData(ObservationStatus.Final, "")]
    public void Status_OfTheFigure_IsMarked(ObservationStatus status, string tag) =>
        Assert.Equal(tag, Tags(new MadeFacts().Add("Homes", null).Report(MadeFacts.Q2, 50, status: status).Scorecard().Indicators[0]));

    [Fact]
    public void Status_OfARestatedFigure_IsMarkedWhereItIsTheLatest()
    {
        Assert.Equal("provisional restated", Tags(new MadeFacts().Add("Homes", 45).Report(MadeFacts.Q2, 50, 2, ObservationStatus.Provisional).Scorecard().Indicators[0]));
        Assert.Equal("", Tags(new MadeFacts().Add("Homes", 45, MadeFacts.Q1).Report(MadeFacts.Q1, 40, 2).Report(MadeFacts.Q2, 50).Scorecard().Indicators[0]));
    }

    private string Tags(IndicatorScore score) => string.Join(' ', Render<StatusTag>(p => p.Add(t => t.Score, score)).FindAll(".tag").Select(t => t.TextContent));

    private IRenderedComponent<FlagList> List(IndicatorScore score) => Render<FlagList>(p => p.Add(l => l.Score, score));
}
