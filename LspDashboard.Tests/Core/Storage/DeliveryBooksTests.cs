using LspDashboard.Core.Accounts;
using LspDashboard.Core.Delivery;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Core.Storage;

/// <summary>Actions and risks of Halton, which stands at 30 June 2010.</summary>
public class DeliveryBooksTests
{
    private static readonly Visitor Advisor = new("Ann", Role.Advisor);

    [Fact]
    public async Task Action_AddedChangedAndDone_IsShownAndItsHistoryKept()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (halton, council, indicator) = await FindAsync(sample);
        var edit = new ActionEdit { What = "  Train advisers ", OwnerPartnerId = council, DueOn = new(2010, 9, 30), Indicators = [indicator], Milestones = [new(0, "Book rooms", new(2010, 7, 31), null)] };

        var kept = await Actions(sample).AddAsync(halton, Advisor, edit);
        var added = await ActionAsync(sample, kept.Id);
        Assert.True((await Actions(sample).EditAsync(halton, Advisor, kept.Id, added.Action.Version, edit with { DueOn = new(2010, 10, 31), Milestones = [new(added.Milestones[0].Id, "Book rooms", new(2010, 7, 31), new(2010, 6, 29))] })).IsDone);
        Assert.True((await Actions(sample).ProgressAsync(halton, Advisor, kept.Id, ActionStatus.UnderWay, 40, "Rooms booked")).IsDone);
        Assert.True((await Actions(sample).ProgressAsync(halton, Advisor, kept.Id, ActionStatus.Deferred, 40, "No trainer")).IsDone);

        var now = await ActionAsync(sample, kept.Id);
        Assert.Equal(("Train advisers", new DateOnly(2010, 6, 30), new DateOnly(2010, 10, 31)), (now.Action.What, now.Action.StartsOn, now.Action.DueOn));
        Assert.Equal((ActionStatus.Deferred, true, true), (now.Status, now.IsDone(now.Milestones[0]), now.IsFor(indicator)));
        await using var db = sample.Database.Of(halton);
        var changes = await db.Changes.Where(c => c.Subject == ChangeSubject.Action && c.SubjectId == kept.Id).OrderBy(c => c.Id).ToListAsync();
        Assert.Equal(["Action “Train advisers” added", "Action “Train advisers” changed", "Action “Train advisers”: under way, 40%", "Action “Train advisers”: deferred, 40%"], changes.Select(c => c.What));
        Assert.Contains(new("Due on", "30 September 2010", "31 October 2010"), changes[1].Edits);
        Assert.Contains(new("Milestones", "Book rooms by 31 July 2010", "Book rooms by 31 July 2010, done 29 June 2010"), changes[1].Edits);
        Assert.Contains(new("Progress", "Under way, 40%", "Deferred, 40%"), changes[3].Edits);
        Assert.Equal(2, await db.ActionProgress.CountAsync(p => p.ActionId == kept.Id));
    }

    [Fact]
    public async Task Action_TwoEditors_TheSecondSeesTheFirstsChange()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (halton, council, _) = await FindAsync(sample);
        var edit = new ActionEdit { What = "Train advisers", OwnerPartnerId = council, DueOn = new(2010, 9, 30) };
        var id = (await Actions(sample).AddAsync(halton, Advisor, edit)).Id;
        var seen = (await ActionAsync(sample, id)).Action.Version;
        // A milestone alone is a change of the action too.
        Assert.True((await Actions(sample).EditAsync(halton, Advisor, id, seen, edit with { Milestones = [new(0, "Book rooms", new(2010, 7, 31), null)] })).IsDone);

        var second = await Actions(sample).EditAsync(halton, new("Bob", Role.Coordinator), id, seen, edit with { What = "Train all advisers" });

        Assert.Equal("Ann", second.Overtaken!.By);
        Assert.Contains(new("Milestones", "", "Book rooms by 31 July 2010"), second.Overtaken.Edits);
        Assert.Equal("Train advisers", (await ActionAsync(sample, id)).Action.What);
        Assert.Single((await ActionAsync(sample, id)).Milestones);
    }

    [Fact]
    public async Task APartner_AddsAndChangesItsOwnOnly()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (halton, council, _) = await FindAsync(sample);
        var own = new Visitor("Cal", Role.Partner, council);
        var edit = new ActionEdit { What = "Train advisers", OwnerPartnerId = council, DueOn = new(2010, 9, 30) };
        var risk = new RiskEdit { What = "No trainer", OwnerPartnerId = council, Likelihood = 2, Impact = 3, ReviewOn = new(2010, 9, 30) };
        await using var db = sample.Database.Of(halton);
        var other = (await db.Partners.FirstAsync(p => p.Id != council)).Id;
        var body = (await db.Bodies.FirstAsync()).Id;

        var mine = await Actions(sample).AddAsync(halton, own, edit);
        Assert.True(mine.Saved.IsDone);
        Assert.Contains("Owner", (await Actions(sample).AddAsync(halton, own, edit with { OwnerPartnerId = other })).Saved.Problems.Keys);
        Assert.Contains("Owner", (await Actions(sample).AddAsync(halton, own, edit with { OwnerPartnerId = null, OwnerBodyId = body })).Saved.Problems.Keys);
        Assert.Contains("Owner", (await Actions(sample).EditAsync(halton, own, mine.Id, 0, edit with { OwnerPartnerId = other })).Problems.Keys); // nor gives it away
        var theirs = (await Actions(sample).AddAsync(halton, Advisor, edit with { OwnerPartnerId = other })).Id;
        Assert.False((await Actions(sample).EditAsync(halton, own, theirs, 0, edit)).IsDone); // nor takes another's
        Assert.False((await Actions(sample).ProgressAsync(halton, own, theirs, ActionStatus.Done, 100, "")).IsDone);
        Assert.True((await Actions(sample).ProgressAsync(halton, own, mine.Id, ActionStatus.Done, 30, "")).IsDone);
        Assert.Equal(100, (await ActionAsync(sample, mine.Id)).PercentComplete);
        Assert.True((await Risks(sample).AddAsync(halton, own, risk)).Saved.IsDone);
        Assert.False((await Risks(sample).AddAsync(halton, own, risk with { OwnerPartnerId = other })).Saved.IsDone);
        Assert.False((await Actions(sample).AddAsync(halton, new("Vic", Role.Viewer), edit)).Saved.IsDone);
    }

    [Fact]
    public async Task IdsOfAnotherPartnership_AreRefused()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (halton, council, _) = await FindAsync(sample);
        var salford = (await sample.Scorecards.ReadAsync("salford"))!;
        var edit = new ActionEdit { What = "Train advisers", OwnerPartnerId = council, DueOn = new(2010, 9, 30) };

        Assert.Equal(["Indicators"], (await Actions(sample).AddAsync(halton, Advisor, edit with { Indicators = [salford.Indicators[0].Indicator.Id] })).Saved.Problems.Keys);
        Assert.Equal(["Owner"], (await Actions(sample).AddAsync(halton, Advisor, edit with { OwnerPartnerId = salford.Find("NI 112")!.Indicator.PartnerId })).Saved.Problems.Keys);
        var theirs = (await new DeliveryReader(sample.Database, TimeProvider.System).ReadAsync("salford"))!.Actions[0].Action.Id;
        Assert.False((await Actions(sample).ProgressAsync(halton, Advisor, theirs, ActionStatus.Done, 100, "")).IsDone);
        Assert.False((await Actions(sample).EditAsync(halton, Advisor, theirs, 0, edit)).IsDone);
    }

    [Fact]
    public async Task Risk_ScoredAgainAndClosed_KeepsItsScoresAndItself()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (halton, council, indicator) = await FindAsync(sample);
        var edit = new RiskEdit { What = "No trainer", OwnerPartnerId = council, Likelihood = 2, Impact = 3, ReviewOn = new(2010, 9, 30), Indicators = [indicator] };
        var id = (await Risks(sample).AddAsync(halton, Advisor, edit)).Id;

        Assert.True((await Risks(sample).EditAsync(halton, Advisor, id, 0, edit with { Likelihood = 4 })).IsDone);
        Assert.Equal("Ann", (await Risks(sample).EditAsync(halton, new("Bob", Role.Coordinator), id, 0, edit with { Likelihood = 1 })).Overtaken!.By);
        var seen = (await RiskAsync(sample, id)).Risk.Version;
        Assert.True((await Risks(sample).CloseAsync(halton, Advisor, id, seen, isClosed: true)).IsDone);

        var risk = await RiskAsync(sample, id);
        Assert.Equal((12, RiskLevel.High, 2, false), (risk.Product, risk.Level, risk.Before!.Likelihood, risk.IsOpen));
        Assert.Equal(new DateOnly(2010, 6, 30), risk.Risk.ClosedOn);
        await using var db = sample.Database.Of(halton);
        var changes = await db.Changes.Where(c => c.Subject == ChangeSubject.Risk && c.SubjectId == id).OrderBy(c => c.Id).ToListAsync();
        Assert.Contains(new("Score", "6, Medium: likelihood 2, impact 3", "12, High: likelihood 4, impact 3"), changes[1].Edits);
        Assert.Contains(new("Closed on", "", "30 June 2010"), changes[2].Edits);
    }

    private static ActionBook Actions(SampleDatabase sample) => new(sample.Database, TimeProvider.System);

    private static RiskBook Risks(SampleDatabase sample) => new(sample.Database, TimeProvider.System);

    private static async Task<ActionState> ActionAsync(SampleDatabase sample, int id) =>
        (await new DeliveryReader(sample.Database, TimeProvider.System).ReadAsync("halton"))!.Actions.Single(a => a.Action.Id == id);

    private static async Task<RiskState> RiskAsync(SampleDatabase sample, int id) =>
        (await new DeliveryReader(sample.Database, TimeProvider.System).ReadAsync("halton"))!.Risks.Single(r => r.Risk.Id == id);

    private static async Task<(int Halton, int Council, int Indicator)> FindAsync(SampleDatabase sample)
    {
        var halton = (await sample.Database.FindAsync("halton"))!.Value;
        await using var db = sample.Database.Of(halton);
        return (halton, (await db.Partners.FirstAsync(p => p.Name == "Council")).Id, (await db.Indicators.FirstAsync(i => i.Code == "NI 152")).Id);
    }
}
