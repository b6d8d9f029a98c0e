using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;
using LspDashboard.Tests.Core.Scorecards;
using LspDashboard.Web.Pages.Indicators;

namespace LspDashboard.Tests.Web.Pages.Indicators;

/// <summary>What stands beside a direction and a shortfall, for who meets them for the first time.</summary>
public class KeyWordsTests
{
    // The difference that matters of a percentage is 2 points: 45 on 41 is more, 45 on 44 is not; the baseline is 40.
    [Theory]
    [InlineData("both better", 41, 45, "on the figure before and since the baseline")]
    [InlineData("steady, then better", 44, 45, "on the figure before; improving since the baseline. Steady is a change too small to tell from chance, or to matter")]
    [InlineData("both steady", 40.5, 41, "on the figure before and since the baseline. Steady is a change too small to tell from chance, or to matter")]
    public void Direction_SaysAgainstWhat(string what, double before, double now, string words) =>
        Assert.True(DirectionWords.Of(Score(before, now)) == words, what + ": " + DirectionWords.Of(Score(before, now)));

    // Planned 50 by Q2 from a baseline of 40: 42 is 8 behind of the 10 planned, 80%.
    [Fact]
    public void Shortfall_BehindPlan_IsSaidOfTheChangePlanned() =>
        Assert.Equal("8.0 points behind, set against 10.0 points, the whole change planned by now. 100% is a shortfall as large as that", ShortfallMeaning.Of(Score(41, 42)));

    // By Q1 of a plan from 40 to 41, a quarter of a point was planned: 37 is 3.25 behind, and two points are the least that counts.
    [Fact]
    public void Shortfall_WhereLittleWasPlanned_IsSaidOfTheLeastThatCounts()
    {
        var score = new MadeFacts().Add("Homes", 37, MadeFacts.Q1, target: t => { t.Value = 41; return t; }).Scorecard(MadeFacts.Q1).Indicators[0];

        Assert.Equal("3.3 points behind, set against 2.0 points, the least that counts as a change here. 100% is a shortfall as large as that", ShortfallMeaning.Of(score));
    }

    [Fact]
    public void Shortfall_OnPlan_SaysNothing() => Assert.Equal("", ShortfallMeaning.Of(Score(45, 50)));

    private static IndicatorScore Score(double before, double now) =>
        new MadeFacts().Add("Homes", before, MadeFacts.Q1).Report(MadeFacts.Q2, now).Scorecard().Indicators[0];
}
