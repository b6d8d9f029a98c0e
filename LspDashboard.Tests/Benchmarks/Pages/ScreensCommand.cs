using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Benchmarks.Pages;

/// <summary>A picture of every page at a desk and on a phone, by day and by night, to be looked at by somebody.</summary>
public static partial class ScreensCommand
{
    private static readonly (int Width, int Height)[] Sizes = [(1440, 900), (390, 844)];
    private static readonly string[] Themes = ["light", "dark"];
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(8);

    /// <param name="output">Where the list of pictures goes.</param>
    /// <param name="folder">Where the pictures go; made where it is missing.</param>
    /// <param name="addresses">Of which pages; empty for all.</param>
    public static async Task RunAsync(TextWriter output, string folder, IReadOnlyList<string> addresses)
    {
        Directory.CreateDirectory(folder);
        await using var sample = await SampleDatabase.CreateAsync();
        using var server = await ServerProcess.StartAsync(SqliteSetup.ConnectionString(sample.Path));
        await using var browser = await Chromium.StartAsync();
        Markdown.Heading(output, "page", "size", "colours", "file");
        var watch = Stopwatch.StartNew();
        var made = 0;
        foreach (var address in addresses.Count > 0 ? addresses : EveryPage.Addresses)
            foreach (var (width, height) in Sizes)
                foreach (var theme in Themes)
                {
                    var name = string.Create(CultureInfo.InvariantCulture, $"{Name(address)}-{width}-{theme}.png");
                    await File.WriteAllBytesAsync(Path.Combine(folder, name), await ShotAsync(browser, new Uri(server.Client.BaseAddress!, address), width, height, theme));
                    Markdown.Row(output, $"`{address}`", string.Create(CultureInfo.InvariantCulture, $"{width} x {height}"), theme, name);
                    made++;
                }
        output.WriteLine($"\n{Markdown.Number(made)} pictures in {Markdown.Number(watch.Elapsed.TotalSeconds, "0")} s.");
    }

    private static async Task<byte[]> ShotAsync(Chromium browser, Uri address, int width, int height, string theme)
    {
        await using var tab = await browser.NewVisitorAsync();
        await tab.SendAsync("Emulation.setDeviceMetricsOverride", new() { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = 1, ["mobile"] = width < 600 });
        await tab.SendAsync("Emulation.setEmulatedMedia", new()
        {
            ["features"] = new System.Text.Json.Nodes.JsonArray(Feature("prefers-color-scheme", theme), Feature("prefers-reduced-motion", "reduce")),
        });
        await tab.GoAsync(address);
        // Pages of plain HTML, such as those of signing in, never come alive, and need not.
        await tab.IsSoonAsync("document.readyState === 'complete' && (window.lspInteractive || !document.querySelector('script[src*=\"blazor\"]') || document.querySelector('form[method=post] input[type=password]'))", Settling);
        await tab.IsSoonAsync("document.fonts.status === 'loaded' && !document.querySelector('.chart .canvas:not([data-drawn])')", Settling);
        await tab.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 150))))");
        var shot = await tab.SendAsync("Page.captureScreenshot", new() { ["format"] = "png", ["captureBeyondViewport"] = true, ["clip"] = await WholeAsync(tab, width, height) });
        return shot.GetProperty("data").GetBytesFromBase64();
    }

    private static async Task<System.Text.Json.Nodes.JsonObject> WholeAsync(BrowserTab tab, int width, int height)
    {
        var length = (await tab.EvaluateAsync("document.documentElement.scrollHeight")).GetInt32();
        return new() { ["x"] = 0, ["y"] = 0, ["width"] = width, ["height"] = Math.Max(length, height), ["scale"] = 1 };
    }

    private static System.Text.Json.Nodes.JsonObject Feature(string name, string value) => new() { ["name"] = name, ["value"] = value };

    private static string Name(string address) => NotName().Replace(address.Trim('/'), "-").Trim('-') is { Length: > 0 } name ? name : "home";

    [GeneratedRegex("[^A-Za-z0-9]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotName();
}
