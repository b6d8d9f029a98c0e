using System.Net.Http.Json;
using System.Text.Json;
using LspDashboard.Core.Importing;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Web.Api;

public class CorrectionsApiTests
{
    private const string Halton = "halton";

    [Fact]
    public async Task Correct_ThenTakeBack_TheReturnSaysBoth()
    {
        await using var app = await RunningApp.StartAsync();
        var sent = await app.Client.UploadAsync(Halton, ReturnWorkbook.ThreeBadOf(31));
        Assert.Equal(3, Errors(sent));

        using var posted = await app.Client.PostAsJsonAsync(Address(sent), new { sheet = "Figures", cell = "D11", says = "20.09", reason = "rung up", by = "Ann" });
        var corrected = await JsonAsync(posted);
        using var deleted = await app.Client.DeleteAsync(new Uri(Address(sent) + "?sheet=Figures&cell=D11&by=Bob", UriKind.Relative));
        var back = await JsonAsync(deleted);

        Assert.Equal((2, 3), (Errors(corrected), Errors(back)));
        Assert.Equal([("about ten", "20.09", "Ann"), ("about ten", null, "Bob")], back.GetProperty("corrections").EnumerateArray().Select(c => (c.Text("fileSaid"), c.GetProperty("says").GetString(), c.Text("by"))));
    }

    [Theory]
    [InlineData("""{"sheet":"Figures","cell":"D11","by":"Ann"}""", 400)] // does not say what
    [InlineData("""{"sheet":"Other","cell":"D11","says":"5","by":"Ann"}""", 422)]
    [InlineData("""{"sheet":"Figures","cell":"11D","says":"5","by":"Ann"}""", 422)]
    public async Task Correct_WhatIsNoCorrection_IsAProblem(string body, int status)
    {
        await using var app = await RunningApp.StartAsync();
        var sent = await app.Client.UploadAsync(Halton, ReturnWorkbook.Quitters(1262));

        using var answer = await app.Client.PostAsync(new Uri(Address(sent), UriKind.Relative), new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        await answer.ProblemAsync(status);
    }

    [Fact]
    public async Task Accept_WhereTwoHaveToAgree_TakesTwoNames()
    {
        await using var app = await RunningApp.StartAsync();
        await app.Get<ApprovalSetting>().SetAsync(Halton, true, "Ann");
        var sent = await app.Client.UploadAsync(Halton, ReturnWorkbook.Quitters(1262));

        using var first = await app.Client.DecideAsync(Halton, sent.Id(), "accept?by=Ann");
        using var same = await app.Client.DecideAsync(Halton, sent.Id(), "accept?by=ANN");
        using var second = await app.Client.DecideAsync(Halton, sent.Id(), "accept?by=Bob");

        var asked = await JsonAsync(first);
        Assert.Equal(("preview", "Ann"), (asked.Text("state"), asked.Text("proposedBy")));
        await same.ProblemAsync(409);
        Assert.Equal("accepted", (await JsonAsync(second)).Text("state"));
    }

    private static string Address(JsonElement sent) => FormattableString.Invariant($"/api/v1/partnerships/{Halton}/returns/{sent.Id()}/corrections");

    private static int Errors(JsonElement json) => json.GetProperty("problems").EnumerateArray().Count(p => p.Text("severity") == "error");

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonDocument.Parse(text).RootElement.Clone();
    }
}
