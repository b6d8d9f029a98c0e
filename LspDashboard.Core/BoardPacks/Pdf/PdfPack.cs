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
        "A PDF is printed by Chromium, Chrome or Edge, and none is installed where LspDashboard runs. Take the HTML file and print it: the result is the same. Or have one of them installed, or name it in CHROME_PATH.";

    private const string PdfStart = "%PDF-";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

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
        var folder = Directory.CreateDirectory(Path.Combine(temporary, "lsp-pack-" + Path.GetRandomFileName()));
        try
        {
            var (page, pdf) = (Path.Combine(folder.FullName, "pack.html"), Path.Combine(folder.FullName, "pack.pdf"));
            await using (var html = File.Create(page)) HtmlPack.Write(pack, madeAt, html);
            var said = await PrintAsync(browser, folder.FullName, page, pdf, ct);
            if (!File.Exists(pdf)) throw new FormNotToBeHadException($"The browser printed nothing. Take the HTML file and print it. It said: {said}");
            var bytes = await File.ReadAllBytesAsync(pdf, ct);
            if (!bytes.AsSpan().StartsWith(System.Text.Encoding.ASCII.GetBytes(PdfStart))) throw new FormNotToBeHadException("The browser printed something that is no PDF. Take the HTML file and print it.");
            await output.WriteAsync(bytes, ct);
        }
        finally
        {
            OneAtATime.Release();
            Delete(folder);
        }
    }

    private static async Task<string> PrintAsync(string browser, string folder, string page, string pdf, CancellationToken ct)
    {
        using var process = Process.Start(Start(browser, folder, page, pdf)) ?? throw new FormNotToBeHadException(NoBrowser);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        // Read, or it would stop when the pipe is full.
        var (said, _) = (process.StandardError.ReadToEndAsync(CancellationToken.None), process.StandardOutput.ReadToEndAsync(CancellationToken.None));
        try
        {
            await process.WaitForExitAsync(patience.Token);
            return Last(await said);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            ct.ThrowIfCancellationRequested();
            throw new FormNotToBeHadException(string.Create(CultureInfo.InvariantCulture, $"The browser took longer than {Patience.TotalSeconds:0} seconds. Take the HTML file and print it."));
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

    // Its helpers may hold a file for a moment after it has ended.
    private static void Delete(DirectoryInfo folder)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                folder.Delete(recursive: true);
                return;
            }
            catch (IOException) when (attempt < 20)
            {
                Thread.Sleep(50);
            }
        }
    }
}
