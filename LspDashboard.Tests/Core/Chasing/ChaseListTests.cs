using LspDashboard.Core.Chasing;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Tests.Core.Scorecards;

namespace LspDashboard.Tests.Core.Chasing;

public class ChaseListTests
{
    private static readonly Partner Police = new() { Id = 7, PartnershipId = 1, Name = "Police" };

    // Quarterly with a lag of one month: 2009/10 Q2 is due on 31 October 2009, the day on which the partnership stands.
    [Theory]
    [InlineData("2009-09-30", DueState.Due, "the period's last day")]
    [InlineData("2009-10-31", DueState.Due, "its due day")]
    [InlineData("2009-11-01", DueState.Late, "the day after")]
    [InlineData("2009-09-29", DueState.Coming, "the day before the period ends")]
    public void Of_AQuarterThatHasNotCome_IsByTheDay(string day, DueState state, string boundary)
    {
        var facts = new MadeFacts().Add("Homes", 45, MadeFacts.Q1).Facts with { AsKnown = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) };

        var first = ChaseList.Of(facts).Single().Figures[0];

        Assert.Equal((MadeFacts.Q2, new DateOnly(2009, 10, 31)), (first.Period, first.Due));
        Assert.True(first.State == state, boundary);
    }

    [Fact]
    public void Of_ThreeMonthsAhead_AreTheLastThatAreTold()
    {
        var dues = ChaseList.Of(new MadeFacts().Add("Homes", 45).Facts).Single();

        // On 31 October: Q3 is due on 31 January, three months ahead to the day; Q4 on 30 April is not told yet.
        Assert.Equal([new DateOnly(2010, 1, 31)], dues.Figures.Select(f => f.Due));
    }

    [Fact]
    public void Of_NeverSent_BeginsWithTheLatestThatShouldBeOut()
    {
        var dues = ChaseList.Of(new MadeFacts().Add("Homes", null).Facts).Single();

        Assert.Equal([ReportingPeriod.Quarter(2009, 1), ReportingPeriod.Quarter(2009, 2), ReportingPeriod.Quarter(2009, 3)], dues.Figures.Select(f => f.Period));
        Assert.Equal([DueState.Late, DueState.Due, DueState.Coming], dues.Figures.Select(f => f.State));
    }

    [Fact]
    public void Of_AYearBehind_ListsEveryPeriodAndCountsTheMissing()
    {
        var dues = ChaseList.Of(new MadeFacts().Add("Homes", 45, ReportingPeriod.Quarter(2008, 1)).Facts).Single();

        // 2008/09 Q2, Q3, Q4 and 2009/10 Q1 are late, Q2 is due, Q3 is coming.
        Assert.Equal((4, 1, 6), (dues.Count(DueState.Late), dues.Count(DueState.Due), dues.Figures.Count));
        Assert.Equal(new Timeliness(1, 0, 0, 4), dues.Timeliness);
    }

    [Fact]
    public void Of_GivenUpLongAgo_IsAtMostTwentyFourLines()
    {
        var dues = ChaseList.Of(new MadeFacts().Add("Homes", 45, ReportingPeriod.Quarter(1999, 1)).Facts).Single();

        Assert.Equal(24, dues.Figures.Count);
        Assert.Equal(ReportingPeriod.Quarter(1999, 2), dues.Figures[0].Period);
    }

    [Fact]
    public void Of_PartnersWithMostLateComeFirst_AndEachHasItsOwn()
    {
        var facts = new MadeFacts()
            .Add("In time", 45)
            .Add("Late", 45, ReportingPeriod.Quarter(2008, 4), i => { i.PartnerId = Police.Id; i.Partner = Police; }).Facts;

        Assert.Equal([("Police", 1), ("Nobody named", 0)], ChaseList.Of(facts).Select(p => (p.Name, p.Count(DueState.Late))));
    }

    [Fact]
    public void Of_AWithdrawnFigure_IsOwedAgain()
    {
        var made = new MadeFacts().Add("Homes", 45).Report(MadeFacts.Q1, 44);
        made.Facts.Observations[0].Value = null;

        Assert.Equal(MadeFacts.Q2, ChaseList.Of(made.Facts).Single().Figures[0].Period);
    }

    [Fact]
    public void Of_FiguresThatCame_AreCountedByTheirDueDay()
    {
        // Q1 was due on 31 July 2009: in time on the day, two days late, and a revision that counts as neither.
        var facts = new MadeFacts()
            .Add("On the day", null).Report(MadeFacts.Q1, 45, knownFrom: new(2009, 7, 31)).Report(MadeFacts.Q1, 46, revision: 2, knownFrom: new(2009, 9, 1))
            .Add("Two days late", null).Report(MadeFacts.Q1, 45, knownFrom: new(2009, 8, 2)).Facts;

        Assert.Equal(new Timeliness(1, 1, 2), ChaseList.Of(facts).Single().Timeliness);
    }
}
