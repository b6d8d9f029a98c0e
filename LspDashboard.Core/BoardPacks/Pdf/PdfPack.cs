using System.Diagnostics;
using System.Globalization;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Html;

namespace LspDashboard.Core.BoardPacks.Pdf;

/// <summary>A board pack as PDF: its own HTML, printed by a browser; tagged, with bookmarks, running headers and page numbers.</summary>
/// <param name="browser">The path of its program; null where there is none.</param>
/// <param name="temporary">The folder in which it works; what it leaves there is deleted.</param>
public sealed class PdfPack(string? browser, string temporary)
{
    /// <summary>What is said where there is no browser.</summary>
    public const string NoBrowser =
        "No browser is installed where LspDashboard runs, so it cannot make a PDF. Take the HTML file and print it: the result is the same. Or have Chromium, Chrome or Edge installed there, or named in CHROME_PATH.";

    private const string PdfStart = "%PDF-";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // Printing takes a core of its own; more at once would only wait on one another.
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    /// <summary>By the browser that is installed.</summary>
    public static Task WriteInstalledAsync(BoardPack pack, DateTimeOffset madeAt, Stream output, CancellationToken ct) =>
        new PdfPack(InstalledBrowser.Find(), Path.GetTempPath()).WriteAsync(pack, madeAt, output, ct);

    /// <param name="pack">What is said.</param>
    /// <param name="madeAt">UTC.</param>
    /// <param name="output">Written to from where it stands, and left open.</param>
    /// <param name="ct">Ends the browser.</param>
    /// <exception cref="FormNotToBeHadException">There is no browser, or it did not print.</exception>
    public async Task WriteAsync(BoardPack pack, DateTimeOffset madeAt, Stream output, CancellationToken ct)
    {
        if (browser is null) throw new FormNotToBeHadException(NoBrowser);
        await OneAtATime.WaitAsync(ct);
        try
        {
            await PrintAsync(browser, pack, madeAt, output, ct);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private async Task PrintAsync(string browser, BoardPack pack, DateTimeOffset madeAt, Stream output, CancellationToken ct)
    {
        var folder = Directory.CreateDirectory(Path.Combine(temporary, "lsp-pack-" + Path.GetRandomFileName()));
        try
        {
            var (page, pdf) = (Path.Combine(folder.FullName, "pack.html"), Path.Combine(folder.FullName, "pack.pdf"));
            await using (var html = File.Create(page)) HtmlPack.Write(pack, madeAt, html);
            var said = await RunAsync(browser, folder.FullName, page, pdf, ct);
            if (!File.Exists(pdf)) throw new FormNotToBeHadException($"The browser printed nothing. Take the HTML file and print it. It said: {said}");
            var bytes = await File.ReadAllBytesAsync(pdf, ct);
            if (!bytes.AsSpan().StartsWith(System.Text.Encoding.ASCII.GetBytes(PdfStart))) throw new FormNotToBeHadException("The browser printed something that is no PDF. Take the HTML file and print it.");
            await output.WriteAsync(bytes, ct);
        }
        finally
        {
            await DeleteAsync(folder);
        }
    }

    private static async Task<string> RunAsync(string browser, string folder, string page, string pdf, CancellationToken ct)
    {
        using var process = Started(Start(browser, folder, page, pdf));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        // Read, or it would stop when the pipe is full.
        var (said, _) = (process.StandardError.ReadToEndAsync(CancellationToken.None), process.StandardOutput.ReadToEndAsync(CancellationToken.None));
        try
        {
            await process.WaitForExitAsync(patience.Token);
            // A helper that outlives it may hold the pipe open.
            return Last(await said.WaitAsync(patience.Token));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            ct.ThrowIfCancellationRequested();
            throw new FormNotToBeHadException(string.Create(CultureInfo.InvariantCulture, $"The browser took longer than {Patience.TotalSeconds:0} seconds. Take the HTML file and print it."));
        }
    }

    // What CHROME_PATH names may be a file that cannot be run.
    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start) ?? throw new FormNotToBeHadException(NoBrowser);
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new FormNotToBeHadException($"The browser {start.FileName} could not be started: {e.Message}. Take the HTML file and print it: the result is the same.");
        }
    }

    // Of what is printed nothing is fetched: no name is resolved; and the page forbids itself to run anything.
    private static ProcessStartInfo Start(string browser, string folder, string page, string pdf)
    {
        var start = new ProcessStartInfo(browser) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false, CreateNoWindow = true };
        foreach (var flag in new[]
        {
            "--headless", "--disable-gpu", "--no-pdf-header-footer", "--generate-pdf-document-outline", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
            "--disable-quic", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=" + Path.Combine(folder, "profile"), "--print-to-pdf=" + pdf,
        }) start.ArgumentList.Add(flag);
        // Chromium refuses to be root within its sandbox; a server that is root has a container around it.
        if (Environment.UserName == "root") start.ArgumentList.Add("--no-sandbox");
        start.ArgumentList.Add(new Uri(page).AbsoluteUri);
        return start;
    }

    private static string Last(string said) => said.Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault()?.Trim() ?? "nothing";

    // Its helpers may hold a file for a moment after it has ended; a pack that is printed is not lost over what they leave.
    private static async Task DeleteAsync(DirectoryInfo folder)
    {
        for (var attempt = 0; attempt < 40; attempt++)
        {
            try
            {
                folder.Delete(recursive: true);
                return;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                if (!Directory.Exists(folder.FullName)) return;
                await Task.Delay(50);
            }
        }
    }
}
