using System.Net;
using System.Text.RegularExpressions;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Storage.Rights;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LspDashboard.Tests.Web.Security;

/// <summary>The program as people use it, by its own forms.</summary>
public sealed class SignInTests : IAsyncLifetime
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(200);
    private RunningApp _app = null!;

    public async Task InitializeAsync() => _app = await RunningApp.InProductionAsync(("SignIn:AskedAgain", Soon.ToString()), ("SignIn:TriesPerMinute", "100"));

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Cookie_OfWhoSignsIn_IsForThisSiteAndNoScript()
    {
        await _app.AccountAsync("ann", "halton");
        using var visit = _app.Visit();

        using var answer = await visit.SignInAsync("ann", SignedIn.Passphrase);

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("lsp=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(visit, "/halton"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(visit, "/salford"));
    }

    [Fact]
    public async Task SignIn_WithoutAntiforgery_IsRefused()
    {
        await _app.AccountAsync("ann", "halton");
        using var visit = _app.Visit();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal) { ["_handler"] = "sign-in", ["Typed.Name"] = "ann", ["Typed.Passphrase"] = SignedIn.Passphrase });

        using var answer = await visit.PostAsync(new Uri("/sign-in", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task SignIn_ToAnAddressElsewhere_StaysHere()
    {
        await _app.AccountAsync("ann", "halton");
        using var visit = _app.Visit();

        using var answer = await visit.SubmitAsync("/sign-in?returnUrl=https%3A%2F%2Felsewhere.example", "sign-in", ("Typed.Name", "ann"), ("Typed.Passphrase", SignedIn.Passphrase));

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.DoesNotContain("elsewhere", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_WrongFiveTimes_IsLockedAndSaysNoMoreThanForAnUnknownName()
    {
        await _app.AccountAsync("ann", "halton");
        using var visit = _app.Visit();
        for (var i = 0; i < 5; i++) Assert.Equal(HttpStatusCode.OK, (await visit.SignInAsync("ann", "not this one, no")).StatusCode);

        using var right = await visit.SignInAsync("ann", SignedIn.Passphrase);
        using var unknown = await visit.SignInAsync("nobody-here", SignedIn.Passphrase);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (right.StatusCode, unknown.StatusCode));
        foreach (var answer in new[] { right, unknown }) Assert.Contains("do not belong together", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await using var db = _app.Database.Shared();
        var end = (await db.Accounts.SingleAsync(a => a.UserName == "ann")).LockoutEnd!.Value - TimeProvider.System.GetUtcNow();
        Assert.InRange(end.TotalMinutes, 4, 5);
    }

    [Fact]
    public async Task FirstAdministrator_TheCode_MakesOneOnce()
    {
        var code = _app.Get<FirstAdministrator>().Open();
        using var visit = _app.Visit();

        using var wrong = await visit.SubmitAsync("/first-administrator", "first", New("Ada Okafor", "ada", ("Code", "WRONGWRONG22")));
        Assert.Contains("not the code on the console", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var weak = await visit.SubmitAsync("/first-administrator", "first", ("Code", code), ("Typed.Name", "Ada Okafor"), ("Typed.SignInName", "ada"), ("Typed.Passphrase", "password123456"), ("Typed.Again", "password123456"));
        Assert.Contains("tried first", await weak.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var made = await visit.SubmitAsync("/first-administrator?code=" + code, "first", New("Ada Okafor", "ada", ("Code", code)));
        Assert.Equal(HttpStatusCode.Found, made.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(visit, "/halton/people"));

        Assert.False(_app.Get<FirstAdministrator>().Spend(code));
        using var again = _app.Visit();
        Assert.Contains("There is no code to use here", await again.GetStringAsync(new Uri("/first-administrator?code=" + code, UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invitation_UsedOnce_GivesItsRightAndNoMore()
    {
        var halton = (await _app.Database.FindAsync("halton"))!.Value;
        var (secret, _) = await _app.Get<InvitationBook>().MakeAsync(halton, Role.Advisor, null, "the advisor", "Ada");
        using var visit = _app.Visit();

        using var made = await visit.SubmitAsync("/invitation/" + secret, "invited", New("Ben Lee", "ben"));

        Assert.Equal((HttpStatusCode.Found, "/halton"), (made.StatusCode, new Uri(_app.Url, made.Headers.Location!).AbsolutePath));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (await StatusAsync(visit, "/halton/indicators/ni-123/target"), await StatusAsync(visit, "/halton/people")));
        using var other = _app.Visit();
        Assert.Contains("cannot be used", await other.GetStringAsync(new Uri("/invitation/" + secret, UriKind.Relative)), StringComparison.Ordinal);
        var person = Assert.Single(await _app.Get<PeopleBook>().AllAsync(halton));
        Assert.Equal(("Ben Lee", Role.Advisor, "Ada"), (person.Name, person.Role, person.GivenBy));
        await using var db = _app.Database.Of(halton);
        Assert.Equal(ChangeKind.RightGiven, (await db.Changes.OrderByDescending(c => c.Id).FirstAsync()).Kind);
    }

    [Fact]
    public async Task Invitation_OfWhoIsSignedIn_AddsTheRight()
    {
        await _app.AccountAsync("ann", "halton");
        var (secret, _) = await _app.Get<InvitationBook>().MakeAsync((await _app.Database.FindAsync("salford"))!.Value, Role.Viewer, null, "Ann too", "Ada");
        using var visit = await _app.VisitAsync("ann");

        using var joined = await visit.SubmitAsync("/invitation/" + secret, "join");

        Assert.Equal(HttpStatusCode.Found, joined.StatusCode);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (await StatusAsync(visit, "/halton"), await StatusAsync(visit, "/salford")));
    }

    [Fact]
    public async Task Right_Removed_EndsForTheCookieAtOnce()
    {
        var ann = await _app.AccountAsync("ann", "halton");
        using var visit = await _app.VisitAsync("ann");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(visit, "/halton"));

        Assert.True(await _app.Get<PeopleBook>().RemoveAsync((await _app.Database.FindAsync("halton"))!.Value, ann.Id, "Ada"));

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(visit, "/halton"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(visit, "/halton/board-pack.xlsx"));
    }

    [Fact]
    public async Task Passphrase_Changed_EndsOtherVisitsAndKeepsThisOne()
    {
        await _app.AccountAsync("ann", "halton");
        using var other = await _app.VisitAsync("ann");
        using var own = await _app.VisitAsync("ann");
        const string New = "lantern gravel otter seventeen";

        using var changed = await own.SubmitAsync("/account", "passphrase", ("Typed.Current", SignedIn.Passphrase), ("Typed.New", New), ("Typed.Again", New));

        Assert.Contains("is changed", await changed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await Task.Delay(Soon * 2);
        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.OK), (await StatusAsync(other, "/halton"), await StatusAsync(own, "/halton")));
        using var again = await _app.VisitAsync("ann", New);
    }

    [Fact]
    public async Task SecondFactor_InUse_IsAskedForAndARecoveryCodeLetsInOnce()
    {
        var ann = await _app.AccountAsync("ann", "halton");
        using var visit = await _app.VisitAsync("ann");
        using var begun = await visit.SubmitAsync("/account", "begin-app");
        Assert.Contains("otpauth://totp/LspDashboard:ann?secret=", WebUtility.HtmlDecode(await begun.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        using var confirmed = await visit.SubmitAsync("/account", "confirm-app", ("TypedCode.Code", await CodeAsync(ann.Id)));
        var said = await confirmed.Content.ReadAsStringAsync();
        Assert.Contains("Recovery codes", said, StringComparison.Ordinal);
        var recovery = Regex.Match(said, "<li[^>]*><code[^>]*>(?<code>[^<]+)</code>", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["code"].Value;
        Assert.NotEmpty(recovery);
        Assert.DoesNotContain(recovery, await visit.GetStringAsync(new Uri("/account", UriKind.Relative)), StringComparison.Ordinal);

        Assert.Equal("/halton", await WithCodeAsync(await CodeAsync(ann.Id)));
        Assert.Null(await WithCodeAsync("000000"));
        Assert.Equal("/halton", await WithCodeAsync(recovery));
        Assert.Null(await WithCodeAsync(recovery));

        async Task<string?> WithCodeAsync(string code)
        {
            using var fresh = _app.Visit();
            using var first = await fresh.SubmitAsync("/sign-in?returnUrl=%2Fhalton", "sign-in", ("Typed.Name", "ann"), ("Typed.Passphrase", SignedIn.Passphrase));
            Assert.Equal(HttpStatusCode.Found, await StatusAsync(fresh, "/halton")); // the passphrase alone opens nothing
            using var second = await fresh.SubmitAsync(new Uri(_app.Url, first.Headers.Location!).PathAndQuery, "code", ("Typed.Code", code));
            return second.Headers.Location is { } to ? new Uri(_app.Url, to).AbsolutePath : null;
        }
    }

    [Fact]
    public async Task SignOut_InOneVisit_EndsTheOthersOfTheAccount()
    {
        await _app.AccountAsync("ann", "halton");
        using var other = await _app.VisitAsync("ann");
        using var own = await _app.VisitAsync("ann");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(other, "/halton"));

        using var gone = await own.SubmitAsync("/halton", "/sign-out");

        await Task.Delay(Soon * 2);
        Assert.Equal(HttpStatusCode.Found, await StatusAsync(other, "/halton"));
        using var again = await _app.VisitAsync("ann");
    }

    [Fact]
    public async Task SignOut_ByItsForm_EndsTheVisit()
    {
        await _app.AccountAsync("ann", "halton");
        using var visit = await _app.VisitAsync("ann");

        using var gone = await visit.SubmitAsync("/halton", "/sign-out");

        Assert.Equal(HttpStatusCode.Found, gone.StatusCode);
        Assert.Equal(HttpStatusCode.Found, await StatusAsync(visit, "/halton"));
    }

    [Fact]
    public async Task Tries_TooManyFromOneAddress_AreRefused()
    {
        await using var strict = await RunningApp.InProductionAsync(("SignIn:TriesPerMinute", "3"));
        using var visit = strict.Visit();
        for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.OK, (await visit.SignInAsync("ann", "not this one, no")).StatusCode);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await visit.SignInAsync("ann", "not this one, no")).StatusCode);
    }

    [Fact]
    public async Task Api_WithACookie_TakesItForNobody()
    {
        await _app.AccountAsync("ada");
        using var visit = await _app.VisitAsync("ada");

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(visit, "/api/v1/partnerships/halton/scorecard"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(visit, "/halton/board-pack.xlsx"));
    }

    [Fact]
    public async Task CookieKeys_AreBesideTheDatabaseForItsOwnerOnly()
    {
        var folder = _app.DatabasePath + ".keys";

        await _app.AccountAsync("ann", "halton");
        using var visit = await _app.VisitAsync("ann");

        Assert.NotEmpty(Directory.GetFiles(folder, "key-*.xml"));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
    }

    private static (string Name, string Value)[] New(string name, string signIn, params (string Name, string Value)[] more) =>
        [("Typed.Name", name), ("Typed.SignInName", signIn), ("Typed.Passphrase", SignedIn.Passphrase), ("Typed.Again", SignedIn.Passphrase), .. more];

    private static async Task<HttpStatusCode> StatusAsync(HttpClient visit, string address)
    {
        using var answer = await visit.GetAsync(new Uri(address, UriKind.Relative));
        return answer.StatusCode;
    }

    // As an app works it out: RFC 6238 with SHA-1, six digits and half a minute.
    private async Task<string> CodeAsync(int accountId)
    {
        await using var db = _app.Database.Shared();
        var secret = await db.Set<IdentityUserToken<int>>().Where(t => t.UserId == accountId && t.Name == "AuthenticatorKey").Select(t => t.Value).SingleAsync();
        return Totp.Code(secret!, TimeProvider.System.GetUtcNow());
    }
}
