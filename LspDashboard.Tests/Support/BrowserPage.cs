using Microsoft.Playwright;

namespace LspDashboard.Tests.Support;

/// <summary>How a reader's browser is set up.</summary>
/// <param name="Width">1440 is a desk, 390 a phone.</param>
/// <param name="Theme">light or dark.</param>
/// <param name="Zoom">2 is 200%: as many pixels of the screen, half as many of the page.</param>
public sealed record Reader(int Width = 1440, string Theme = "light", int Zoom = 1)
{
    /// <summary>What is left for the page.</summary>
    internal ViewportSize Viewport => new() { Width = Width / Zoom, Height = (Width < 600 ? 844 : 900) / Zoom };
}

/// <summary>A page in a browser context of its own, which notes everything that went wrong in it.</summary>
public sealed class BrowserPage : IAsyncDisposable
{
    // The theme toggle stands on every page and calls lspTheme.mark on its first interactive render, through the circuit and after the page's own markup.
    private const string NoteInteractivity = """
        Object.defineProperty(window, 'lspTheme', { configurable: true, get: () => undefined, set: theme => {
            const mark = theme.mark;
            theme.mark = () => { window.lspInteractive = true; return mark(); };
            Object.defineProperty(window, 'lspTheme', { value: theme, writable: true });
        }});
        """;

    private readonly IBrowserContext _context;
    private readonly Uri _url;
    private readonly List<string> _troubles = [];

    private BrowserPage(IBrowserContext context, IPage page, Uri url)
    {
        (_context, Page, _url) = (context, page, url);
        page.Console += (_, message) =>
        {
            // The browser's own line about a document that is not found; Response tells of the others.
            if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)) _troubles.Add($"{message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => _troubles.Add("script: " + error);
        page.RequestFailed += (_, request) =>
        {
            // What the reader leaves behind by going on is no trouble.
            if (request.Failure is { } failure && !failure.Contains("ERR_ABORTED", StringComparison.Ordinal)) _troubles.Add($"{failure}: {request.Url}");
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && !(response.Request.IsNavigationRequest && response.Status == 404)) _troubles.Add($"{response.StatusText} {response.Url}");
        };
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, script errors, and requests that failed.</summary>
    public IReadOnlyList<string> Troubles => _troubles.ToList();

    public static async Task<BrowserPage> OpenAsync(RunningApp app, string? address = null, Reader? reader = null)
    {
        var opened = await OpenAsync(app.Url, reader ?? new());
        if (address is not null) await opened.GoAsync(address);
        return opened;
    }

    /// <summary>An empty page, for what is opened without the program.</summary>
    /// <param name="url">What addresses are relative to.</param>
    /// <param name="reader">Whose browser it is.</param>
    public static async Task<BrowserPage> OpenAsync(Uri url, Reader reader)
    {
        var browser = await TestBrowser.GetAsync();
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = reader.Viewport,
            DeviceScaleFactor = reader.Zoom,
            ColorScheme = reader.Theme == "dark" ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-GB",
        });
        context.SetDefaultTimeout(60_000);
        await context.AddInitScriptAsync(NoteInteractivity);
        return new(context, await context.NewPageAsync(), url);
    }

    /// <summary>Opens an address of the program and waits until the page answers to its reader.</summary>
    public async Task GoAsync(string address)
    {
        await Page.GotoAsync(new Uri(_url, address).ToString());
        await InteractiveAsync();
    }

    public async Task InteractiveAsync() => await Page.WaitForFunctionAsync("() => window.lspInteractive === true");

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
