using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Web.Api;

public class SafetyTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("null")]
    [InlineData("http://localhost:1")]
    public async Task Request_OfAnotherOrigin_IsRefusedAndNothingIsSaved(string origin)
    {
        var before = await app.HeldAsync();
        using var content = new MultipartFormDataContent { { new ByteArrayContent(ReturnWorkbook.Quitters(1300)), "file", "return.xlsx" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/partnerships/halton/returns", UriKind.Relative)) { Content = content };
        request.Headers.Add("Origin", origin);

        using var answer = await app.Client.SendAsync(request);

        await answer.ProblemAsync(403);
        Assert.Equal(before, await app.HeldAsync());
    }

    [Fact]
    public async Task Request_OfOurOwnOrigin_IsAnswered()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/partnerships", UriKind.Relative));
        request.Headers.Add("Origin", app.Url.GetLeftPart(UriPartial.Authority));

        using var answer = await app.Client.SendAsync(request);

        Assert.Equal(200, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/api/v1/partnerships")]
    [InlineData("/halton")]
    [InlineData("/css/base.css")]
    public async Task Request_ToAnotherHost_IsRefused(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.Host = "rebound.example";

        using var answer = await app.Client.SendAsync(request);

        Assert.Equal(400, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Page_Headers_AllowOurOwnFilesOnly()
    {
        using var answer = await app.Client.GetAsync(new Uri("/halton", UriKind.Relative));

        var policy = string.Join(", ", answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Api_Answer_SetsNoCookie()
    {
        using var answer = await app.Client.GetAsync(new Uri("/api/v1/partnerships/halton/scorecard", UriKind.Relative));

        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }
}
