namespace LspDashboard.Tests.Support;

/// <summary>The installed Chromium, Chrome or Edge.</summary>
public static class BrowserFinder
{
    public static string Find()
    {
        var programs = Environment.GetEnvironmentVariable("ProgramFiles");
        var programs86 = Environment.GetEnvironmentVariable("ProgramFiles(x86)");
        string?[] places =
        [
            Environment.GetEnvironmentVariable("CHROMIUM_PATH"),
            "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/opt/google/chrome/chrome", "/usr/bin/microsoft-edge",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            $@"{programs}\Google\Chrome\Application\chrome.exe", $@"{programs86}\Microsoft\Edge\Application\msedge.exe",
        ];
        return places.FirstOrDefault(p => !string.IsNullOrEmpty(p) && File.Exists(p)) ?? throw new InvalidOperationException(
            "The browser tests need Chromium, Chrome or Edge and none was found. Install one (Debian, Ubuntu: sudo apt-get install chromium), "
            + "or set CHROMIUM_PATH to its executable, or leave these tests out: dotnet test --filter Category!=Browser");
    }
}
