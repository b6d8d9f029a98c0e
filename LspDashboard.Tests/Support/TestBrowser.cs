using Microsoft.Playwright;

namespace LspDashboard.Tests.Support;

/// <summary>One browser for all tests of the assembly; it ends with the test process, whose end closes Playwright's driver.</summary>
public static class TestBrowser
{
    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"];

    private static readonly Lazy<Task<IBrowser>> Launched = new(async () =>
    {
        var path = BrowserFinder.Find();
        Assertions.SetDefaultExpectTimeout(20_000); // a busy machine is no failure

        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Flags });
    });

    public static Task<IBrowser> GetAsync() => Launched.Value;
}
