using System.Text.Json;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Web.Api;

public class AccountabilityApiTests(RunningApp app) : IClassFixture<RunningApp>
{
    // Its accountability mapping, September 2009.
    [Fact]
    public async Task Accountability_Stockport_HasItsFourOrphans()
    {
        var map = await app.Client.JsonAsync("/api/v1/partnerships/stockport/accountability");

        Assert.Equal(("stockport", "2010-06-30", 4), (map.Text("partnership"), map.Text("asOf"), map.GetProperty("orphans").GetInt32()));
        Assert.Equal(
            ["Good Connections orphan: NI 167, NI 175, NI 168", "Unique Built Environment orphan: NI 155, NI 170", "Community Cohesion orphan: NI 1", "Worklessness orphan: CLAIM, NI 152"],
            map.GetProperty("outcomes").EnumerateArray().Select(o => $"{o.Text("name")} {o.Text("state")}: {string.Join(", ", o.GetProperty("indicators").EnumerateArray().Select(i => i.Text("code")))}"));
        var built = map.GetProperty("outcomes")[1];
        Assert.Equal(["Environment", "Housing"], built.GetProperty("contributors").EnumerateArray().Select(c => c.GetString()));
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (built.GetProperty("leadBody").ValueKind, built.GetProperty("heldBy").ValueKind));
        Assert.Contains(map.GetProperty("indicatorsWithoutOutcome").EnumerateArray(), i => (i.Text("code"), i.Text("leadBody"), i.Text("state")) == ("NI 154", "Housing", "owned"));
        var housing = map.GetProperty("bodies").EnumerateArray().Single(b => b.Text("name") == "Housing");
        Assert.Equal(("ThematicPartnership", "Partnership Co-ordinating Group"), (housing.Text("kind"), housing.Text("reportsTo")));
        Assert.Equal(["NI 154"], Names(housing, "leads"));
        Assert.Equal(["Unique Built Environment"], Names(housing, "contributes"));
    }

    // The sample's Board decided on 30 November 2009 and looks again by 30 November 2010.
    [Theory]
    [InlineData("2009-11-29", "orphan", false, 2)]
    [InlineData("2009-11-30", "heldBy", false, 0)]
    [InlineData("2010-11-30", "heldBy", false, 0)]
    [InlineData("2010-12-01", "heldBy", true, 0)]
    public async Task Accountability_AsOfADay_IsThatOfTheDay(string asOf, string state, bool isOverdue, int orphans)
    {
        var map = await app.Client.JsonAsync($"/api/v1/partnerships/halton/accountability?asOf={asOf}");

        var aim = map.GetProperty("outcomes")[0];
        Assert.Equal((asOf, state, orphans), (map.Text("asOf"), aim.Text("state"), map.GetProperty("orphans").GetInt32()));
        if (state == "orphan") return;
        var held = aim.GetProperty("heldBy");
        Assert.Equal(("Board", "2009-11-30", "2010-11-30", isOverdue), (held.Text("body"), held.Text("decidedOn"), held.Text("reviewOn"), held.GetProperty("reviewOverdue").GetBoolean()));
    }

    [Theory]
    [InlineData("nowhere/accountability", 404)]
    [InlineData("halton/accountability?asOf=soon", 400)]
    public async Task Accountability_WrongAddress_IsAProblem(string address, int status)
    {
        using var answer = await app.Client.GetAsync(new Uri($"/api/v1/partnerships/{address}", UriKind.Relative));

        await answer.ProblemAsync(status);
    }

    [Fact]
    public async Task Page_Stockport_NamesTheFourOrphansInWords()
    {
        var page = System.Net.WebUtility.HtmlDecode(await app.Client.GetStringAsync(new Uri("/stockport/accountability", UriKind.Relative))).Replace('\u00A0', ' ');

        Assert.Contains("Four outcomes have no thematic partnership that answers for them.", page, StringComparison.Ordinal);
        Assert.Contains("Good Connections (NI 167, NI 175, NI 168), Unique Built Environment (NI 155, NI 170), Community Cohesion (NI 1) and Worklessness (CLAIM, NI 152).", page, StringComparison.Ordinal);
    }

    private static string[] Names(JsonElement body, string list) => [.. body.GetProperty(list).EnumerateArray().Select(n => n.GetString()!)];
}
