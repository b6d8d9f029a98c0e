using System.Text.Json;

namespace LspDashboard.Tests.Benchmarks.Pages;

/// <summary>What one reader felt, in milliseconds from when the address was followed; what the page cannot do is null.</summary>
/// <param name="Rows">The first row of the scorecard is painted.</param>
/// <param name="AllRows">All of them.</param>
/// <param name="Interactive">What was put into the filter at the first moment is answered.</param>
/// <param name="Theme">From the choice of colours until what is in view has them.</param>
/// <param name="Everywhere">Until the rows out of view have them too, and nothing is left to do.</param>
/// <param name="Filter">From a letter typed until its rows are painted.</param>
internal sealed record PageTimes(double Rows, double AllRows, double? Interactive, double? Theme, double? Everywhere, double? Filter)
{
    public const int MadeRows = 198;

    // A frame that has been painted is one whose next task runs: a message from within the animation frame comes just after it.
    private const string Watch = """
        window.seen = {};
        const painted = () => new Promise(done => requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = () => done(performance.now()); c.port2.postMessage(0); }));
        const rows = () => document.querySelectorAll('.data-table tbody tr:not(.group)').length;
        const filter = () => document.querySelector('.data-table input[type=search]');
        const type = text => { filter().value = text; filter().dispatchEvent(new Event('input', { bubbles: true })); };
        const until = async is => { while (!is()) await new Promise(requestAnimationFrame); return await painted(); };
        const told = is => new Promise(done => { if (is()) done(); else { const o = new MutationObserver(() => { if (is()) { o.disconnect(); done(); } }); o.observe(document, { childList: true, subtree: true }); } });
        (async () => {
            await until(() => rows() > 0).then(t => seen.rows = t);
            await until(() => rows() >= MADE).then(t => seen.all = t);
        })();
        window.interactive = async () => {
            while (!window.lspInteractive) await new Promise(r => setTimeout(r, 4));
            type('number 19');
            await told(() => rows() < MADE);
            seen.interactive = await painted();
            type('');
            await told(() => rows() >= MADE);
            await new Promise(r => setTimeout(r, 700));
        };
        window.theme = async () => {
            const dark = document.querySelector('[data-theme-choice][value=dark]');
            const before = performance.now();
            dark.click();
            seen.theme = await painted() - before;
            while (document.querySelector('tr[data-theme], body[data-theme]')) await new Promise(r => setTimeout(r, 4));
            seen.everywhere = await painted() - before;
        };
        window.keystroke = async () => {
            const before = performance.now();
            type('number 1');
            await told(() => rows() < MADE);
            seen.filter = await painted() - before;
        };
        """;

    /// <summary>Opens an address as a fresh visitor.</summary>
    public static async Task<(PageTimes Times, IReadOnlyCollection<BrowserTab.Loaded> Files)> MeasureAsync(Chromium browser, Uri address, bool isLive)
    {
        await using var tab = await browser.NewVisitorAsync();
        await tab.SendAsync("Emulation.setDeviceMetricsOverride", new() { ["width"] = 1440, ["height"] = 900, ["deviceScaleFactor"] = 1, ["mobile"] = false });
        await tab.OnEveryPageAsync(Watch.Replace("MADE", MadeRows.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        await tab.GoAsync(address);
        if (!await tab.IsSoonAsync("window.seen?.all")) throw new InvalidOperationException($"{address} did not come to show its rows.");
        if (isLive) await tab.EvaluateAsync("interactive().then(theme).then(keystroke)");
        var seen = await tab.EvaluateAsync("seen");
        return (new(Of(seen, "rows")!.Value, Of(seen, "all")!.Value, Of(seen, "interactive"), Of(seen, "theme"), Of(seen, "everywhere"), Of(seen, "filter")), tab.Files);
    }

    private static double? Of(JsonElement seen, string name) => seen.TryGetProperty(name, out var value) ? value.GetDouble() : null;
}
