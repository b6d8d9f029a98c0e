using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using System.Text.RegularExpressions;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Storage;
using LspDashboard.Core.Storage.Rights;
using LspDashboard.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Web.Security;

/// <summary>Every address of the program, asked by everybody: what each needs is written here by hand, and an address that is missing here fails.</summary>
public sealed class RouteRoleWalkTests : IAsyncLifetime
{
    private const string Home = "halton";
    private const string Elsewhere = "salford";

    /// <summary>Pages of a partnership, and the right each needs.</summary>
    private static readonly Dictionary<string, Permission> Pages = new(StringComparer.Ordinal)
    {
        ["/{Slug}"] = Permission.See,
        ["/{Slug}/indicators"] = Permission.See,
        ["/{Slug}/search"] = Permission.See,
        ["/{Slug}/indicators/{Code}"] = Permission.See,
        ["/{Slug}/indicators/add"] = Permission.SetUp,
        ["/{Slug}/indicators/{Code}/target"] = Permission.SetTargets,
        ["/{Slug}/indicators/{Code}/rating"] = Permission.Judge,
        ["/{Slug}/themes/{ThemeId:int}/rating"] = Permission.Judge,
        ["/{Slug}/rating"] = Permission.Judge,
        ["/{Slug}/returns"] = Permission.SeeReturns,
        ["/{Slug}/returns/{Id:int}/sheet"] = Permission.SeeReturns,
        ["/{Slug}/due"] = Permission.SeeReturns,
        ["/{Slug}/partners/{Id:int}"] = Permission.See,
        ["/{Slug}/themes/{Id:int}"] = Permission.See,
        ["/{Slug}/bodies/{Id:int}"] = Permission.See,
        ["/{Slug}/people"] = Permission.ManagePeople,
        ["/{Slug}/indicators/choose"] = Permission.SetUp,
        ["/{Slug}/indicators/{Code}/edit"] = Permission.SetUp,
        ["/{Slug}/set-up"] = Permission.SetUp,
        ["/{Slug}/set-up/partnership"] = Permission.SetUp,
        ["/{Slug}/set-up/outcomes"] = Permission.SetUp,
        ["/{Slug}/set-up/themes"] = Permission.SetUp,
        ["/{Slug}/set-up/bodies"] = Permission.SetUp,
        ["/{Slug}/set-up/partners"] = Permission.SetUp,
        ["/{Slug}/set-up/indicators"] = Permission.SetUp,
        ["/{Slug}/set-up/workbook"] = Permission.SetUp,
        ["/{Slug}/history"] = Permission.SeeHistory,
        ["/{Slug}/exceptions"] = Permission.See,
        ["/{Slug}/compare"] = Permission.See,
        ["/{Slug}/compare/{Code}"] = Permission.See,
        ["/{Slug}/accountability"] = Permission.See,
        ["/{Slug}/accountability/outcomes/{OutcomeId:int}"] = Permission.See,
        ["/{Slug}/indicators/{Code}/owner"] = Permission.See,
        ["/{Slug}/commentary"] = Permission.WriteCommentary,
        ["/{Slug}/actions"] = Permission.See,
        ["/{Slug}/actions/add"] = Permission.EditDelivery,
        ["/{Slug}/actions/{Id:int}"] = Permission.See,
        ["/{Slug}/risks/add"] = Permission.EditDelivery,
        ["/{Slug}/risks/{Id:int}"] = Permission.See,
        ["/{Slug}/meetings"] = Permission.See,
        ["/{Slug}/meetings/{Id:int}"] = Permission.See,
        ["/{Slug}/present"] = Permission.See,
        ["/{Slug}/pack"] = Permission.See,
        ["/{Slug}/packs"] = Permission.See,
        ["/{Slug}/packs/{Id:int}"] = Permission.See,
    };

    /// <summary>Pages of no partnership; true where they are open to nobody in particular.</summary>
    private static readonly Dictionary<string, bool> OtherPages = new(StringComparer.Ordinal)
    {
        ["/"] = false, ["/new"] = false, ["/new/workbook"] = false, ["/account"] = false, ["/sign-in"] = true, ["/sign-in/code"] = true, ["/first-administrator"] = true, ["/invitation/{Secret}"] = true, ["/not-found"] = true, ["/error"] = true,
    };

    private static readonly Dictionary<string, Permission> Files = new(StringComparer.Ordinal)
    {
        ["/returns/{id:int}/file"] = Permission.SeeReturns, ["/return-template.xlsx"] = Permission.SeeReturns, ["/due.ics"] = Permission.SeeReturns, ["/board-pack.xlsx"] = Permission.See, ["/board-pack.docx"] = Permission.See, ["/board-pack.pptx"] = Permission.See, ["/board-pack.pdf"] = Permission.See, ["/board-pack.html"] = Permission.See, ["/board-pack.eml"] = Permission.See, ["/packs/{id:int}/pack.{ending}"] = Permission.See, ["/scorecard.csv"] = Permission.See, ["/scorecard.xlsx"] = Permission.See,
        ["/set-up.xlsx"] = Permission.SetUp, ["/exceptions.csv"] = Permission.See, ["/compare/{code}/places.csv"] = Permission.See, ["/indicators/{code}/data.csv"] = Permission.See, ["/indicators/{code}/data.xlsx"] = Permission.See, ["/indicators/{code}/chart.svg"] = Permission.See, ["/indicators/{code}/pack.docx"] = Permission.See, ["/indicators/{code}/pack.pptx"] = Permission.See, ["/changes.csv"] = Permission.SeeHistory, ["/changes.xlsx"] = Permission.SeeHistory, ["/meetings.ics"] = Permission.See,
    };

    /// <summary>What an open presentation asks with a cookie.</summary>
    private static readonly Dictionary<string, Permission> Present = new(StringComparer.Ordinal) { ["GET /present/changes"] = Permission.See, ["POST /present/minutes"] = Permission.KeepMinutes };

    private static readonly Dictionary<string, Permission> Api = new(StringComparer.Ordinal)
    {
        ["GET /scorecard"] = Permission.See,
        ["GET /indicators/{code}"] = Permission.See,
        ["POST /returns"] = Permission.SendReturns,
        ["GET /returns/{id:int}"] = Permission.SeeReturns,
        ["POST /returns/{id:int}/corrections"] = Permission.SendReturns,
        ["DELETE /returns/{id:int}/corrections"] = Permission.SendReturns,
        ["POST /returns/{id:int}/accept"] = Permission.DecideReturns,
        ["POST /returns/{id:int}/undo"] = Permission.DecideReturns,
        ["POST /returns/{id:int}/discard"] = Permission.DecideReturns,
        ["GET /due"] = Permission.SeeReturns,
        ["GET /import-jobs"] = Permission.SeeReturns,
        ["DELETE /import-jobs/{id:int}"] = Permission.SendReturns,
        ["POST /set-up"] = Permission.SetUp,
        ["GET /changes"] = Permission.SeeHistory,
        ["GET /accountability"] = Permission.See,
        ["GET /exceptions"] = Permission.See,
        ["GET /packs"] = Permission.See,
        ["GET /compare/{code}"] = Permission.See,
        ["GET /search"] = Permission.See,
        ["GET /commentary"] = Permission.See,
        ["PUT /indicators/{code}/commentary"] = Permission.WriteCommentary,
        ["GET /actions"] = Permission.See,
        ["POST /actions"] = Permission.EditDelivery,
        ["POST /actions/{id:int}/progress"] = Permission.EditDelivery,
        ["GET /risks"] = Permission.See,
        ["POST /risks"] = Permission.EditDelivery,
        ["GET /meetings"] = Permission.See,
        ["GET /minutes"] = Permission.See,
    };

    private RunningApp _app = null!;
    private int _partner;
    private int _return;
    private int _othersReturn;
    private int _theme;
    private int _body;
    private int _action;
    private int _risk;
    private int _outcome;
    private int _meeting;
    private int _pack;

    public async Task InitializeAsync()
    {
        _app = await RunningApp.InProductionAsync(("SignIn:TriesPerMinute", "1000"));
        await using var db = _app.Database.Of((await _app.Database.FindAsync(Home))!.Value);
        _partner = await db.Indicators.Where(i => i.PartnerId != null).Select(i => i.PartnerId!.Value).FirstAsync();
        _body = await db.Bodies.Select(b => b.Id).FirstAsync();
        _theme = await db.Themes.Where(t => db.Indicators.Any(i => i.ThemeId == t.Id && i.IsRated)).Select(t => t.Id).FirstAsync();
        _action = await db.PlannedActions.Select(a => a.Id).FirstAsync();
        _risk = await db.Risks.Select(r => r.Id).FirstAsync();
        _body = await db.Bodies.Select(b => b.Id).FirstAsync();
        _outcome = await db.Outcomes.Select(o => o.Id).FirstAsync();
        _meeting = await db.Meetings.Select(m => m.Id).FirstAsync();
        _pack = (await _app.Get<PackBook>().PublishAsync(db.Scope, MadePack.Published(), [MadePack.PublishedFile()], "the test")).Id;
        var intake = _app.Get<LspDashboard.Core.Importing.ReturnIntake>();
        _return = (await intake.UploadAsync(Home, "mine.xlsx", ReturnWorkbook.Quitters(1262), "the test")).Return.Id;
        _othersReturn = (await intake.UploadAsync(Elsewhere, "theirs.xlsx", ReturnWorkbook.Quitters(1262), "the test")).Return.Id;
    }

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public void EveryAddress_IsInTheTables()
    {
        var pages = typeof(Program).Assembly.GetTypes().SelectMany(t => t.GetCustomAttributes<RouteAttribute>()).Select(r => r.Template);
        Assert.Equal(Pages.Keys.Concat(OtherPages.Keys).Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));

        var addresses = _app.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText is { } text && (text.StartsWith("/api/", StringComparison.Ordinal) || text.StartsWith("/{slug}/", StringComparison.Ordinal)))
            .SelectMany(e => e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(m => $"{m} {e.RoutePattern.RawText}"));
        const string One = "/api/v1/partnerships/{slug}";
        var known = Api.Keys.Select(a => a.Replace(" ", " " + One, StringComparison.Ordinal))
            .Concat(Files.Keys.Select(f => "GET " + One + f)).Concat(Files.Keys.Select(f => "GET /{slug}" + f)).Concat(Present.Keys.Select(p => p.Replace(" ", " /{slug}", StringComparison.Ordinal))).Append("GET /api/v1/partnerships");
        Assert.Equal(known.Order(StringComparer.Ordinal), addresses.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task EveryAddress_ByEverybody_AnswersOnlyWhoMay()
    {
        var wrong = new List<string>();
        foreach (var role in Enum.GetValues<Role>())
        {
            var partner = role == Role.Partner ? _partner : (int?)null;
            await _app.AccountAsync($"{role}-here", Home, role, partner);
            using var visit = await _app.VisitAsync($"{role}-here");
            await WalkPagesAsync($"{role} here", visit, Home, _return, p => role.Allows(p) ? 200 : 404, role, wrong);
            await WalkPagesAsync($"{role} of elsewhere", visit, Elsewhere, _othersReturn, _ => 404, role, wrong);
            using var machine = Machine(await _app.KeyAsync(Home, role, partner));
            await WalkApiAsync($"{role} key", machine, Home, _return, p => role.Allows(p) ? null : 403, role, wrong);
            await WalkApiAsync($"{role} key elsewhere", machine, Elsewhere, _othersReturn, _ => 404, role, wrong);
            // Ids of another partnership under one's own name.
            await WalkGuessesAsync($"{role} key guessing", machine, role, wrong);
        }
        using var nobody = _app.Visit();
        await WalkPagesAsync("nobody", nobody, Home, _return, _ => 302, null, wrong);
        await WalkApiAsync("nobody", nobody, Home, _return, _ => 401, null, wrong);
        using var stranger = Machine("lsp_" + new string('A', 43));
        await WalkApiAsync("a key that is none", stranger, Home, _return, _ => 401, null, wrong);

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    private async Task WalkPagesAsync(string who, HttpClient visit, string slug, int returnId, Func<Permission, int> expected, Role? role, List<string> wrong)
    {
        foreach (var (page, permission) in Pages)
        {
            // Ids of things of this very place, so that only a right can refuse.
            var address = page.Replace("{Slug}", slug, StringComparison.Ordinal).Replace("{Code}", "ni-123", StringComparison.Ordinal)
                .Replace("/returns/{Id:int}", $"/returns/{returnId.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal)
                .Replace("/actions/{Id:int}", $"/actions/{_action.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal)
                .Replace("/risks/{Id:int}", $"/risks/{_risk.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal)
                .Replace("/meetings/{Id:int}", $"/meetings/{_meeting.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal)
                .Replace("/packs/{Id:int}", $"/packs/{_pack.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal)
                .Replace("/themes/{Id:int}", $"/themes/{_theme.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal)
                .Replace("/bodies/{Id:int}", $"/bodies/{_body.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal)
                .Replace("{OutcomeId:int}", _outcome.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .Replace("{Id:int}", _partner.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{ThemeId:int}", _theme.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            await ExpectAsync(who, visit, HttpMethod.Get, address, expected(permission), wrong);
        }
        foreach (var (route, permission) in Present)
        {
            var (method, path) = (new HttpMethod(route.Split(' ')[0]), route.Split(' ')[1]);
            // Who may write and sends no token is told that, and nothing is written; nobody is told so where there is no form to come back to.
            var status = expected(permission);
            await ExpectAsync(who, visit, method, $"/{slug}{path}", method == HttpMethod.Get ? status : status switch { 200 => 400, 302 => 401, _ => status }, wrong);
        }
        foreach (var (file, permission) in Files)
        {
            var status = role == Role.Partner && file.Contains("/returns/{id:int}", StringComparison.Ordinal) ? 404 : expected(permission);
            await ExpectAsync(who, visit, HttpMethod.Get, $"/{slug}" + Pack(file).Replace("{id:int}", returnId.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{code}", "ni-112", StringComparison.Ordinal), status, wrong);
        }
    }

    // Where the right is there, the answer is about what was asked, not about rights.
    private async Task WalkApiAsync(string who, HttpClient machine, string slug, int returnId, Func<Permission, int?> expected, Role? role, List<string> wrong)
    {
        foreach (var (route, permission) in Api.Concat(Files.Select(f => KeyValuePair.Create("GET " + f.Key, f.Value))))
        {
            var (method, path) = (route.Split(' ')[0], route.Split(' ')[1]);
            // A walk that accepted or discarded would leave nothing for the next: an id that is nobody's is asked about instead where the right is there.
            var refused = expected(permission);
            var id = refused is null && method != "GET" ? 987654 : returnId;
            var address = $"/api/v1/partnerships/{slug}" + Pack(path).Replace("{id:int}", id.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("/compare/{code}", "/compare/NI%20112", StringComparison.Ordinal).Replace("{code}", "NI%20123", StringComparison.Ordinal);
            var isOthersReturn = role == Role.Partner && refused is null && path.StartsWith("/returns/{id:int}", StringComparison.Ordinal);
            var isNobodysId = refused is null && method != "GET" && path.Contains("{id:int}", StringComparison.Ordinal);
            await ExpectAsync(who, machine, new(method), address, refused ?? (isOthersReturn ? 404 : isNobodysId ? null : method == "GET" ? 200 : null), wrong);
        }
    }

    private string Pack(string path) => path.Replace("/packs/{id:int}", $"/packs/{_pack.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal).Replace("{ending}", "docx", StringComparison.Ordinal);

    private async Task WalkGuessesAsync(string who, HttpClient machine, Role role, List<string> wrong)
    {
        foreach (var path in new[] { "", "/file" })
            await ExpectAsync(who, machine, HttpMethod.Get, $"/api/v1/partnerships/{Home}/returns/{_othersReturn.ToString(CultureInfo.InvariantCulture)}{path}", role.Allows(Permission.SeeReturns) ? 404 : 403, wrong);
        foreach (var path in new[] { "accept", "undo", "discard" })
            await ExpectAsync(who, machine, HttpMethod.Post, $"/api/v1/partnerships/{Home}/returns/{_othersReturn.ToString(CultureInfo.InvariantCulture)}/{path}", role.Allows(Permission.DecideReturns) ? 404 : 403, wrong);
    }

    private HttpClient Machine(string key)
    {
        var machine = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = _app.Url };
        machine.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return machine;
    }

    // Null expects any answer that is not about rights.
    private static async Task ExpectAsync(string who, HttpClient client, HttpMethod method, string address, int? status, List<string> wrong)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        if (method == HttpMethod.Post && address.EndsWith("/corrections", StringComparison.Ordinal)) request.Content = new StringContent("""{"sheet":"Figures","cell":"D2","says":"1","by":"Ann"}""", new MediaTypeHeaderValue("application/json"));
        if (address.EndsWith("/present/minutes", StringComparison.Ordinal)) request.Content = new FormUrlEncodedContent([KeyValuePair.Create("text", "made")]);
        // What is listened to never ends: its beginning says whether one may.
        var isStream = address.EndsWith("/present/changes", StringComparison.Ordinal);
        using var answer = await client.SendAsync(request, isStream ? HttpCompletionOption.ResponseHeadersRead : HttpCompletionOption.ResponseContentRead);
        var given = (int)answer.StatusCode;
        // Where no browser is installed there is no PDF, and who may have one is told so.
        if (given == 503 && address.EndsWith(".pdf", StringComparison.Ordinal)) given = 200;
        // An id of the request, and what Blazor protects for itself, may hold any digits.
        var text = isStream && given == 200 ? "" : Regex.Replace(await answer.Content.ReadAsStringAsync(), "\"traceId\":\"[^\"]*\"|<!--Blazor.*?-->|value=\"CfDJ8[^\"]*\"", "", RegexOptions.None, TimeSpan.FromSeconds(1));
        var answered = string.Create(CultureInfo.InvariantCulture, $"{who}: {method} {address} answered {given}");
        if (status is { } one ? given != one : given is 401 or 403 or 302 or >= 500) wrong.Add(answered + ", expected " + (status?.ToString(CultureInfo.InvariantCulture) ?? "anything but a refusal"));
        // As a word of its own: the made ids of a page's parts are letters and digits by chance.
        if (given is 302 or 401 or 403 or 404 && (Regex.IsMatch(text, @"\b1,?262\b", RegexOptions.None, TimeSpan.FromSeconds(1)) || text.Contains("smoking", StringComparison.OrdinalIgnoreCase))) wrong.Add(answered + " and said figures all the same");
    }
}
