using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace LspDashboard.Tests.Benchmarks.Pages;

/// <summary>The program as 'dotnet publish -c Release' makes it, in a folder of its own.</summary>
internal sealed class PublishedWeb : IDisposable
{
    private const string Manifest = "LspDashboard.Web.staticwebassets.endpoints.json";

    private PublishedWeb(string folder) => Folder = folder;

    public string Folder { get; }

    public static async Task<PublishedWeb> MakeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("lsp-published-").FullName;
        var start = new ProcessStartInfo("dotnet", ["publish", Path.Combine(Repository(), "LspDashboard.Web"), "-c", "Release", "-o", folder, "-p:RunAnalyzers=false"]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var publishing = Process.Start(start)!;
        var said = await publishing.StandardOutput.ReadToEndAsync();
        await publishing.WaitForExitAsync();
        return publishing.ExitCode == 0 ? new(folder) : throw new InvalidOperationException(said);
    }

    /// <summary>Has a page of plain HTML served by the same program, beside its own; to be said before it starts.</summary>
    public async Task AddPageAsync(string name, string html)
    {
        var bytes = Encoding.UTF8.GetBytes(html);
        await File.WriteAllBytesAsync(Path.Combine(Folder, "wwwroot", name), bytes);
        var manifest = Path.Combine(Folder, Manifest);
        var json = JsonNode.Parse(await File.ReadAllTextAsync(manifest))!;
        json["Endpoints"]!.AsArray().Add(new JsonObject
        {
            ["Route"] = name, ["AssetFile"] = name, ["Selectors"] = new JsonArray(), ["EndpointProperties"] = new JsonArray(),
            ["ResponseHeaders"] = new JsonArray(
                Header("Content-Length", bytes.Length.ToString(CultureInfo.InvariantCulture)), Header("Content-Type", "text/html; charset=utf-8"), Header("Cache-Control", "no-cache"), Header("ETag", "\"made\""), Header("Last-Modified", "Sun, 22 Nov 2026 12:00:00 GMT")),
        });
        await File.WriteAllTextAsync(manifest, json.ToJsonString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static JsonObject Header(string name, string value) => new() { ["Name"] = name, ["Value"] = value };

    private static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "LspDashboard.sln"))) return folder.FullName;
        throw new InvalidOperationException("The sources are not above the benchmarks; run them from a clone.");
    }
}
