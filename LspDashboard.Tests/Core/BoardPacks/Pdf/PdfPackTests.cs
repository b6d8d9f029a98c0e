using System.Text;
using LspDashboard.Core.BoardPacks;
using LspDashboard.Core.BoardPacks.Pdf;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.BoardPacks.Pdf;

/// <summary>The pack's own HTML, printed by the browser that is installed.</summary>
public sealed class PdfPackTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lsp-pdf-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    [Trait("Category", "Browser")]
    public async Task Write_AUsualPack_IsTaggedWithBookmarksAndPages()
    {
        using var content = new MemoryStream();

        await new PdfPack(BrowserFinder.Find(), _folder).WriteAsync(MadePack.Usual, MadePack.MadeAt, content, CancellationToken.None);

        var pdf = Encoding.Latin1.GetString(content.ToArray());
        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        foreach (var part in new[] { "/StructTreeRoot", "/MarkInfo", "/Outlines", "/Lang" }) Assert.Contains(part, pdf, StringComparison.Ordinal);
        Assert.InRange(Pages(pdf), 5, 20);
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    [Trait("Category", "Browser")]
    public async Task Write_Stopped_EndsTheBrowserAndLeavesNothing()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(150));
        using var content = new MemoryStream();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new PdfPack(BrowserFinder.Find(), _folder).WriteAsync(MadePack.Large(200), MadePack.MadeAt, content, stop.Token));

        Assert.Equal(0, content.Length);
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public async Task Write_WithoutABrowser_SaysWhyAndWhatToDoInstead()
    {
        using var content = new MemoryStream();

        var refused = await Assert.ThrowsAsync<FormNotToBeHadException>(() => new PdfPack(null, _folder).WriteAsync(MadePack.Usual, MadePack.MadeAt, content, CancellationToken.None));

        Assert.StartsWith("No browser is installed where LspDashboard runs, so it cannot make a PDF. Take the HTML file and print it: the result is the same.", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, content.Length);
    }

    [Fact]
    public async Task Write_ABrowserThatCannotStart_IsSaidSoAndTheNextIsNotKeptWaiting()
    {
        var noProgram = Path.Combine(_folder, "browser.txt");
        await File.WriteAllTextAsync(noProgram, "no program");
        using var content = new MemoryStream();

        // A file stands where the folder should be: it fails before the browser is asked, and lets the next one in.
        await Assert.ThrowsAnyAsync<IOException>(() => new PdfPack(noProgram, noProgram).WriteAsync(MadePack.Usual, MadePack.MadeAt, content, CancellationToken.None));
        var refused = await Assert.ThrowsAsync<FormNotToBeHadException>(() => new PdfPack(noProgram, _folder).WriteAsync(MadePack.Usual, MadePack.MadeAt, content, CancellationToken.None).WaitAsync(TimeSpan.FromMinutes(2)));

        Assert.Contains("could not be started", refused.Message, StringComparison.Ordinal);
        Assert.Equal([noProgram], Directory.GetFileSystemEntries(_folder));
    }

    // A page of a PDF is an object of the type Page; the tree above them is of the type Pages.
    private static int Pages(string pdf) => System.Text.RegularExpressions.Regex.Count(pdf, "/Type\\s*/Page[^s]", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));
}
