using LspDashboard.Core.Accountability;

namespace LspDashboard.Tests.Core.Accountability;

public class AccountabilityWordsTests
{
    [Fact]
    public void Of_EachState_SaysWhoAndSinceWhen()
    {
        var made = new MadeMap().Held();
        Assert.Equal("Board holds it itself since 1 September 2009, to be reviewed by 1 March 2010", AccountabilityWords.Of(made.Rule(new(2010, 3, 1)).Of(made.Outcome)));
        Assert.Equal("Board holds it itself since 1 September 2009, review overdue: it was due by 1 March 2010", AccountabilityWords.Of(made.Rule(new(2010, 3, 2)).Of(made.Outcome)));
        Assert.Equal("nobody answers for it yet", AccountabilityWords.Of(made.Rule(new(2009, 8, 31)).Of(made.Outcome)));
        made.Outcome.LeadBodyId = 2;
        Assert.Equal("Housing leads", AccountabilityWords.Of(made.Rule().Of(made.Outcome)));
    }

    [Fact]
    public void Why_OrphanOfAnOrphanOutcome_NamesIt()
    {
        var made = new MadeMap();

        Assert.Equal("No thematic partnership answers for it, nor for its outcome, Good Homes.", AccountabilityWords.Why(made.Rule().Of(made.Indicators[0])));
        Assert.Equal("No thematic partnership answers for it.", AccountabilityWords.Why(made.Rule().Of(made.Indicators[1])));
    }

    [Fact]
    public void Why_NamedInVainOrHeldBefore_SaysWhatBecameOfIt()
    {
        var made = new MadeMap().Held(new(2010, 6, 1));
        Assert.Equal("Board held it itself until 1 June 2010; nobody has answered for it since.", AccountabilityWords.Why(made.Rule().Of(made.Outcome)));
        Assert.Equal(new DateOnly(2010, 6, 1), AccountabilityWords.Since(made.Rule().Of(made.Outcome)));

        made.Holdings.Clear();
        made.Outcome.LeadBodyId = 4;
        Assert.Equal("Transport, which led on it, closed on 1 April 2010.", AccountabilityWords.Why(made.Rule().Of(made.Outcome)));
        made.Outcome.LeadBodyId = 1;
        Assert.Equal("Board is named, but is not a thematic partnership and has not decided to hold it itself.", AccountabilityWords.Why(made.Rule().Of(made.Outcome)));
        Assert.Null(AccountabilityWords.Since(made.Rule().Of(made.Outcome)));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("A", "A")]
    [InlineData("A B", "A and B")]
    [InlineData("A B C", "A, B and C")]
    public void List_Names_AreJoinedAsInASentence(string names, string said) =>
        Assert.Equal(said, AccountabilityWords.List(names.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
