using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace LspDashboard.Tests.Support;

/// <summary>What a client of the API does over and over.</summary>
public static class ApiAnswers
{
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The JSON of an answer that must be a success.</summary>
    public static async Task<JsonElement> JsonAsync(this HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{address} answered {answer.StatusCode}: {text}");
        return JsonDocument.Parse(text).RootElement.Clone();
    }

    /// <summary>The problem of an answer that must be this refusal.</summary>
    public static async Task<JsonElement> ProblemAsync(this HttpResponseMessage answer, int status)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True((int)answer.StatusCode == status, $"Answered {answer.StatusCode} where {status.ToString(CultureInfo.InvariantCulture)} was expected: {text}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(text).RootElement.Clone();
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.EndsWith(".", problem.GetProperty("title").GetString(), StringComparison.Ordinal);
        return problem;
    }

    public static Task<HttpResponseMessage> SendFileAsync(this HttpClient client, string slug, string fileName, byte[] content)
    {
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue(Xlsx);
        return client.PostAsync(new Uri($"/api/v1/partnerships/{slug}/returns", UriKind.Relative), new MultipartFormDataContent { { file, "file", fileName } });
    }

    /// <summary>Sends a file that must be read, and gives its preview.</summary>
    public static async Task<JsonElement> UploadAsync(this HttpClient client, string slug, byte[] content, string fileName = "return.xlsx")
    {
        using var answer = await client.SendFileAsync(slug, fileName, content);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"The upload answered {answer.StatusCode}: {text}");
        return JsonDocument.Parse(text).RootElement.Clone();
    }

    public static Task<HttpResponseMessage> DecideAsync(this HttpClient client, string slug, int id, string decision) =>
        client.PostAsync(new Uri(FormattableString.Invariant($"/api/v1/partnerships/{slug}/returns/{id}/{decision}"), UriKind.Relative), null);

    public static async Task<JsonElement> AcceptAsync(this HttpClient client, string slug, int id)
    {
        using var answer = await client.DecideAsync(slug, id, "accept");
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"Accepting answered {answer.StatusCode}: {text}");
        return JsonDocument.Parse(text).RootElement.Clone();
    }

    public static int Id(this JsonElement json) => json.GetProperty("id").GetInt32();

    public static string Text(this JsonElement json, string name) => json.GetProperty(name).GetString()!;

    /// <summary>How many revisions of figures and how many returns a database holds, of all partnerships.</summary>
    public static async Task<(int Observations, int Returns, int Files)> HeldAsync(this RunningApp app)
    {
        await using var db = app.Database.Shared();
        return (await db.Observations.IgnoreQueryFilters().CountAsync(), await db.Returns.IgnoreQueryFilters().CountAsync(), await db.ReturnFiles.IgnoreQueryFilters().CountAsync());
    }

    /// <summary>The indicator of a scorecard.</summary>
    public static JsonElement Indicator(this JsonElement scorecard, string code) =>
        scorecard.GetProperty("indicators").EnumerateArray().Single(i => i.Text("code") == code);
}
