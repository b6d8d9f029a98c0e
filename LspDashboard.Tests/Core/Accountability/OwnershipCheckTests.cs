using LspDashboard.Core.Accountability;

namespace LspDashboard.Tests.Core.Accountability;

public class OwnershipCheckTests
{
    private static readonly OwnershipWish Wish = new(null, 1);

    public static TheoryData<string, OwnershipWish, string, string> Wrong => new()
    {
        { "two leads", Wish with { LeadBodyIds = [2, 3] }, "LeadBodyIds", "Housing and Environment cannot all lead: one body leads. Choose it; the others contribute." },
        { "a closed lead", Wish with { LeadBodyIds = [4] }, "LeadBodyIds", "Transport closed on 1 April 2010 and answers for nothing any more. Choose another." },
        { "the Board", Wish with { LeadBodyIds = [1] }, "LeadBodyIds", "Board is not a thematic partnership, so it does not lead. Choose one that does, or let Board decide to hold it itself." },
        { "a lead of nowhere", Wish with { LeadBodyIds = [9] }, "LeadBodyIds", "The lead is not a body of this partnership. Choose from the list." },
        { "lead and contributor", Wish with { LeadBodyIds = [2], ContributorBodyIds = [3, 2] }, "ContributorBodyIds", "Housing cannot both lead and contribute. Take it out of those that contribute, or let another lead." },
        { "a closed contributor", Wish with { ContributorBodyIds = [4] }, "ContributorBodyIds", "Transport closed on 1 April 2010 and answers for nothing any more. Take it out." },
        { "a partner that left", Wish with { ContributorPartnerIds = [3] }, "ContributorPartnerIds", "Agency closed on 1 April 2010 and answers for nothing any more. Take it out." },
        { "an owner that left", Wish with { OwnerPartnerId = 3 }, "OwnerPartnerId", "Agency closed on 1 April 2010 and answers for nothing any more. Choose another." },
        { "an owner of nowhere", Wish with { OwnerPartnerId = 9 }, "OwnerPartnerId", "The owner is not of this partnership. Choose from the list." },
        { "a role at nobody", Wish with { OwnerRole = "Head of Housing" }, "OwnerRole", "Say at which partner the role is." },
        { "a role of 101 characters", Wish with { OwnerPartnerId = 1, OwnerRole = new('a', 101) }, "OwnerRole", "The role is 101 characters long. Keep it to 100." },
    };

    [Theory, MemberData(nameof(Wrong))]
    public void Problems_SomethingWrong_IsSaidAtItsField(string what, OwnershipWish wish, string field, string problem)
    {
        var made = new MadeMap();

        var said = OwnershipCheck.Problems(wish, made.Rule(), made.Bodies, made.Partners, null);

        Assert.True(said.Count == 1, what);
        Assert.Equal(problem, said[field]);
    }

    [Fact]
    public void Problems_LeadContributorsOwnerAndRole_AreNone()
    {
        var made = new MadeMap();
        var wish = Wish with { LeadBodyIds = [2], ContributorBodyIds = [1, 3], ContributorPartnerIds = [2], OwnerPartnerId = 1, OwnerRole = new('a', 100) };

        Assert.Empty(OwnershipCheck.Problems(wish, made.Rule(), made.Bodies, made.Partners, null));
        Assert.Empty(OwnershipCheck.Problems(Wish with { LeadBodyIds = [1] }, made.Rule(), made.Bodies, made.Partners, leadNow: 1)); // named before, may stay named
        Assert.Empty(OwnershipCheck.Problems(new(1, null) { OwnerRole = "Head of Housing" }, made.Rule(), made.Bodies, made.Partners, null)); // at the partner that sends the figures
    }
}
