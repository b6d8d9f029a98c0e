using LspDashboard.Core.Accountability;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Scorecards;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Accountability;

public class AccountabilityMapTests
{
    [Fact]
    public void Of_OutcomesUnderPriorities_AreInTheOrderOfThoseAndPrioritiesAreHeadingsOnly()
    {
        var made = new MadeMap();
        made.Outcomes.Clear();
        made.Outcomes.AddRange(
        [
            new() { Id = 11, Name = "Places", Kind = OutcomeKind.Priority, Order = 1 }, new() { Id = 10, Name = "People", Kind = OutcomeKind.Priority, Order = 0 },
            new() { Id = 1, Name = "Good Homes", PartOfId = 11, Order = 2 }, new() { Id = 3, Name = "Clean Streets", PartOfId = 11, Order = 1 },
            new() { Id = 2, Name = "Long Lives", PartOfId = 10, Order = 9 }, new() { Id = 4, Name = "Dropped", PartOfId = 10, ClosedOn = MadeMap.Day },
        ]);

        Assert.Equal([("People", "Long Lives"), ("Places", "Clean Streets"), ("Places", "Good Homes")], made.Map().Outcomes.Select(o => (o.Priority!.Name, o.Outcome.Name)));
    }

    [Fact]
    public void Of_ContributorsAndOwners_AreThoseStillThere()
    {
        var made = new MadeMap();
        made.Outcome.OwnerPartnerId = 2;
        made.Outcome.OwnerRole = "Chief Superintendent";
        made.Indicators[0].PartnerId = 1;
        made.Contributors.AddRange(
        [
            new() { OutcomeId = 1, PartnerId = 2 }, new() { OutcomeId = 1, BodyId = 3 }, new() { OutcomeId = 1, BodyId = 4 }, new() { OutcomeId = 1, PartnerId = 3 }, new() { IndicatorId = 2, BodyId = 2 },
        ]);

        var outcome = made.Map().Outcomes.Single();

        Assert.Equal(["Environment", "Police"], outcome.Ownership.Contributors); // Transport and the Agency have gone
        Assert.Equal(("Police", "Chief Superintendent"), (outcome.Ownership.Owner!.Name, outcome.Ownership.OwnerRole));
        Assert.Equal("Council", outcome.Indicators.Single().Ownership.Owner!.Name); // it sends the figures
        Assert.Equal(["T 2"], made.Map().Loose.Select(i => i.Indicator.Code));
    }

    [Fact]
    public void OfABodyOrAPartner_IsWhatItLeadsHoldsAndContributesTo()
    {
        var made = new MadeMap().Held();
        made.Indicators[1].BodyId = 2;
        made.Indicators[1].OwnerPartnerId = 1;
        made.Contributors.Add(new() { OutcomeId = 1, BodyId = 2 });
        var map = made.Map();

        var (housing, board, council) = (map.Of(made.Bodies[1]), map.Of(made.Bodies[0]), map.Of(made.Partners[0]));

        Assert.Equal("Board", housing.Superior!.Name);
        Assert.Equal("T 2", Assert.Single(housing.LeadsIndicators).Indicator.Code);
        Assert.Equal("Good Homes", Assert.Single(housing.Contributes).Outcome.Name);
        Assert.Equal("Good Homes", Assert.Single(board.Holds).Outcome.Name);
        Assert.Equal("T 1", Assert.Single(board.HoldsIndicators).Indicator.Code);
        Assert.Equal(["T 2"], council.OwnsIndicators.Select(i => i.Indicator.Code));
        Assert.True(map.Of(made.Bodies[2]).IsEmpty && map.Of(made.Partners[1]).IsEmpty);
    }

    // Its accountability mapping, September 2009.
    [Fact]
    public async Task Stockport_AsItsMappingFoundIt_HasFourOrphans()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var map = (await new AccountabilityReader(sample.Facts).ReadAsync("stockport"))!.Map;

        Assert.Equal(
            ["Good Connections: NI 167, NI 175, NI 168", "Unique Built Environment: NI 155, NI 170", "Community Cohesion: NI 1", "Worklessness: CLAIM, NI 152"],
            map.Orphans.Select(o => $"{o.Outcome.Name}: {string.Join(", ", o.Indicators.Select(i => i.Indicator.Code))}"));
        Assert.Equal(8, map.OrphanIndicators.Count); // those, and no other
    }
}
