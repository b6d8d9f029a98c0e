using LspDashboard.Core.Chasing;
using LspDashboard.Core.Periods;
using LspDashboard.Tests.Core.Scorecards;

namespace LspDashboard.Tests.Core.Chasing;

public class ReminderTests
{
    [Fact]
    public void Of_LateDueAndComing_AreSaidInThatOrder()
    {
        var facts = new MadeFacts().Add("Homes", null).Facts;

        var text = Reminder.Of(facts.Partnership, ChaseList.Of(facts).Single(), facts.AsKnown);

        Assert.Equal(
            """
            Made Partnership: figures we are waiting for from Nobody named, 31 October 2009

            Late
            - T 1 Homes, 2009/10 Q1: was due on 31 July 2009

            Due
            - T 1 Homes, 2009/10 Q2: please send by 31 October 2009

            Coming
            - T 1 Homes, 2009/10 Q3: by 31 January 2010

            Please fill in the template, or send the figures as you have them, and say which are provisional.

            """.ReplaceLineEndings("\n"), text);
    }

    [Fact]
    public void Of_NothingOwed_ThanksThePartner()
    {
        var facts = new MadeFacts().Add("Homes", 45, ReportingPeriod.Quarter(2009, 4)).Facts;

        Assert.EndsWith("Nothing: thank you.\n", Reminder.Of(facts.Partnership, ChaseList.Of(facts).Single(), facts.AsKnown), StringComparison.Ordinal);
    }
}
