using LspDashboard.Core.Accounts;
using LspDashboard.Core.Storage.Rights;
using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LspDashboard.Tests.EndToEnd;

/// <summary>People of each role sign in by the form and find the rooms that are theirs; a right that is taken away ends in the page that is open.</summary>
[Trait("Category", "Browser")]
[Collection(BrowserCollection.Name)]
public class RoleJourneyTests
{
    /// <summary>What each sees in the header and in the menu under their name, and whether the returns page lets them send and the indicator lets them set its target.</summary>
    public static TheoryData<Role, string[], string[], bool, bool> Roles() => new()
    {
        { Role.Viewer, ["Overview", "Exceptions", "Indicators", "Compare", "Accountability", "Actions"], ["Meetings", "Published packs"], false, false },
        { Role.Executive, ["Overview", "Exceptions", "Indicators", "Compare", "Accountability", "Actions", "Returns"], ["Meetings", "Published packs", "Who did what"], false, false },
        { Role.Partner, ["Overview", "Exceptions", "Indicators", "Compare", "Accountability", "Actions", "Returns"], ["Meetings", "Published packs"], true, false },
        { Role.Advisor, ["Overview", "Exceptions", "Indicators", "Compare", "Accountability", "Actions", "Returns"], ["Meetings", "Published packs", "Set up", "Who did what"], true, true },
        { Role.Coordinator, ["Overview", "Exceptions", "Indicators", "Compare", "Accountability", "Actions", "Returns"], ["Meetings", "Published packs", "Set up", "Who did what"], false, false },
        { Role.Administrator, ["Overview", "Exceptions", "Indicators", "Compare", "Accountability", "Actions", "Returns"], ["Meetings", "Published packs", "Set up", "People and keys", "Who did what"], true, true },
    };

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task SignedIn_InEachRole_FindsItsRoomsAndNoOthers(Role role, string[] rooms, string[] menu, bool sends, bool setsTargets)
    {
        await using var app = await RunningApp.InProductionAsync();
        await app.AccountAsync("Ann.Smith", "halton", role, role == Role.Partner ? await SenderAsync(app) : null);
        await using var opened = await BrowserPage.OpenAsync(app);
        var page = opened.Page;

        await SignInAsync(app, page, "Ann.Smith", "/halton");

        await opened.InteractiveAsync();
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Pages of the partnership" }).GetByRole(AriaRole.Link)).ToHaveTextAsync(rooms);
        await Expect(page.GetByText("Signed in as Ann.Smith")).ToBeVisibleAsync();
        await Expect(page.GetByText("nobody has signed in")).ToHaveCountAsync(0);
        await page.Locator("summary").Filter(new() { HasText = "Ann.Smith" }).ClickAsync();
        await Expect(page.Locator(".who-panel").GetByRole(AriaRole.Link)).ToHaveTextAsync([.. menu, "Your account"]);
        await Accessible.AssertAsync(opened, $"overview, {role}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Indicators", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Add an indicator" })).ToHaveCountAsync(role.Allows(Permission.SetUp) ? 1 : 0);
        await opened.GoAsync("/halton/indicators/ni-123");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Change the target" })).ToHaveCountAsync(setsTargets ? 1 : 0);
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Rate by judgement" })).ToHaveCountAsync(role.Allows(Permission.Judge) ? 1 : 0);
        if (role.Allows(Permission.SeeReturns))
        {
            await opened.GoAsync("/halton/returns");
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Send a return" })).ToHaveCountAsync(sends ? 1 : 0);
            await Accessible.AssertAsync(opened, $"returns, {role}");
        }
        await page.GotoAsync(new Uri(app.Url, "/salford").ToString());
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("There is no such page");
    }

    [Fact]
    public async Task Partner_SendsAReturn_UnderItsOwnNameAndLeavesTheDecisionToTheAdvisor()
    {
        await using var app = await RunningApp.InProductionAsync();
        await app.AccountAsync("pat", "halton", Role.Partner, await SenderAsync(app));
        await app.AccountAsync("ada", "halton", Role.Advisor);
        await using var partner = await BrowserPage.OpenAsync(app);
        await SignInAsync(app, partner.Page, "pat", "/halton/returns");
        await partner.InteractiveAsync();

        await new ReturnsScreen(partner.Page).ChooseAsync("quitters.xlsx", ReturnWorkbook.Quitters(1262));

        await Expect(partner.Page.GetByText("It waits for the performance advisor")).ToBeVisibleAsync();
        await Expect(partner.Page.GetByRole(AriaRole.Button, new() { Name = "Accept" })).ToHaveCountAsync(0);
        await Expect(partner.Page.GetByRole(AriaRole.Table, new() { Name = "Returns, latest first" })).ToContainTextAsync("pat");
        await using var advisor = await BrowserPage.OpenAsync(app);
        await SignInAsync(app, advisor.Page, "ada", "/halton/returns?return=1");
        await advisor.InteractiveAsync();
        await new ReturnsScreen(advisor.Page).Accept.ClickAsync();
        await Expect(advisor.Page.GetByRole(AriaRole.Heading, new() { Name = "quitters.xlsx was accepted" })).ToBeVisibleAsync();
        await using var db = app.Database.Of((await app.Database.FindAsync("halton"))!.Value);
        var kept = await db.Returns.SingleAsync();
        Assert.Equal(("pat", "ada"), (kept.UploadedBy, kept.DecidedBy));
    }

    // By a change that is followed at once, and by asking every so often where none is told of.
    [Theory]
    [InlineData(true, "00:10:00")]
    [InlineData(false, "00:00:01")]
    public async Task Right_RemovedWhileAPageIsOpen_EndsThePage(bool isTold, string askedAgain)
    {
        await using var app = await RunningApp.InProductionAsync(("SignIn:AskedAgain", askedAgain));
        var ann = await app.AccountAsync("ann", "halton", Role.Viewer);
        await using var opened = await BrowserPage.OpenAsync(app);
        await SignInAsync(app, opened.Page, "ann", "/halton");
        await opened.InteractiveAsync();
        await opened.Page.EvaluateAsync("() => { window.notReloaded = true; }");
        var halton = (await app.Database.FindAsync("halton"))!.Value;

        if (isTold) await app.Get<PeopleBook>().RemoveAsync(halton, ann.Id, "the test");
        else
        {
            await using var db = app.Database.Of(halton);
            await db.Memberships.Where(m => m.AccountId == ann.Id).ExecuteUpdateAsync(s => s.SetProperty(m => m.RemovedAt, TimeProvider.System.GetUtcNow()));
        }

        await Expect(opened.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Your right here ended");
        await Expect(opened.Page.GetByText("Under-18 conceptions")).ToHaveCountAsync(0);
        Assert.True(await opened.Page.EvaluateAsync<bool>("() => window.notReloaded === true"));
        await Accessible.AssertAsync(opened, "ended");
    }

    // The page is alive, and goes, before the script of its search has come: that one then finds no page to work on.
    [Fact]
    public async Task Right_RemovedWhileAScriptIsOnItsWay_EndsThePageWithoutAnError()
    {
        await using var app = await RunningApp.InProductionAsync();
        var ann = await app.AccountAsync("ann", "halton", Role.Viewer);
        await using var opened = await BrowserPage.OpenAsync(app);
        var late = new TaskCompletionSource();
        await opened.Page.RouteAsync("**/js/finding*.js", async route =>
        {
            await late.Task;
            await route.ContinueAsync();
        });
        await SignInAsync(app, opened.Page, "ann", "/halton");
        await opened.InteractiveAsync();

        await app.Get<PeopleBook>().RemoveAsync((await app.Database.FindAsync("halton"))!.Value, ann.Id, "the test");
        await Expect(opened.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Your right here ended");
        var came = opened.Page.WaitForResponseAsync(answer => answer.Url.Contains("/js/finding", StringComparison.Ordinal));
        late.SetResult();
        await came;

        // What is asked of the server now is answered still: the visit goes on.
        await opened.Page.WaitForTimeoutAsync(500);
        await Accessible.AssertAsync(opened, "ended before its scripts had come");
    }

    [Fact]
    public async Task Administrator_InvitesAndRemoves_OnThePeoplePage()
    {
        await using var app = await RunningApp.InProductionAsync();
        await app.AccountAsync("ada");
        await using var opened = await BrowserPage.OpenAsync(app);
        var page = opened.Page;
        await SignInAsync(app, page, "ada", "/halton/people");
        await opened.InteractiveAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Make an invitation" }).ClickAsync();
        await Expect(page.GetByText("Say whom it is for")).ToBeVisibleAsync();
        await page.GetByLabel("For whom").FillAsync("the chair's office");
        await page.GetByRole(AriaRole.Region, new() { Name = "Invite somebody" }).GetByLabel("Role").SelectOptionAsync("Executive");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make an invitation" }).ClickAsync();
        var link = await page.GetByLabel("The link to pass on").InputValueAsync();
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "Open invitations" })).ToContainTextAsync("the chair's office");
        await Accessible.AssertAsync(opened, "people, invited");

        await using var invited = await BrowserPage.OpenAsync(app);
        await invited.Page.GotoAsync(link);
        await Accessible.AssertAsync(invited, "invitation");
        await invited.Page.GetByLabel("Your name").FillAsync("Cora Chair");
        await invited.Page.GetByLabel("Sign-in name").FillAsync("cora");
        await invited.Page.GetByLabel("Passphrase").FillAsync(SignedIn.Passphrase);
        await invited.Page.GetByLabel("The same again").FillAsync(SignedIn.Passphrase);
        await invited.Page.GetByRole(AriaRole.Button, new() { Name = "Make the account" }).ClickAsync();
        await invited.InteractiveAsync();
        await Expect(invited.Page).ToHaveURLAsync(new Uri(app.Url, "/halton").ToString());

        var people = page.GetByRole(AriaRole.Table, new() { Name = "People with a right here" });
        await Expect(people).ToContainTextAsync("Cora Chair");
        await people.GetByRole(AriaRole.Button, new() { Name = "Remove Cora Chair" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove the right" }).ClickAsync();
        await Expect(people).Not.ToContainTextAsync("Cora Chair");
        await Expect(invited.Page.GetByRole(AriaRole.Main)).ToContainTextAsync("Your right here ended");
    }

    private static async Task SignInAsync(RunningApp app, IPage page, string name, string address)
    {
        await page.GotoAsync(new Uri(app.Url, address).ToString());
        await page.GetByLabel("Sign-in name").FillAsync(name);
        await page.GetByLabel("Passphrase").FillAsync(SignedIn.Passphrase);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.WaitForURLAsync(new Uri(app.Url, address).ToString());
    }

    private static async Task<int> SenderAsync(RunningApp app)
    {
        await using var db = app.Database.Of((await app.Database.FindAsync("halton"))!.Value);
        return (await db.Indicators.SingleAsync(i => i.Code == "NI 123")).PartnerId!.Value;
    }
}
