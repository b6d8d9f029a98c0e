using System.Net.Http.Json;
using System.Text.Json;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Web.Api;

/// <summary>Words, actions and risks by machines. Halton stands at 30 June 2010 and has illustrative ones.</summary>
public class DeliveryApiTests
{
    private const string Halton = "/api/v1/partnerships/halton";

    [Fact]
    public async Task Commentary_DraftedHandedInAndAgreed_IsReadBack()
    {
        await using var app = await RunningApp.StartAsync();
        Assert.Contains("NoCommentary", await FlagsAsync(app, "NI 123"));
        await SendAsync(app, HttpMethod.Put, "/indicators/ni-123/commentary", new { period = "2009-10Q4", text = "Two employers began late.", state = "Submitted", seen = 0 }, 200);
        Assert.DoesNotContain("NoCommentary", await FlagsAsync(app, "NI 123"));

        var agreed = await SendAsync(app, HttpMethod.Put, "/indicators/NI 123/commentary", new { period = "2009-10Q4", state = "Agreed" }, 200);

        Assert.Equal(("Agreed", "Two employers began late."), (agreed.Text("standing"), agreed.GetProperty("words").Text("text")));
        var list = await app.Client.JsonAsync(Halton + "/commentary?period=2009-10Q4");
        Assert.Equal("2010-04-28", list.Text("dueBy"));
        Assert.Equal("Agreed", list.GetProperty("indicators").EnumerateArray().Single(i => i.Text("code") == "NI 123").Text("standing"));
        Assert.Equal("Missing", list.GetProperty("indicators").EnumerateArray().Single(i => i.Text("code") == "HAL P1").Text("standing"));
        // An earlier day had not seen it.
        var before = await app.Client.JsonAsync(Halton + "/commentary?period=2009-10Q4&asOf=2010-06-29");
        Assert.Equal("Missing", before.GetProperty("indicators").EnumerateArray().Single(i => i.Text("code") == "NI 123").Text("standing"));
    }

    [Fact]
    public async Task Commentary_Refusals_SayWhatIsWrong()
    {
        await using var app = await RunningApp.StartAsync();
        const string Words = "/indicators/ni-123/commentary";

        await SendAsync(app, HttpMethod.Put, Words, new { period = "2009-10Q4", state = "Agreed" }, 422);
        await SendAsync(app, HttpMethod.Put, Words, new { period = "2009-10Q4", text = "", state = "Draft" }, 422);
        await SendAsync(app, HttpMethod.Put, Words, new { period = "2010-11Q4", text = "Too early.", state = "Submitted" }, 422);
        await SendAsync(app, HttpMethod.Put, Words, new { period = "soon", text = "x", state = "Draft" }, 400);
        await SendAsync(app, HttpMethod.Put, Words, new { period = "2009-10Q4", text = "x" }, 400);
        await SendAsync(app, HttpMethod.Put, "/indicators/ni-999/commentary", new { text = "x", state = "Draft" }, 404);
        await SendAsync(app, HttpMethod.Put, Words, new { period = "2009-10Q4", text = "First.", state = "Submitted", seen = 0 }, 200);
        var overtaken = await SendAsync(app, HttpMethod.Put, Words, new { period = "2009-10Q4", text = "Second.", state = "Submitted", seen = 0 }, 409);
        Assert.Equal("First.", overtaken.GetProperty("theirs").Text("text"));
    }

    [Fact]
    public async Task Actions_AddedAndProgressed_AreRatedAndListed()
    {
        await using var app = await RunningApp.StartAsync();

        // 30 June is the first of ten days: a tenth of the time, and none of it done.
        var added = await SendAsync(app, HttpMethod.Post, "/actions", new { what = "Train advisers", partner = "council", dueOn = "2010-07-09", indicators = new[] { "NI 152" } }, 201);
        Assert.Equal(("Train advisers", "Council", "Planned", "Red"), (added.Text("what"), added.Text("owner"), added.Text("status"), added.Text("rating")));
        var after = await SendAsync(app, HttpMethod.Post, FormattableString.Invariant($"/actions/{added.Id()}/progress"), new { status = "UnderWay", percentComplete = 8, note = "Begun" }, 200);
        Assert.Equal("Amber", after.Text("rating"));

        var listed = (await app.Client.JsonAsync(Halton + "/actions")).EnumerateArray().Single(a => a.Id() == added.Id());
        Assert.Equal(["NI 152"], listed.GetProperty("indicators").EnumerateArray().Select(i => i.GetString()!));
        Assert.DoesNotContain((await app.Client.JsonAsync(Halton + "/actions?asOf=2010-06-29")).EnumerateArray(), a => a.Id() == added.Id());
    }

    [Fact]
    public async Task ActionsAndRisks_Refusals_NameTheField()
    {
        await using var app = await RunningApp.StartAsync();
        async Task<string[]> Fields(string address, object body) =>
            (await SendAsync(app, HttpMethod.Post, address, body, 422)).GetProperty("problems").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(["dueOn", "owner", "what"], (await Fields("/actions", new { })).Select(f => char.ToLowerInvariant(f[0]) + f[1..]).Order(StringComparer.Ordinal));
        Assert.Equal(["owner"], (await Fields("/actions", new { what = "x", partner = "Nobody", dueOn = "2010-12-31" })).Select(f => f.ToLowerInvariant()));
        Assert.Equal(["indicators"], (await Fields("/actions", new { what = "x", partner = "Council", dueOn = "2010-12-31", indicators = new[] { "NI 999" } })).Select(f => f.ToLowerInvariant()));
        Assert.Contains("likelihood", (await Fields("/risks", new { what = "x", body = "Board", impact = 3, reviewOn = "2010-12-31" })).Select(f => f.ToLowerInvariant()));
        await SendAsync(app, HttpMethod.Post, "/actions/99999/progress", new { status = "Done" }, 404);
        using var nowhere = await app.Client.GetAsync(new Uri("/api/v1/partnerships/nowhere/actions", UriKind.Relative));
        await nowhere.ProblemAsync(404);
    }

    [Fact]
    public async Task Risks_Added_AreListedGreatestFirst()
    {
        await using var app = await RunningApp.StartAsync();
        var added = await SendAsync(app, HttpMethod.Post, "/risks", new { what = "The bridge closes", body = "Board", likelihood = 5, impact = 5, reviewOn = "2010-09-30" }, 201);

        var risks = (await app.Client.JsonAsync(Halton + "/risks")).EnumerateArray().ToList();

        Assert.Equal((added.Id(), 25, "Severe"), (risks[0].Id(), risks[0].GetProperty("score").GetInt32(), risks[0].Text("level")));
        // The fund's risk was to be looked at again by 31 May.
        Assert.Contains(risks, r => r.GetProperty("reviewOverdue").GetBoolean() && r.Text("what") == "The fund tapers faster than others take on the posts");
    }

    private static async Task<IReadOnlyList<string>> FlagsAsync(RunningApp app, string code) =>
        (await app.Client.JsonAsync(Halton + "/scorecard")).Indicator(code).GetProperty("flags").EnumerateArray().Select(f => f.Text("kind")).ToList();

    private static async Task<JsonElement> SendAsync(RunningApp app, HttpMethod method, string address, object body, int status)
    {
        using var request = new HttpRequestMessage(method, new Uri(Halton + address, UriKind.Relative)) { Content = JsonContent.Create(body) };
        using var answer = await app.Client.SendAsync(request);
        if (status >= 400) return await answer.ProblemAsync(status);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True((int)answer.StatusCode == status, $"{address} answered {answer.StatusCode}: {text}");
        return JsonDocument.Parse(text).RootElement.Clone();
    }
}
