namespace LspDashboard.Core.BoardPacks.Pdf;

/// <summary>The Chromium, Chrome or Edge that is installed where the program runs.</summary>
internal static class InstalledBrowser
{
    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge"];

    /// <summary>The path of its program, or null. The variable CHROME_PATH goes before the usual places; set to "none", there is none.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHROME_PATH") is { Length: > 0 } said) return File.Exists(said) ? said : null;
        var programs = Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles);
        var programs86 = Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86);
        var mine = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        string[] places = OperatingSystem.IsWindows()
            ? [
                Path.Combine(programs, "Google", "Chrome", "Application", "chrome.exe"), Path.Combine(programs86, "Google", "Chrome", "Application", "chrome.exe"), Path.Combine(mine, "Google", "Chrome", "Application", "chrome.exe"),
                Path.Combine(programs86, "Microsoft", "Edge", "Application", "msedge.exe"), Path.Combine(programs, "Microsoft", "Edge", "Application", "msedge.exe"),
            ]
            : OperatingSystem.IsMacOS()
            ? ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"]
            : ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/opt/google/chrome/chrome", "/usr/bin/microsoft-edge", "/usr/bin/microsoft-edge-stable", "/snap/bin/chromium"];
        return Array.Find(places, File.Exists) ?? OnPath();
    }

    // Where it is installed elsewhere, but can be called by its name.
    private static string? OnPath()
    {
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => s_names.Select(name => Path.Combine(folder, name + ending))).FirstOrDefault(File.Exists);
    }
}
