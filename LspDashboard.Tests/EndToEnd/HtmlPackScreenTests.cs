using System.Globalization;
using LspDashboard.Core.BoardPacks.Html;
using LspDashboard.Tests.Support;
using Microsoft.Playwright;

namespace LspDashboard.Tests.EndToEnd;

/// <summary>The pack in HTML as somebody opens it who was sent the file: from a folder, without the program.</summary>
[Trait("Category", "Browser")]
public sealed class HtmlPackScreenTests : IDisposable
{
    // CSS pixels: smaller, words of a chart are guessed at rather than read.
    private const double Legible = 9.5;

    private readonly TempFolder _files = new();

    public static TheoryData<string, int, string> Screens
    {
        get
        {
            var screens = new TheoryData<string, int, string>();
            foreach (var pack in new[] { "usual", "nasty" })
            {
                foreach (var width in new[] { 1440, 390 })
                {
                    screens.Add(pack, width, "light");
                    screens.Add(pack, width, "dark");
                }
            }
            return screens;
        }
    }

    public void Dispose() => _files.Dispose();

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task File_OpenedByItself_IsAccessible(string pack, int width, string theme)
    {
        await using var opened = await OpenAsync(pack, width, theme);

        await Accessible.AssertAsync(opened, string.Create(CultureInfo.InvariantCulture, $"{pack} at {width}, {theme}"));
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task Charts_AtAnyWidth_HaveWordsThatCanBeReadAndAreNotCut(int width)
    {
        await using var opened = await OpenAsync("usual", width, "light");

        var smallest = await opened.Page.EvaluateAsync<double>(
            "() => Math.min(...[...document.querySelectorAll('figure text')].filter(t => t.getClientRects().length).map(t => parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a))");
        Assert.True(smallest >= Legible, string.Create(CultureInfo.InvariantCulture, $"The smallest words are of {smallest:0.0} pixels."));
        Assert.Equal("", await opened.Page.EvaluateAsync<string>(
            """
            () => [...document.querySelectorAll('figure')].flatMap(figure => {
                const boxes = [...figure.querySelectorAll('text')].filter(t => t.getClientRects().length).map(t => ({ text: t.textContent, box: t.getBoundingClientRect() }));
                const cut = boxes.filter(b => b.box.left < 0 || b.box.right > innerWidth).map(b => b.text + ' is cut');
                // Boxes are as high as a line; letters touch one another only where boxes share more than a fifth of it.
                const over = boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b => Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1
                    && Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > a.box.height / 5).map(b => a.text + ' lies on ' + b.text));
                return [...cut, ...over];
            }).join('; ')
            """));
    }

    private async Task<BrowserPage> OpenAsync(string pack, int width, string theme)
    {
        using var content = new MemoryStream();
        HtmlPack.Write(pack == "usual" ? MadePack.Usual : MadePack.Nasty, MadePack.MadeAt, content);
        var file = new Uri(_files.Write("pack.html", content.ToArray()));
        var opened = await BrowserPage.OpenAsync(file, new(width, theme));
        await opened.Page.GotoAsync(file.AbsoluteUri, new() { WaitUntil = WaitUntilState.Load });
        return opened;
    }
}
