using LspDashboard.Core.Importing.Jobs;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Live;

namespace LspDashboard.Tests.Web.Api;

public class ImportJobApiTests
{
    private const string Jobs = "/api/v1/partnerships/halton/import-jobs";

    [Fact]
    public async Task Jobs_AfterAReadAnAcceptAndARefusal_SayWhatBecameOfEach()
    {
        await using var app = await RunningApp.StartAsync();
        var preview = await app.Client.UploadAsync("halton", ReturnWorkbook.Quitters(1262), "quitters.xlsx");
        await app.Client.AcceptAsync("halton", preview.Id());
        using (var refused = await app.Client.SendFileAsync("halton", "letter.xlsx", "Dear colleague"u8.ToArray())) await refused.ProblemAsync(422);

        var jobs = (await app.Client.JsonAsync(Jobs)).EnumerateArray().ToList();

        Assert.Equal(
            [("read", "done", "quitters.xlsx", "API"), ("accept", "done", "quitters.xlsx", "API"), ("read", "refused", "letter.xlsx", "API")],
            jobs.Select(j => (j.Text("kind"), j.Text("state"), j.Text("fileName"), j.Text("by"))));
        Assert.Equal([preview.Id(), preview.Id()], jobs.Take(2).Select(j => j.GetProperty("returnId").GetInt32()));
        Assert.Contains("not an Excel workbook", jobs[2].GetProperty("problems")[0].Text("message"), StringComparison.Ordinal);
        Assert.Empty((await app.Client.JsonAsync("/api/v1/partnerships/salford/import-jobs")).EnumerateArray());
    }

    [Fact]
    public async Task Cancel_OneThatWaits_IsGoneAndItsSenderIsToldSo()
    {
        await using var app = await RunningApp.StartAsync();
        // The user's first is claimed by a worker that is not the program's, so that the second waits for as long as the test likes.
        var first = await new ImportQueue(app.Database, TimeProvider.System).SendAsync("salford", "first.xlsx", ReturnWorkbook.Quitters(1262), "API");
        var claimed = (await new ImportClaims(app.Database, TimeProvider.System).ClaimAsync(1))!;
        Assert.Equal(first.Id, claimed.Id);
        var before = await app.HeldAsync();
        var sending = app.Client.SendFileAsync("halton", "second.xlsx", ReturnWorkbook.Quitters(1270));
        var second = await WaitingAsync(app);

        using var cancelled = await app.Client.DeleteAsync(new Uri($"{Jobs}/{second}", UriKind.Relative));
        using var again = await app.Client.DeleteAsync(new Uri($"{Jobs}/{second}", UriKind.Relative));

        Assert.Equal((204, 204), ((int)cancelled.StatusCode, (int)again.StatusCode));
        using var answer = await sending;
        Assert.Equal("The reading of second.xlsx was cancelled.", (await answer.ProblemAsync(422)).Text("title"));
        Assert.Equal(before, await app.HeldAsync());
    }

    [Theory]
    [InlineData("halton/import-jobs/12345", "There is no job 12345.")]
    [InlineData("atlantis/import-jobs/1", "There is no partnership 'atlantis'.")]
    public async Task Cancel_UnknownJob_IsNotFound(string path, string title)
    {
        await using var app = await RunningApp.StartAsync();

        using var answer = await app.Client.DeleteAsync(new Uri("/api/v1/partnerships/" + path, UriKind.Relative));

        Assert.Equal(title, (await answer.ProblemAsync(404)).Text("title"));
    }

    [Fact]
    public async Task Cancel_EndedJob_IsTooLate()
    {
        await using var app = await RunningApp.StartAsync();
        var preview = await app.Client.UploadAsync("halton", ReturnWorkbook.Quitters(1262));
        var job = (await app.Client.JsonAsync(Jobs))[0].Id();

        using var answer = await app.Client.DeleteAsync(new Uri(FormattableString.Invariant($"{Jobs}/{job}"), UriKind.Relative));

        await answer.ProblemAsync(409);
        Assert.Equal("preview", (await app.Client.JsonAsync(FormattableString.Invariant($"/api/v1/partnerships/halton/returns/{preview.Id()}"))).Text("state"));
    }

    private static async Task<string> WaitingAsync(RunningApp app)
    {
        for (var until = DateTime.UtcNow.AddSeconds(20); DateTime.UtcNow < until; await Task.Delay(50))
            foreach (var job in (await app.Client.JsonAsync(Jobs)).EnumerateArray())
                if (job.Text("state") == "waiting") return job.GetProperty("id").GetRawText();
        throw new TimeoutException("No job waits.");
    }
}
