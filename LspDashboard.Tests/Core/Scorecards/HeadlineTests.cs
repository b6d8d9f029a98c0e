using LspDashboard.Core.Scorecards;

namespace LspDashboard.Tests.Core.Scorecards;

/// <summary>Planned is 50 at 2009/10 Q2, see <see cref="MadeFacts"/>: 50 is on plan, 45 Amber/Red (s 0.5), 43 Amber/Red (s 0.7), 40 Red, 35 Red (s 1.5), 48 Amber/Green (s 0.2).</summary>
public class HeadlineTests
{
    [Fact]
    public void Of_AllOnPlan_SaysAll() => Is(
        new MadeFacts().Add("Homes", 50).Add("Jobs", 51).Add("Schools", 60),
        "All three rated indicators are on plan.", "");

    [Fact]
    public void Of_OneOfThreeOnPlan_NamesTheTwoFurthestBehind() => Is(
        new MadeFacts().Add("Homes", 50).Add("Jobs", 45).Add("NEET young people", 35),
        "One of three rated indicators is on plan.", "Furthest behind: NEET young people, then jobs.");

    [Fact]
    public void Of_TwoOfFour_NamesTheWorstFirst() => Is(
        new MadeFacts().Add("Homes", 50).Add("Jobs", 43).Add("Schools", 51).Add("Health", 45),
        "Two of four rated indicators are on plan.", "Furthest behind: jobs, then health.");

    [Fact]
    public void Of_NoneOnPlan_SaysNone() => Is(
        new MadeFacts().Add("Homes", 40).Add("Jobs", 48),
        "None of two rated indicators are on plan.", "Furthest behind: homes.");

    [Theory]
    [InlineData(50, "The one rated indicator is on plan.", "")]
    [InlineData(48, "The one rated indicator is behind plan.", "")]
    [InlineData(40, "The one rated indicator is behind plan.", "Furthest behind: homes.")]
    public void Of_OnlyOne_SaysWhich(double actual, string finding, string detail) => Is(new MadeFacts().Add("Homes", actual), finding, detail);

    [Fact]
    public void Of_NothingRated_SaysForWhichPeriod() => Is(
        new MadeFacts().Add("Homes", null).Add("Jobs", 45, target: _ => null),
        "No indicator can be rated for 2009/10 Q2.", "One indicator has no data.");

    [Fact]
    public void Of_StaleAndMissing_AreCountedAndNotBlamed() => Is(
        // A figure of 2008/09 Q2: Q3's should have been out by 31 January 2009, with grace by 30 April.
        new MadeFacts().Add("Homes", 50).Add("Jobs", 20, MadeFacts.Q2.YearEarlier, target: Since2007).Add("Schools", null).Add("Health", null).Add("Parks", 51).Add("Roads", 52),
        "All three rated indicators are on plan.", "One figure is stale, and two indicators have no data.");

    [Fact]
    public void Of_ContextIndicators_AreNotCounted() => Is(
        new MadeFacts().Add("Homes", 50).Add("Residents", 10, set: i => i.IsRated = false),
        "The one rated indicator is on plan.", "");

    private static LspDashboard.Core.Indicators.Target Since2007(LspDashboard.Core.Indicators.Target target)
    {
        target.BaselinePeriod = LspDashboard.Core.Periods.ReportingPeriod.Quarter(2006, 4);
        return target;
    }

    private static void Is(MadeFacts facts, string finding, string detail) => Assert.Equal(new Headline(finding, detail), Headline.Of(facts.Scorecard()));
}
