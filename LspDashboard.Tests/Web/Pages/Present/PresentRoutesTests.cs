using System.Net;
using System.Text.RegularExpressions;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Storage;
using LspDashboard.Core.Storage.Rights;
using LspDashboard.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Web.Pages.Present;

/// <summary>What an open presentation asks of the program, by people who signed in.</summary>
public sealed partial class PresentRoutesTests : IAsyncLifetime
{
    private RunningApp _app = null!;

    public async Task InitializeAsync()
    {
        _app = await RunningApp.InProductionAsync();
        await _app.AccountAsync("Erin", "halton", Role.Executive);
        await _app.AccountAsync("Vic", "halton", Role.Viewer);
    }

    public Task DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Minute_SentTwice_IsStoredOnceUnderTheSendersName()
    {
        using var visit = await _app.VisitAsync("Erin");
        var (token, key) = (await TokenAsync(visit), Guid.NewGuid());

        using var first = await SendAsync(visit, token, key, "Build first");
        using var again = await SendAsync(visit, token, key, "Build first");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, again.StatusCode));
        Assert.Equal(await first.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
        var minute = Assert.Single((await RegisterAsync()).Minutes, m => m.Key == key);
        Assert.Equal(("Erin", "Build first"), (minute.RecordedBy, minute.Text));
    }

    [Fact]
    public async Task Minute_EmptyOrWithoutItsToken_IsRefusedAndNothingStored()
    {
        using var visit = await _app.VisitAsync("Erin");
        var token = await TokenAsync(visit);

        using var empty = await SendAsync(visit, token, Guid.NewGuid(), "  ");
        using var forged = await SendAsync(visit, "made up", Guid.NewGuid(), "Build first");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Contains("Write what was decided.", await empty.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.DoesNotContain((await RegisterAsync()).Minutes, m => !m.IsIllustrative);
    }

    [Fact]
    public async Task Viewer_SeesThePagesButNothingToWriteWith()
    {
        using var visit = await _app.VisitAsync("Vic");
        var page = await visit.GetStringAsync(new Uri("/halton/present", UriKind.Relative));

        Assert.Contains("data-key=\"indicator-ni-154\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-do=\"decision\"", page, StringComparison.Ordinal);
        using var refused = await SendAsync(visit, "none", Guid.NewGuid(), "Build first");
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task Changes_AreToldUntilTheRightEnds()
    {
        using var visit = await _app.VisitAsync("Erin");
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(40));
        await using var stream = await visit.GetStreamAsync(new Uri("/halton/present/changes", UriKind.Relative), limit.Token);
        using var reader = new StreamReader(stream);
        Assert.Equal("event: alive", await reader.ReadLineAsync(limit.Token));

        using var sent = await SendAsync(visit, await TokenAsync(visit), Guid.NewGuid(), "Build first");
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        Assert.Equal("event: changed", await EventAsync(reader, limit.Token));

        await RemoveAsync("Erin");
        Assert.Equal("event: ended", await EventAsync(reader, limit.Token));
        Assert.Null(await EventAsync(reader, limit.Token));
    }

    private static async Task<string?> EventAsync(StreamReader reader, CancellationToken ct)
    {
        while (await reader.ReadLineAsync(ct) is { } line)
            // Signs of life come between, on a slow machine.
            if (line.StartsWith("event:", StringComparison.Ordinal) && line != "event: alive") return line;
        return null;
    }

    private async Task RemoveAsync(string name)
    {
        var halton = (await _app.Database.FindAsync("halton"))!.Value;
        await using var db = _app.Database.Of(halton);
        var account = await db.Accounts.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync();
        Assert.True(await _app.Get<PeopleBook>().RemoveAsync(halton, account, "the test"));
    }

    private async Task<MeetingRegister> RegisterAsync() => (await new MeetingReader(_app.Database, TimeProvider.System).ReadAsync("halton"))!;

    private static async Task<string> TokenAsync(HttpClient visit) =>
        TokenOf().Match(await visit.GetStringAsync(new Uri("/halton/present", UriKind.Relative))).Groups["token"].Value;

    private static Task<HttpResponseMessage> SendAsync(HttpClient visit, string token, Guid key, string text) => visit.PostAsync(new Uri("/halton/present/minutes", UriKind.Relative), new FormUrlEncodedContent(
        new Dictionary<string, string>(StringComparer.Ordinal) { ["__RequestVerificationToken"] = token, ["key"] = key.ToString(), ["kind"] = "Decision", ["text"] = text, ["period"] = "2009-10Q4" }));

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TokenOf();
}
