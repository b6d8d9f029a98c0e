using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Storage;
using LspDashboard.Core.Storage.Rights;
using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Web.Security;

/// <summary>A partner sends and sees its own, and nothing of the others'. NI 123, smoking quitters, is the Primary Care Trust's.</summary>
public sealed class PartnerReturnsTests : IAsyncLifetime
{
    private readonly List<Machine> _machines = [];
    private RunningApp _app = null!;
    private int _own;
    private int _other;

    public async Task InitializeAsync()
    {
        _app = await RunningApp.InProductionAsync();
        await using var db = _app.Database.Of((await _app.Database.FindAsync("halton"))!.Value);
        var quitters = await db.Indicators.Include(i => i.Partner).SingleAsync(i => i.Code == "NI 123");
        _own = quitters.PartnerId!.Value;
        _other = await db.Indicators.Where(i => i.PartnerId != null && i.PartnerId != _own).Select(i => i.PartnerId!.Value).FirstAsync();
    }

    public async Task DisposeAsync()
    {
        _machines.ForEach(m => m.Dispose());
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task Return_OfItsOwnIndicator_IsTakenAndSeenByItAndTheAdvisorOnly()
    {
        var (own, other, advisor) = await MachinesAsync();

        var sent = await SendAsync(own.Client);
        var id = sent.GetProperty("id").GetInt32().ToString(CultureInfo.InvariantCulture);

        Assert.Equal("preview", sent.Text("state"));
        Assert.DoesNotContain(sent.GetProperty("problems").EnumerateArray(), p => p.Text("severity") == "error");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(own.Client, "/returns/" + id));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(advisor.Client, "/returns/" + id));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(other.Client, "/returns/" + id));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(other.Client, $"/returns/{id}/file"));
        Assert.Contains("return.xlsx", await own.Client.GetStringAsync(At("/import-jobs")), StringComparison.Ordinal);
        Assert.Equal("[]", await other.Client.GetStringAsync(At("/import-jobs")));
    }

    [Fact]
    public async Task Return_OfAnothersIndicator_BecomesAnErrorRowThatNamesTheOwner()
    {
        var (_, other, _) = await MachinesAsync();

        var sent = await SendAsync(other.Client);

        var problem = Assert.Single(sent.GetProperty("problems").EnumerateArray(), p => p.Text("severity") == "error");
        Assert.Contains("NI 123 belongs to ", problem.Text("message"), StringComparison.Ordinal);
        Assert.Contains("Ask the performance advisor", problem.Text("remedy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Return_ThatAnotherSentAlready_IsNotShownToASecondPartner()
    {
        var (own, other, advisor) = await MachinesAsync();
        var first = await SendAsync(advisor.Client);

        var same = await SendAsync(own.Client);
        var third = await SendAsync(other.Client);

        Assert.NotEqual(first.GetProperty("id").GetInt32(), same.GetProperty("id").GetInt32());
        Assert.NotEqual(same.GetProperty("id").GetInt32(), third.GetProperty("id").GetInt32());
    }

    [Fact]
    public async Task Due_OfAPartner_IsItsOwn()
    {
        var (own, _, advisor) = await MachinesAsync();

        Assert.Single((await own.Client.JsonAsync("/api/v1/partnerships/halton/due")).GetProperty("partners").EnumerateArray());
        Assert.True((await advisor.Client.JsonAsync("/api/v1/partnerships/halton/due")).GetProperty("partners").GetArrayLength() > 1);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(own.Client, "/due?partner=" + _other.ToString(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task By_OfAKey_IsTheKeyAndWhomItNames_AndOneMachineIsNotTwoPeople()
    {
        var (_, _, advisor) = await MachinesAsync();
        var halton = (await _app.Database.FindAsync("halton"))!.Value;
        await using (var db = _app.Database.Of(halton)) await db.Partnerships.Where(p => p.Id == halton).ExecuteUpdateAsync(s => s.SetProperty(p => p.NeedsSecondApproval, true));
        var id = (await SendAsync(advisor.Client)).GetProperty("id").GetInt32().ToString(CultureInfo.InvariantCulture);

        using var asked = await advisor.Client.PostAsync(At($"/returns/{id}/accept?by=Ann"), null);
        using var agreed = await advisor.Client.PostAsync(At($"/returns/{id}/accept?by=Ben"), null);

        Assert.Equal("the advisor's machine for Ann", JsonDocument.Parse(await asked.Content.ReadAsStringAsync()).RootElement.Text("proposedBy"));
        Assert.False(agreed.IsSuccessStatusCode);
        Assert.Contains("has asked for the acceptance", await agreed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Key_Revoked_OpensNothingFromThenOn()
    {
        var halton = (await _app.Database.FindAsync("halton"))!.Value;
        using var machine = new Machine(_app, await _app.KeyAsync("halton", Role.Viewer));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(machine.Client, "/scorecard"));
        var key = Assert.Single(await _app.Get<ApiKeyBook>().AllAsync(halton));
        Assert.NotNull(key.LastUsedAt);
        Assert.DoesNotContain(machine.Client.DefaultRequestHeaders.Authorization!.Parameter!, key.Hash + key.Prefix, StringComparison.Ordinal);

        await _app.Get<ApiKeyBook>().RevokeAsync(halton, key.Id, "Ada");

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(machine.Client, "/scorecard"));
    }

    private async Task<(Machine Own, Machine Other, Machine Advisor)> MachinesAsync()
    {
        _machines.Add(new(_app, await _app.KeyAsync("halton", Role.Partner, _own, "the trust's machine")));
        _machines.Add(new(_app, await _app.KeyAsync("halton", Role.Partner, _other, "another machine")));
        _machines.Add(new(_app, await _app.KeyAsync("halton", Role.Advisor, null, "the advisor's machine")));
        return (_machines[0], _machines[1], _machines[2]);
    }

    private static async Task<JsonElement> SendAsync(HttpClient machine)
    {
        using var content = new MultipartFormDataContent { { new ByteArrayContent(ReturnWorkbook.Quitters(1262)), "file", "return.xlsx" } };
        using var answer = await machine.PostAsync(At("/returns"), content);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonDocument.Parse(text).RootElement.Clone();
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient machine, string path)
    {
        using var answer = await machine.GetAsync(At(path));
        return answer.StatusCode;
    }

    private static Uri At(string path) => new("/api/v1/partnerships/halton" + path, UriKind.Relative);

    private sealed class Machine : IDisposable
    {
        public Machine(RunningApp app, string key)
        {
            Client = new() { BaseAddress = app.Url };
            Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }

        public HttpClient Client { get; }

        public void Dispose() => Client.Dispose();
    }
}
