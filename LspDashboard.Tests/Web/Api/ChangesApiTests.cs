using LspDashboard.Core.Indicators;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Web.Api;

public class ChangesApiTests
{
    private const string Changes = "/api/v1/partnerships/halton/changes";

    [Fact]
    public async Task Changes_ReturnAcceptedAndUndone_NameEachFigureBeforeAndAfter()
    {
        await using var app = await RunningApp.StartAsync();
        await AcceptAsync(app, 700);
        var id = await AcceptAsync(app, 712);
        using (var undone = await app.Client.PostAsync(new Uri(FormattableString.Invariant($"/api/v1/partnerships/halton/returns/{id}/undo"), UriKind.Relative), null)) Assert.True(undone.IsSuccessStatusCode);

        var lines = (await app.Client.JsonAsync(FormattableString.Invariant($"{Changes}?subject=Return&id={id}"))).GetProperty("changes").EnumerateArray().ToList();

        var indicator = (await app.Get<FactsReader>().ReadAsync("halton", indicatorCode: "NI 123"))!.Indicators.Single(i => i.Code == "NI 123");
        var (from, to) = (FigureText.Of(indicator, 700), FigureText.Of(indicator, 712));
        Assert.Equal(["ReturnUndone", "ReturnAccepted"], lines.Select(l => l.Text("kind")));
        Assert.Equal([("NI 123 2009/10 Q4", to, from), ("NI 123 2009/10 Q4", from, to)],
            lines.Select(l => l.GetProperty("edits").EnumerateArray().Single()).Select(e => (e.Text("field"), e.Text("before"), e.Text("after"))));
    }

    [Fact]
    public async Task Changes_SinceTomorrow_AreNone()
    {
        await using var app = await RunningApp.StartAsync();
        await AcceptAsync(app, 700);

        Assert.NotEqual(0, (await app.Client.JsonAsync(Changes + "?kind=returnAccepted&since=2010-01-01T00:00:00Z")).GetProperty("total").GetInt32());
        Assert.Equal(0, (await app.Client.JsonAsync(Changes + "?since=2999-01-01")).GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("?kind=Nothing", 400)]
    [InlineData("?kind=3", 400)]
    [InlineData("?subject=Everything", 400)]
    [InlineData("?since=yesterday", 400)]
    [InlineData(".csv?from=1/2/2010", 400)]
    public async Task Changes_UnknownWords_AreRefusedWithWhatThereIs(string query, int status)
    {
        await using var app = await RunningApp.StartAsync();
        using var answer = await app.Client.GetAsync(new Uri(Changes + query, UriKind.Relative));

        await answer.ProblemAsync(status);
    }

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("xlsx", ApiAnswers.Xlsx)]
    public async Task Changes_AsAFile_AreOfThePartnershipOnly(string ending, string type)
    {
        await using var app = await RunningApp.StartAsync();
        using var file = await app.Client.GetAsync(new Uri($"{Changes}.{ending}", UriKind.Relative));

        Assert.Equal((type, $"halton-history.{ending}"), (file.Content.Headers.ContentType!.MediaType, file.Content.Headers.ContentDisposition!.FileName!.Trim('"')));
        using var nowhere = await app.Client.GetAsync(new Uri($"/api/v1/partnerships/atlantis/changes.{ending}", UriKind.Relative));
        await nowhere.ProblemAsync(404);
    }

    private static async Task<int> AcceptAsync(RunningApp app, double value)
    {
        using var sent = await app.Client.SendFileAsync("halton", "quitters.xlsx", ReturnWorkbook.Quitters(value));
        var id = System.Text.Json.JsonDocument.Parse(await sent.Content.ReadAsStringAsync()).RootElement.GetProperty("id").GetInt32();
        using var accepted = await app.Client.PostAsync(new Uri(FormattableString.Invariant($"/api/v1/partnerships/halton/returns/{id}/accept"), UriKind.Relative), null);
        Assert.True(accepted.IsSuccessStatusCode);
        return id;
    }
}
