using System.Globalization;
using LspDashboard.Core.Accountability;
using LspDashboard.Core.Partnerships;

namespace LspDashboard.Tests.Core.Accountability;

/// <summary>METHOD section 9, Orphan: cleared by naming a thematic partnership, or by a body deciding to hold it itself, with date and review.</summary>
public class AccountabilityRuleTests
{
    [Theory]
    [InlineData("the day before it was decided", "2009-08-31", AccountabilityState.Orphan, false)]
    [InlineData("the day it was decided", "2009-09-01", AccountabilityState.HeldBy, false)]
    [InlineData("the day of review", "2010-03-01", AccountabilityState.HeldBy, false)]
    [InlineData("the day after the review", "2010-03-02", AccountabilityState.HeldBy, true)]
    [InlineData("the day before it ended", "2010-05-31", AccountabilityState.HeldBy, true)]
    [InlineData("the day it ended", "2010-06-01", AccountabilityState.Orphan, false)]
    public void Of_HeldByTheBoard_CountsFromItsDayToItsEnd(string boundary, string day, AccountabilityState state, bool isOverdue)
    {
        var on = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        var answers = new MadeMap().Held(new(2010, 6, 1)).Rule(on).Of(new MadeMap().Outcome);

        Assert.True((state, isOverdue) == (answers.State, answers.IsReviewOverdue), boundary);
        Assert.Equal(state == AccountabilityState.HeldBy ? "Board" : null, answers.Body?.Name);
    }

    [Theory]
    [InlineData("nobody", null, AccountabilityState.Orphan)]
    [InlineData("a thematic partnership", 2, AccountabilityState.Owned)]
    [InlineData("a board beside thematic partnerships", 1, AccountabilityState.Orphan)]
    [InlineData("a thematic partnership that closed", 4, AccountabilityState.Orphan)]
    public void Of_Named_OnlyAThematicPartnershipThatIsOpenLeads(string named, int? bodyId, AccountabilityState state)
    {
        var made = new MadeMap();
        made.Outcome.LeadBodyId = made.Indicators[1].BodyId = bodyId;

        Assert.True(state == made.Rule().Of(made.Outcome).State, named);
        Assert.True(state == made.Rule().Of(made.Indicators[1]).State, named); // one rule for both
    }

    [Theory]
    [InlineData("2010-03-31", AccountabilityState.Owned)]
    [InlineData("2010-04-01", AccountabilityState.Orphan)]
    public void Of_LeadThatCloses_AnswersUntilTheDayBefore(string day, AccountabilityState state)
    {
        var made = new MadeMap();
        made.Outcome.LeadBodyId = 4;

        Assert.Equal(state, made.Rule(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)).Of(made.Outcome).State);
    }

    [Fact]
    public void Of_PartnershipWithoutThematicPartnerships_IsLedByTheBodyItNames()
    {
        var made = new MadeMap();
        made.Bodies.RemoveAll(b => b.Kind == BodyKind.ThematicPartnership);
        made.Outcome.LeadBodyId = 1;

        Assert.Equal((AccountabilityState.Owned, "Board"), (made.Rule().Of(made.Outcome).State, made.Rule().Of(made.Outcome).Body!.Name));
    }

    [Fact]
    public void Of_IndicatorWithoutABody_IsAnsweredForThroughItsOutcome()
    {
        var made = new MadeMap().Held();

        var through = made.Rule().Of(made.Indicators[0]);
        made.Indicators[0].BodyId = 2;
        var own = made.Rule().Of(made.Indicators[0]);

        Assert.Equal((AccountabilityState.HeldBy, "Board", true), (through.State, through.Body!.Name, through.IsThroughOutcome));
        Assert.Equal((AccountabilityState.Owned, "Housing", false), (own.State, own.Body!.Name, own.IsThroughOutcome));
        Assert.Equal(AccountabilityState.Orphan, made.Rule().Of(made.Indicators[1]).State);
    }

    [Fact]
    public void Of_OutcomeThatTheStrategyDropped_AnswersForNoIndicator()
    {
        var made = new MadeMap().Held();
        made.Outcome.ClosedOn = MadeMap.Day;

        Assert.Equal(AccountabilityState.Orphan, made.Rule().Of(made.Indicators[0]).State);
        Assert.Equal(AccountabilityState.HeldBy, made.Rule(MadeMap.Day.AddDays(-1)).Of(made.Indicators[0]).State);
    }

    [Fact]
    public void Of_HoldingBodyThatClosed_HoldsNothing()
    {
        var made = new MadeMap().Held();
        made.Bodies[0].ClosedOn = new(2010, 4, 1);

        var answers = made.Rule().Of(made.Outcome);

        Assert.Equal(AccountabilityState.Orphan, answers.State);
        Assert.Equal("Board, which held it itself, closed on 1 April 2010.", AccountabilityWords.Why(answers));
        Assert.Equal(new DateOnly(2010, 4, 1), AccountabilityWords.Since(answers));
    }
}
