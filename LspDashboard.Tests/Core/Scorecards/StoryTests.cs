using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Tests.Core.Scorecards;

/// <summary>
/// Planned is 50 at 2009/10 Q2 from 40 in 2008/09 Q4, see <see cref="MadeFacts"/>: 50 is on plan, 48 Amber/Green (s 0.2), 45 Amber/Red (s 0.5),
/// 43 Amber/Red (s 0.7), 40 Red (s 1), 35 Red (s 1.5).
/// </summary>
public class StoryTests
{
    [Fact]
    public void Of_AllOnPlan_SaysAllAndThatNothingNeedsADecision() => Is(
        new MadeFacts().Add("Homes", 50).Add("Jobs", 51).Add("Schools", 60),
        "All three rated indicators are on plan.", "Nothing needs a decision.");

    [Fact]
    public void Of_BothOnPlan_SaysBoth() => Is(new MadeFacts().Add("Homes", 50).Add("Jobs", 51), "Both rated indicators are on plan.", "Nothing needs a decision.");

    [Fact]
    public void Of_OneOfThreeOnPlan_TellsTheFurthestBehindFirst() => Is(
        new MadeFacts().Add("Homes", 50).Add("Jobs", 45).Add("NEET young people", 35),
        "One of three rated indicators is on plan.",
        "NEET young people stood at 35.0% in 2009/10 Q2, worse than the 40.0% of 2008/09 Q4; and jobs stood at 45.0% in 2009/10 Q2 against 50.0% planned.");

    [Fact]
    public void Of_NoneOnPlan_SaysNone() => Is(
        new MadeFacts().Add("Homes", 40).Add("Jobs", 48).Add("Schools", 48),
        "None of the three rated indicators is on plan.", "Homes stood at 40.0% in 2009/10 Q2, no better than the 40.0% of 2008/09 Q4.");

    [Theory]
    [InlineData(50, "The one rated indicator is on plan.", "Nothing needs a decision.")]
    [InlineData(48, "The one rated indicator is behind plan.", "It is Amber/Green.")]
    [InlineData(40, "The one rated indicator is behind plan.", "Homes stood at 40.0% in 2009/10 Q2, no better than the 40.0% of 2008/09 Q4.")]
    public void Of_OnlyOne_SaysWhich(double actual, string finding, string detail) => Is(new MadeFacts().Add("Homes", actual), finding, detail);

    [Fact]
    public void Of_TheOthersCloseToPlan_SaysHowManyAndNoMore() => Is(
        new MadeFacts().Add("Homes", 50).Add("Jobs", 48).Add("Schools", 48),
        "One of three rated indicators is on plan.", "The other two are Amber/Green.");

    [Fact]
    public void Of_NothingRated_SaysForWhichPeriod() => Is(
        new MadeFacts().Add("Homes", null).Add("Jobs", 45, target: _ => null),
        "No indicator can be rated for 2009/10 Q2.", "One indicator has no data.");

    [Fact]
    public void Of_StaleAndMissing_AreCountedAndNotBlamed() => Is(
        // A figure of 2008/09 Q2: Q3's should have been out by 31 January 2009, with grace by 30 April.
        new MadeFacts().Add("Homes", 50).Add("Jobs", 20, MadeFacts.Q2.YearEarlier, target: Since2007).Add("Schools", null).Add("Health", null).Add("Parks", 51).Add("Roads", 52),
        "All three rated indicators are on plan.", "One figure is stale and two indicators have no data.");

    [Fact]
    public void Of_LateAndStale_AreCountedApart() => Is(
        // Q1 alone: Q2 is due on 31 October 2009, the as-known day itself, which is in time; one of 2008/09 Q4 is late since 31 July, stale from 1 November only.
        new MadeFacts().Add("Homes", 45, MadeFacts.Q1).Add("Jobs", 45, MadeFacts.Q1).Add("Roads", 41, ReportingPeriod.Quarter(2008, 4)),
        "All three rated indicators are on plan.", "Nothing needs a decision; and one figure is late.");

    [Fact]
    public void Of_ContextIndicators_AreNotCounted() => Is(
        new MadeFacts().Add("Homes", 50).Add("Residents", 10, set: i => i.IsRated = false),
        "The one rated indicator is on plan.", "Nothing needs a decision.");

    [Fact]
    public void Of_JudgedOtherwise_NamesWhoJudged()
    {
        var scorecard = new MadeFacts().Add("Homes", 50).Judge(RagRating.Red).Add("Jobs", 50).Scorecard();

        Assert.Equal("One of two rated indicators is Green. A. Okafor judged homes Red; and one is rated by judgement.", Story.Of(scorecard).Text);
    }

    [Fact]
    public void Of_ThreeBehind_TellsTheThirdOnlyWithinFortyWords()
    {
        // 9 words of finding, 10 of each thing, and the "and": 40, and 41 with one word more.
        var three = Story.Of(new MadeFacts().Add("Homes", 43).Add("Roads", 44).Add("Jobs", 45).Scorecard());
        var two = Story.Of(new MadeFacts().Add("Homes", 43).Add("Wide roads", 44).Add("Jobs", 45).Scorecard());

        Assert.Equal(["Homes", "roads", "jobs"], three.Clauses.Select(c => c.Title));
        Assert.Equal(["Homes", "wide roads"], two.Clauses.Select(c => c.Title));
    }

    [Theory]
    [InlineData("Carbon dioxide per head: homes", "carbon dioxide per head (homes)")]
    [InlineData("CO2 per head", "CO2 per head")]
    [InlineData("16 to 18 year olds", "16 to 18 year olds")]
    public void Clause_Title_IsAsInsideASentence(string title, string inside)
    {
        var story = Story.Of(new MadeFacts().Add("Homes", 43).Add(title, 45).Scorecard());

        Assert.Equal(["Homes", inside], story.Clauses.Select(c => c.Title));
    }

    private static Target Since2007(Target target)
    {
        target.BaselinePeriod = ReportingPeriod.Quarter(2006, 4);
        return target;
    }

    private static void Is(MadeFacts facts, string finding, string detail)
    {
        var story = Story.Of(facts.Scorecard());
        Assert.Equal((finding, detail), (story.Finding, story.Detail));
    }
}
