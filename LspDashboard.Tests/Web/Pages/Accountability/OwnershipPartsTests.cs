using Bunit;
using LspDashboard.Core.Accountability;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Core.Storage;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Pages.Accountability;
using Microsoft.Extensions.DependencyInjection;
using static LspDashboard.Tests.Web.Pages.Accountability.ShownMaps;

namespace LspDashboard.Tests.Web.Pages.Accountability;

public class OwnershipPartsTests : BunitContext
{
    private static readonly Visitor Ben = new("Ben", Role.Coordinator);

    public OwnershipPartsTests() => JSInterop.Mode = JSRuntimeMode.Loose;

    [Fact]
    public async Task Orphans_EachWithItsTwoWaysOutForThoseWhoMayDecide()
    {
        var view = await OfAsync("stockport");

        var may = Render<OrphanList>(p => p.Add(o => o.View, view).Add(o => o.Address, At(view)).Add(o => o.MayChange, true));
        var looks = Render<OrphanList>(p => p.Add(o => o.View, view).Add(o => o.Address, At(view)));

        Assert.Equal(["Good Connections", "Unique Built Environment", "Community Cohesion", "Worklessness"], may.FindAll("h3").Select(h => h.TextContent));
        var id = view.Outcome("Good Connections").Outcome.Id;
        Assert.Equal(
            [FormattableString.Invariant($"/stockport/accountability/outcomes/{id}"), FormattableString.Invariant($"/stockport/accountability/outcomes/{id}#hold")],
            may.FindAll("li:first-child .btn").Take(2).Select(b => b.GetAttribute("href")));
        Assert.Equal("Name an owner of Good Connections", Words(may.Find(".btn").TextContent));
        Assert.Empty(looks.FindAll(".btn"));
    }

    [Fact]
    public async Task Editor_OffersThematicPartnershipsToLead_AndSavesWhatIsChosen()
    {
        await using var own = await OwnedStockport.OpenAsync();
        var said = new List<string>();
        var editor = await EditorAsync(own, said);

        Assert.Equal(
            ["Nobody yet", "Environment", "Stronger Communities", "Learning and Skills", "Housing", "Economic Alliance", "Children's", "Healthy and Well-Being"],
            editor.FindAll("select")[0].QuerySelectorAll("option").Select(o => o.TextContent));
        editor.FindAll("select")[0].Change(FormattableString.Invariant($"{own.Body("Stronger Communities")}"));
        editor.FindAll("input[type=checkbox]").Single(b => b.ParentElement!.TextContent.Trim() == "Stronger Communities").Change(false);
        await editor.Find("form").SubmitAsync();

        Assert.Equal(["Who answers for Community Cohesion is saved."], said);
        Assert.Equal("Stronger Communities", (await own.MapAsync()).Outcome(own.Outcome("Community Cohesion").Outcome.Id)!.Ownership.Answers.Body!.Name);
    }

    [Fact]
    public async Task Editor_LeadThatStillContributes_SaysItAtTheField()
    {
        await using var own = await OwnedStockport.OpenAsync();
        var editor = await EditorAsync(own, []);

        editor.FindAll("select")[0].Change(FormattableString.Invariant($"{own.Body("Stronger Communities")}"));
        await editor.Find("form").SubmitAsync();

        Assert.Contains("Stronger Communities cannot both lead and contribute.", editor.Find("fieldset .error").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Editor_SomebodyWasQuicker_ShowsTheirChangeAndKeepsWhatWasChosen()
    {
        await using var own = await OwnedStockport.OpenAsync();
        var editor = await EditorAsync(own, []);
        var cohesion = own.Outcome("Community Cohesion").Outcome;
        await own.Owners.SaveAsync(own.Id, new(null, cohesion.Id) { LeadBodyIds = [own.Body("Housing")] }, cohesion.Version, "Ann");

        editor.FindAll("select")[0].Change(FormattableString.Invariant($"{own.Body("Environment")}"));
        await editor.Find("form").SubmitAsync();

        Assert.Contains("Ann changed this at 22 November 2026, 09:00", editor.Find(".notice").TextContent, StringComparison.Ordinal);
        Assert.Contains("Lead body: nobody is now Housing.", editor.Find(".notice").TextContent, StringComparison.Ordinal);
        Assert.Equal("Housing", (await own.MapAsync()).Outcome(cohesion.Id)!.Ownership.Answers.Body!.Name);
        Assert.Equal(FormattableString.Invariant($"{own.Body("Environment")}"), editor.FindAll("select")[0].GetAttribute("value"));
    }

    [Fact]
    public async Task Editor_WithoutTheRight_WritesNothing()
    {
        await using var own = await OwnedStockport.OpenAsync();
        var editor = await EditorAsync(own, [], new("Ann", Role.Partner, own.Partner("Council")));

        editor.FindAll("select")[0].Change(FormattableString.Invariant($"{own.Body("Environment")}"));
        await editor.Find("form").SubmitAsync();

        Assert.Contains("You may not decide who answers any more.", editor.Find(".notice").TextContent, StringComparison.Ordinal);
        Assert.Equal(4, (await own.MapAsync()).Orphans.Count);
    }

    [Fact]
    public async Task Holding_OverdueForReview_SaysSoAndOffersToDecideAgainOrEnd()
    {
        Services.AddSingleton(new HoldingBook(null!, TimeProvider.System)).AddVisitor(null!); // nothing is written here
        var view = await OfAsync("halton", new(2010, 12, 1));

        var panel = Panel(view, OwnedSubject.Of(view.Outcome("A fairer spread within the borough")), true);

        Assert.Equal("review overdue: it was due by 30 November 2010", panel.Find(".late").TextContent);
        Assert.Equal(["Record that it decided again", "End the holding"], panel.FindAll("form .btn").Select(b => b.TextContent.Trim()));
        Assert.Empty(Panel(view, OwnedSubject.Of(view.Outcome("A fairer spread within the borough")), false).FindAll("form"));
    }

    [Fact]
    public async Task Holding_OfWhatABodyLeadsOn_HasNoForm()
    {
        Services.AddSingleton(new HoldingBook(null!, TimeProvider.System)).AddVisitor(null!);
        var view = await OfAsync("chorley");

        var panel = Panel(view, OwnedSubject.Of(view.Outcome("Life chances for all")), true);

        Assert.Contains("Children's Trust leads on it, so there is nothing to hold.", panel.Markup.Replace("&#x27;", "'", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(panel.FindAll("form"));
    }

    [Theory]
    [InlineData("stockport", "NI 155", "Nobody answers for it yet · owner Council")]
    [InlineData("halton", "NI 112", "Led by Life Chances and Employment · owner Primary Care Trust")]
    public async Task OwnerLine_SaysWhoLeadsAndOwns(string slug, string code, string words)
    {
        var account = (await OfAsync(slug)).Map.Indicators.Single(i => i.Indicator.Code == code);

        var line = Render<OwnerLine>(p => p.Add(l => l.Ownership, account.Ownership).Add(l => l.Name, code).Add(l => l.ChangeAt, "/x").Add(l => l.MayChange, true));

        Assert.Equal($"{words} Change who answers for {code}", Words(line.Find("p").TextContent));
    }

    private async Task<IRenderedComponent<OwnershipEditor>> EditorAsync(OwnedStockport own, List<string> said, Visitor? visitor = null)
    {
        Services.AddSingleton(own.Owners);
        Services.AddVisitor(own.Database, visitor?.Role ?? Role.Administrator);
        var view = (await new AccountabilityReader(new FactsReader(own.Database, TimeProvider.System)).ReadAsync("stockport"))!;
        return Render<OwnershipEditor>(p => p
            .Add(e => e.View, view).Add(e => e.Subject, OwnedSubject.Of(view.Outcome("Community Cohesion"))).Add(e => e.Visitor, visitor ?? Ben).Add(e => e.OnSaved, said.Add));
    }

    private IRenderedComponent<HoldingPanel> Panel(RatedMap view, OwnedSubject subject, bool may)
    {
        return Render<HoldingPanel>(p => p.Add(h => h.View, view).Add(h => h.Subject, subject).Add(h => h.Visitor, Ben).Add(h => h.MayChange, may));
    }
}
