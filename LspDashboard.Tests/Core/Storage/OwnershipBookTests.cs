using LspDashboard.Core.Accountability;
using LspDashboard.Core.Returns;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Core.Storage;

public class OwnershipBookTests
{
    [Fact]
    public async Task SaveAsync_LeadContributorsAndOwnerOfAnOutcome_AreKeptWithWhoAndWhat()
    {
        await using var own = await OwnedStockport.OpenAsync();
        var connections = own.Outcome("Good Connections").Outcome;

        var saved = await own.Owners.SaveAsync(own.Id, new(null, connections.Id)
        {
            LeadBodyIds = [own.Body("Environment")], ContributorBodyIds = [own.Body("Housing")], ContributorPartnerIds = [own.Partner("Police")],
            OwnerPartnerId = own.Partner("Council"), OwnerRole = " Head of Transport ",
        }, connections.Version, "Ann");

        Assert.True(saved.IsDone);
        var map = await own.MapAsync();
        var now = map.Outcome(connections.Id)!;
        Assert.Equal((AccountabilityState.Owned, "Environment", "Council", "Head of Transport"), (now.Ownership.State, now.Ownership.Answers.Body!.Name, now.Ownership.Owner!.Name, now.Ownership.OwnerRole));
        Assert.Equal(["Housing", "Police"], now.Ownership.Contributors);
        Assert.All(now.Indicators, i => Assert.True(i.Ownership.Answers is { State: AccountabilityState.Owned, IsThroughOutcome: true }));
        Assert.Equal((3, 5), (map.Orphans.Count, map.OrphanIndicators.Count));
        await using var db = own.Database.Of(own.Id);
        var change = await db.Changes.SingleAsync();
        Assert.Equal((ChangeKind.OwnershipChanged, "Good Connections: Environment leads on it", "Ann", OwnedStockport.Now), (change.Kind, change.What, change.By, change.At));
        Assert.Equal((ChangeSubject.Outcome, connections.Id), (change.Subject!.Value, change.SubjectId!.Value));
        Assert.Equal(
            [new("Lead body", "", "Environment"), new("Owner partner", "", "Council"), new("Contributors", "", "Housing, Police"), new("Owner role", "", "Head of Transport")], change.Edits);
        Assert.Empty(await db.FormerPlacements.ToListAsync());
    }

    [Fact]
    public async Task SaveAsync_Indicator_KeepsWhereItStoodUntilThatDayOnce()
    {
        await using var own = await OwnedStockport.OpenAsync();
        var homes = own.Indicator("NI 154").Indicator; // Housing leads

        Assert.True((await own.Owners.SaveAsync(own.Id, new(homes.Id, null) { LeadBodyIds = [own.Body("Environment")] }, homes.Version, "Ann")).IsDone);
        Assert.True((await own.Owners.SaveAsync(own.Id, new(homes.Id, null) { LeadBodyIds = [own.Body("Economic Alliance")] }, homes.Version + 1, "Ann")).IsDone);

        await using var db = own.Database.Of(own.Id);
        var former = await db.FormerPlacements.SingleAsync(); // what stood for less than a day was never reported
        Assert.Equal((homes.Id, homes.ThemeId, own.Body("Housing"), new DateOnly(2010, 6, 30), "Ann"), (former.IndicatorId, former.ThemeId, former.BodyId!.Value, former.Until, former.RecordedBy));
        Assert.Equal("Economic Alliance", (await own.MapAsync()).Indicator(homes.Id)!.Ownership.Answers.Body!.Name);
    }

    [Theory]
    [InlineData("two leads", "LeadBodyIds")]
    [InlineData("closed body", "LeadBodyIds")]
    [InlineData("lead as contributor", "ContributorBodyIds")]
    [InlineData("outcome of another partnership", "OutcomeId")]
    [InlineData("body of another partnership", "LeadBodyIds")]
    public async Task SaveAsync_SomethingWrong_IsSaidAtItsFieldAndNothingIsSaved(string what, string field)
    {
        await using var own = await OwnedStockport.OpenAsync();
        var cohesion = own.Outcome("Community Cohesion").Outcome;
        var (housing, environment) = (own.Body("Housing"), own.Body("Environment"));
        int foreignBody, foreignOutcome;
        await using (var db = own.Database.Of((await own.Database.FindAsync("halton"))!.Value))
            (foreignBody, foreignOutcome) = ((await db.Bodies.FirstAsync()).Id, (await db.Outcomes.FirstAsync()).Id);
        if (what == "closed body")
        {
            await using var db = own.Database.Of(own.Id);
            (await db.Bodies.SingleAsync(b => b.Id == housing)).ClosedOn = new(2010, 6, 30);
            await db.SaveChangesAsync();
        }
        var wish = new OwnershipWish(null, cohesion.Id) { LeadBodyIds = [housing], OwnerRole = "" };
        wish = what switch
        {
            "two leads" => wish with { LeadBodyIds = [housing, environment] },
            "lead as contributor" => wish with { ContributorBodyIds = [housing] },
            "outcome of another partnership" => wish with { OutcomeId = foreignOutcome },
            "body of another partnership" => wish with { LeadBodyIds = [foreignBody] },
            _ => wish,
        };

        var saved = await own.Owners.SaveAsync(own.Id, wish, cohesion.Version, "Ann");

        Assert.Equal(field, Assert.Single(saved.Problems).Key);
        await using var after = own.Database.Of(own.Id);
        Assert.Empty(await after.Changes.ToListAsync());
        Assert.Equal(AccountabilityState.Orphan, (await own.MapAsync()).Outcome(cohesion.Id)!.Ownership.State);
    }

    [Fact]
    public async Task SaveAsync_TwoEditors_TheSecondIsShownTheFirstsChange()
    {
        await using var own = await OwnedStockport.OpenAsync();
        var cohesion = own.Outcome("Community Cohesion").Outcome;
        var lead = new OwnershipWish(null, cohesion.Id) { LeadBodyIds = [own.Body("Stronger Communities")] };
        Assert.True((await own.Owners.SaveAsync(own.Id, lead, cohesion.Version, "Ann")).IsDone);

        var second = await own.Owners.SaveAsync(own.Id, lead with { LeadBodyIds = [own.Body("Housing")] }, cohesion.Version, "Ben");

        Assert.Equal(("Ann", "Community Cohesion: Stronger Communities leads on it"), (second.Overtaken!.By, second.Overtaken.What));
        Assert.Contains(new FieldEdit("Lead body", "", "Stronger Communities"), second.Overtaken.Edits);
        Assert.Equal("Stronger Communities", (await own.MapAsync()).Outcome(cohesion.Id)!.Ownership.Answers.Body!.Name);
        Assert.True((await own.Owners.SaveAsync(own.Id, lead with { LeadBodyIds = [own.Body("Housing")] }, cohesion.Version + 1, "Ben")).IsDone);
    }

    [Fact]
    public async Task SaveAsync_OnlyContributorsChanged_OvertakesTheOtherEditorToo()
    {
        await using var own = await OwnedStockport.OpenAsync();
        var cohesion = own.Outcome("Community Cohesion").Outcome;
        Assert.True((await own.Owners.SaveAsync(own.Id, new(null, cohesion.Id) { ContributorBodyIds = [own.Body("Housing")] }, cohesion.Version, "Ann")).IsDone);

        var second = await own.Owners.SaveAsync(own.Id, new(null, cohesion.Id), cohesion.Version, "Ben");

        Assert.Equal([new FieldEdit("Contributors", "Stronger Communities", "Housing")], second.Overtaken!.Edits);
    }

    [Fact]
    public async Task SaveAsync_Unchanged_WritesNothing()
    {
        await using var own = await OwnedStockport.OpenAsync();
        var cohesion = own.Outcome("Community Cohesion").Outcome;

        Assert.True((await own.Owners.SaveAsync(own.Id, new(null, cohesion.Id) { ContributorBodyIds = [own.Body("Stronger Communities")] }, cohesion.Version, "Ann")).IsDone);

        await using var db = own.Database.Of(own.Id);
        Assert.Empty(await db.Changes.ToListAsync());
    }
}
