using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Tests.Core.Scorecards;

/// <summary>What is told of one indicator. The plan is 50 at 2009/10 Q2, see <see cref="MadeFacts"/>; a percentage must move by two points to be told.</summary>
public class StoryOfOneTests
{
    [Theory]
    // before (2009/10 Q1), now (Q2)
    [InlineData(45, 40, "Homes fell to 40.0% in 2009/10 Q2 from 45.0% a quarter before")]
    [InlineData(30, 40, "Homes rose to 40.0% in 2009/10 Q2 against 50.0% planned")]
    [InlineData(40.3, 40, "Homes stood at 40.0% in 2009/10 Q2, no better than the 40.0% of 2008/09 Q4")]
    [InlineData(40.3, 40.4, "Homes stood at 40.4% in 2009/10 Q2, not clearly better than the 40.0% of 2008/09 Q4")]
    [InlineData(39.1, 39, "Homes stood at 39.0% in 2009/10 Q2, no better than the 40.0% of 2008/09 Q4")]
    [InlineData(38, 37, "Homes stood at 37.0% in 2009/10 Q2, worse than the 40.0% of 2008/09 Q4")]
    [InlineData(44, 45, "Homes stood at 45.0% in 2009/10 Q2 against 50.0% planned")]
    [InlineData(40, 20, "Homes halved in a quarter, to 20.0% in 2009/10 Q2")]
    [InlineData(41, 20, "Homes more than halved in a quarter, to 20.0% in 2009/10 Q2")]
    [InlineData(20, 40, "Homes doubled in a quarter, to 40.0% in 2009/10 Q2 against 50.0% planned")]
    [InlineData(19, 40, "Homes more than doubled in a quarter, to 40.0% in 2009/10 Q2 against 50.0% planned")]
    public void Of_HigherIsBetter_TellsTheStrongestTrueThing(double before, double now, string told) =>
        Assert.Equal(told, Told(new MadeFacts().Add("Homes", before, MadeFacts.Q1).Report(MadeFacts.Q2, now)));

    [Fact]
    public void Of_LowerIsBetterAndUp_Rose() => Assert.Equal(
        "Homes rose to 60.0% in 2009/10 Q2 from 55.0% a quarter before",
        Told(new MadeFacts().Add("Homes", 55, MadeFacts.Q1, i => i.Polarity = Polarity.LowerIsBetter, t => { (t.Baseline, t.Value) = (60, 40); return t; }).Report(MadeFacts.Q2, 60)));

    [Theory]
    [InlineData(46, "Homes fell for three quarters running, to 39.0% in 2009/10 Q2")]
    [InlineData(45.9, "Homes fell to 39.0% in 2009/10 Q2 from 42.0% a quarter before")] // 45.9 to 44: less than the two points that matter
    [InlineData(43, "Homes fell to 39.0% in 2009/10 Q2 from 42.0% a quarter before")]
    public void Of_ThreeStepsTheSameWay_IsARun(double first, string told) => Assert.Equal(told, Told(
        new MadeFacts().Add("Homes", first, ReportingPeriod.Quarter(2008, 3)).Report(ReportingPeriod.Quarter(2008, 4), 44).Report(MadeFacts.Q1, 42).Report(MadeFacts.Q2, 39)));

    [Fact]
    public void Of_AMissingQuarter_EndsTheRun() => Assert.Equal("Homes fell to 39.0% in 2009/10 Q2 from 42.0% a quarter before", Told(
        new MadeFacts().Add("Homes", 48, ReportingPeriod.Quarter(2008, 2)).Report(ReportingPeriod.Quarter(2008, 3), 46).Report(MadeFacts.Q1, 42).Report(MadeFacts.Q2, 39)));

    [Fact]
    public void Of_Seasonal_IsComparedWithTheYearBefore() => Assert.Equal(
        "Homes fell to 39.0% in 2009/10 Q2 from 45.0% a year before",
        Told(new MadeFacts().Add("Homes", 45, MadeFacts.Q2.YearEarlier, i => i.IsSeasonal = true).Report(MadeFacts.Q1, 30).Report(MadeFacts.Q2, 39)));

    [Fact]
    public void Of_WorseningBeyondChanceThoughOnPlan_IsToldAfterWhatIsBehind()
    {
        var facts = new MadeFacts().Add("Homes", 40).Add("Roads", 50, ReportingPeriod.Quarter(2007, 1), target: t =>
        {
            (t.Kind, t.Value, t.Baseline, t.BaselinePeriod) = (TargetKind.Maintain, 40, 40, ReportingPeriod.Quarter(2006, 4));
            return t;
        });
        // Around 50.5 for nine quarters; 44 lies below 49.9 less 2.66 mean moving ranges of 1.6, 45.6, and above the 40 to be held.
        var period = ReportingPeriod.Quarter(2007, 2);
        for (var n = 0; n < 8; n++, period = period.Next) facts.Report(period, n % 2 == 0 ? 51 : 50);
        facts.Report(MadeFacts.Q2, 44);

        Assert.Equal(
            "One of two rated indicators is on plan. Homes stood at 40.0% in 2009/10 Q2, no better than the 40.0% of 2008/09 Q4; and roads fell to 44.0% in 2009/10 Q2 from 50.0% a quarter before.",
            Story.Of(facts.Scorecard()).Text);
    }

    private static string Told(MadeFacts facts) => Story.Of(facts.Scorecard()).Clauses[0].Text;
}
