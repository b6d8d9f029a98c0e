using System.Net;
using System.Text.Json;
using LspDashboard.Core.BoardPacks;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Web.Api;

public class AgendaApiTests
{
    [Fact]
    public async Task Exceptions_OfHalton_AreNumberedInTheBoardsOrder()
    {
        await using var app = await RunningApp.StartAsync();

        using var answer = JsonDocument.Parse(await app.Client.GetStringAsync(new Uri("/api/v1/partnerships/halton/exceptions", UriKind.Relative)));

        var items = answer.RootElement.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(Enumerable.Range(1, items.Count), items.Select(i => i.GetProperty("number").GetInt32()));
        Assert.Equal("NI 112", items[0].GetProperty("code").GetString());
        Assert.Equal("Red", items[0].GetProperty("rating").GetString());
        Assert.Equal("First clinic in Widnes", items[0].GetProperty("nextAction").GetString());
        Assert.Equal("2010-06-15", items[0].GetProperty("nextActionBy").GetString());
        Assert.Equal(12, items[0].GetProperty("riskScore").GetInt32());
    }

    [Fact]
    public async Task Exceptions_OfAPeriodThatIsNone_IsRefused()
    {
        await using var app = await RunningApp.StartAsync();

        var answer = await app.Client.GetAsync(new Uri("/api/v1/partnerships/halton/exceptions?period=soon", UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Csv_OfATitleThatLooksLikeAFormula_IsHarmless()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var agenda = (await sample.Scorecards.ReadAgendaAsync("halton"))!;
        agenda.Items[0].Score!.Indicator.Title = "=cmd|' /C calc'!A0";
        using var output = new MemoryStream();

        AgendaCsv.Write(agenda, null, output);

        var lines = System.Text.Encoding.UTF8.GetString(output.ToArray()).Split("\r\n");
        Assert.StartsWith("1,Red,NI 112,'=cmd|", lines[1], StringComparison.Ordinal);
        Assert.Equal(agenda.Items.Count + 2, lines.Length);
    }

    [Fact]
    public async Task Csv_OfOneKind_HoldsWhatThePageShowsUnderTheNumbersOfTheWhole()
    {
        await using var app = await RunningApp.StartAsync();

        var whole = await LinesAsync(app, "");
        var late = await LinesAsync(app, "?kind=overdue");
        var odd = await LinesAsync(app, "?kind=nonsense");

        Assert.NotEmpty(late);
        Assert.Equal(whole.Where(l => l.Split(',')[1] == "Late or old"), late);
        Assert.NotEqual("1", late[0].Split(',')[0]);
        Assert.Equal(whole, odd);
    }

    private static async Task<string[]> LinesAsync(RunningApp app, string query) =>
        (await app.Client.GetStringAsync(new Uri("/halton/exceptions.csv" + query, UriKind.Relative))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..];
}
