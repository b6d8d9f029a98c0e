using LspDashboard.Core.Accountability;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Core.Storage;

/// <summary>Stockport's Board chose to keep the oversight of transport itself.</summary>
public class HoldingBookTests
{
    private static readonly DateOnly September = new(2009, 9, 1);

    [Fact]
    public async Task DecideAsync_TheBoardHoldsGoodConnections_CountsFromItsDayForItsIndicatorsToo()
    {
        await using var own = await OwnedStockport.OpenAsync();
        var id = own.Outcome("Good Connections").Outcome.Id;

        Assert.True((await own.Holdings.DecideAsync(own.Id, Holding(own, id), "Ann")).IsDone);

        var (before, then) = ((await own.MapAsync(September.AddDays(-1))).Outcome(id)!, (await own.MapAsync(September)).Outcome(id)!);
        Assert.Equal((AccountabilityState.Orphan, AccountabilityState.HeldBy, "Board"), (before.Ownership.State, then.Ownership.State, then.Ownership.Answers.Body!.Name));
        Assert.All(then.Indicators, i => Assert.Equal(AccountabilityState.HeldBy, i.Ownership.State));
        await using var db = own.Database.Of(own.Id);
        var change = await db.Changes.SingleAsync();
        Assert.Equal(
            (ChangeKind.HoldingDecided, "Good Connections: Board holds it itself from 1 September 2009, to be reviewed by 1 September 2010", "Ann"), (change.Kind, change.What, change.By));
        Assert.Equal([new("Held by", "", "Board"), new("Review on", "", "1 September 2010")], change.Edits);
    }

    [Fact]
    public async Task EndAsync_AHolding_MakesAnOrphanOfItAgainAndASecondTimeNothing()
    {
        await using var own = await OwnedStockport.OpenAsync();
        var id = own.Outcome("Good Connections").Outcome.Id;
        var holding = Holding(own, id);
        await own.Holdings.DecideAsync(own.Id, holding, "Ann");

        Assert.Equal("EndedOn", Assert.Single((await own.Holdings.EndAsync(own.Id, holding.Id, September.AddDays(-1), "Ann")).Problems).Key);
        Assert.True((await own.Holdings.EndAsync(own.Id, holding.Id, new(2010, 6, 1), "Ann")).IsDone);
        Assert.True((await own.Holdings.EndAsync(own.Id, holding.Id, new(2010, 6, 2), "Ben")).IsDone);

        Assert.Equal(AccountabilityState.HeldBy, (await own.MapAsync(new(2010, 5, 31))).Outcome(id)!.Ownership.State);
        Assert.Equal(AccountabilityState.Orphan, (await own.MapAsync(new(2010, 6, 1))).Outcome(id)!.Ownership.State);
        await using var db = own.Database.Of(own.Id);
        Assert.Equal("Good Connections: Board does not hold it itself from 1 June 2010", (await db.Changes.OrderBy(c => c.Id).LastAsync()).What);
        Assert.Equal(2, await db.Changes.CountAsync());
    }

    [Fact]
    public async Task DecideAsync_TheSameBodyAgain_EndsTheEarlierDecisionOnThatDay()
    {
        await using var own = await OwnedStockport.OpenAsync();
        var id = own.Outcome("Good Connections").Outcome.Id;
        await own.Holdings.DecideAsync(own.Id, Holding(own, id), "Ann");
        var again = Holding(own, id);
        (again.DecidedOn, again.ReviewOn) = (new(2010, 6, 15), new(2011, 6, 15));

        Assert.True((await own.Holdings.DecideAsync(own.Id, again, "Ann")).IsDone);

        await using var db = own.Database.Of(own.Id);
        Assert.Equal([(September, (DateOnly?)new(2010, 6, 15)), (new(2010, 6, 15), null)], (await db.Holdings.OrderBy(h => h.Id).ToListAsync()).Select(h => (h.DecidedOn, h.EndedOn)));
        Assert.Equal(new DateOnly(2011, 6, 15), (await own.MapAsync()).Outcome(id)!.Ownership.Answers.Holding!.ReviewOn);
    }

    [Fact]
    public async Task NamingALead_OfWhatIsHeld_EndsTheHolding()
    {
        await using var own = await OwnedStockport.OpenAsync();
        var connections = own.Outcome("Good Connections").Outcome;
        await own.Holdings.DecideAsync(own.Id, Holding(own, connections.Id), "Ann");

        Assert.True((await own.Owners.SaveAsync(own.Id, new(null, connections.Id) { LeadBodyIds = [own.Body("Environment")] }, connections.Version, "Ann")).IsDone);

        await using var db = own.Database.Of(own.Id);
        Assert.Equal(new DateOnly(2010, 6, 30), (await db.Holdings.SingleAsync()).EndedOn);
        Assert.Contains(new FieldEdit("Held by", "Board", ""), (await db.Changes.OrderBy(c => c.Id).LastAsync()).Edits);
        Assert.Equal(AccountabilityState.Owned, (await own.MapAsync()).Outcome(connections.Id)!.Ownership.State);
    }

    [Fact]
    public async Task DecideAsync_SomethingWrongOrOfAnother_SavesNothing()
    {
        await using var own = await OwnedStockport.OpenAsync();
        var id = own.Outcome("Good Connections").Outcome.Id;
        var halton = (await own.Database.FindAsync("halton"))!.Value;
        var late = Holding(own, id);
        late.ReviewOn = September.AddYears(2).AddDays(1);

        Assert.Equal("ReviewOn", Assert.Single((await own.Holdings.DecideAsync(own.Id, late, "Ann")).Problems).Key);
        Assert.Equal("OutcomeId", Assert.Single((await own.Holdings.DecideAsync(halton, Holding(own, id), "Ann")).Problems).Key);

        await using var db = own.Database.Of(own.Id);
        Assert.Empty(await db.Holdings.ToListAsync());
        Assert.Empty(await db.Changes.ToListAsync());
    }

    private static Holding Holding(OwnedStockport own, int outcomeId) => new()
    {
        OutcomeId = outcomeId, BodyId = own.Body("Board"), DecidedOn = September, ReviewOn = September.AddYears(1), Reason = "Transport cuts across all of them", RecordedBy = "",
    };
}
