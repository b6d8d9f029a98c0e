using System.Net;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Web.Api;

public class SearchApiTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Theory]
    [InlineData("155", "NI 155")]
    [InlineData("n.i.%20112", "NI 112")]
    [InlineData("hal%20p1", "HAL P1")]
    public async Task Search_ACode_AnswersWithItFirst(string q, string code)
    {
        var answer = await app.Client.JsonAsync($"/api/v1/partnerships/halton/search?q={q}");

        var first = answer.GetProperty("found")[0];
        Assert.Equal(("Indicator", code, "ExactCode"), (first.Text("kind"), first.Text("code"), first.Text("match")));
        Assert.Equal(answer.GetProperty("count").GetInt32(), answer.GetProperty("found").GetArrayLength());
    }

    [Fact]
    public async Task Search_APeriod_LeadsIntoIt()
    {
        var answer = await app.Client.JsonAsync("/api/v1/partnerships/halton/search?q=155&period=2009-10Q3&asOf=2010-03-31");

        Assert.Equal("/halton/indicators/ni-155?period=2009-10Q3&asOf=2010-03-31", answer.GetProperty("found")[0].Text("url"));
    }

    [Fact]
    public async Task Search_NothingAsked_FindsNothing() =>
        Assert.Equal(0, (await app.Client.JsonAsync("/api/v1/partnerships/halton/search")).GetProperty("count").GetInt32());

    [Fact]
    public async Task Search_APeriodThatIsNone_IsRefusedWithASentence()
    {
        using var answer = await app.Client.GetAsync(new Uri("/api/v1/partnerships/halton/search?q=155&period=soon", UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Page_AsTheServerSendsIt_HasTheFindsWithoutAScript()
    {
        var html = await app.Client.GetStringAsync(new Uri("/halton/search?q=conceptoins", UriKind.Relative));

        Assert.Contains("One thing answers to “conceptoins”", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.Contains("href=\"/halton/indicators/ni-112\"", html, StringComparison.Ordinal);
    }

    // What somebody typed is text, wherever it is said again.
    [Fact]
    public async Task Page_MarkupTyped_StaysText()
    {
        var html = await app.Client.GetStringAsync(new Uri("/halton/search?q=" + Uri.EscapeDataString("<img src=x onerror=alert(1)>"), UriKind.Relative));

        Assert.DoesNotContain("<img src=x", html, StringComparison.Ordinal);
    }
}
