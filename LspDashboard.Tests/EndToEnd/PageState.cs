using Microsoft.Playwright;

namespace LspDashboard.Tests.EndToEnd;

/// <summary>Something that a reader brings a page into: a dialog, a menu, a refusal, a loss of the connection.</summary>
/// <param name="Address">Where it begins.</param>
/// <param name="Reach">What the reader does.</param>
/// <param name="Shown">What is there then.</param>
/// <param name="Opener">What has the focus again after Esc; null for what Esc does not end.</param>
internal sealed record PageState(string Address, Func<IPage, Task> Reach, string Shown, string? Opener = null)
{
    /// <summary>Those that leave the program as it was, so that all of them share one.</summary>
    public static IReadOnlyDictionary<string, PageState> All { get; } = new Dictionary<string, PageState>(StringComparer.Ordinal)
    {
        ["search, nothing typed"] = new("/halton", p => ClickAsync(p, ".find-open button"), ".palette[open] [role=option]", ".find-open button"),
        ["search, found"] = new("/halton/indicators/ni-112", p => SearchAsync(p, "homes"), ".palette[open] .found-code", ".find-open button"),
        ["search, nothing found"] = new("/halton/actions", p => SearchAsync(p, "zebra"), ".palette[open] .palette-none", ".find-open button"),
        ["map of keys"] = new("/halton", KeysAsync, "dialog[open] .keys", ".find-open button"),
        ["period picker"] = new("/halton", p => ClickAsync(p, ".period-picker > summary"), ".period-panel", ".period-picker > summary"),
        ["rooms of those who keep the house"] = new("/halton", p => ClickAsync(p, ".who-menu > summary"), ".who-panel", ".who-menu > summary"),
        ["columns of the scorecard"] = new("/halton", p => ClickAsync(p, ".columns-choice > summary"), ".columns-choice fieldset", ".columns-choice > summary"),
        ["filter without a match"] = new("/halton/indicators", p => p.GetByRole(AriaRole.Searchbox, new() { Name = "Filter indicators" }).FillAsync("zebra"), ".data-table .empty"),
        ["all that can be unfolded"] = new("/halton/indicators/ni-112", p => p.EvaluateAsync("() => document.querySelectorAll('main details').forEach(d => d.open = true)"), "main details[open]"),
        ["the figures of a chart"] = new("/halton/indicators/ni-155", p => p.EvaluateAsync("() => document.querySelectorAll('main details').forEach(d => d.open = true)"), "main details[open]"),
        ["an indicator that cannot be saved"] = new("/halton/indicators/add", p => PressAsync(p, "Add the indicator"), ".field .error"),
        ["an action that cannot be saved"] = new("/halton/actions/add", p => PressAsync(p, "Add the action"), ".field .error"),
        ["a rating that cannot be saved"] = new("/halton/indicators/ni-112/rating", p => PressAsync(p, "Save the rating"), ".field .error"),
        ["an invitation for nobody"] = new("/halton/people", p => PressAsync(p, "Make an invitation"), ".field .error"),
        ["a file that is refused"] = new("/halton/returns", RefusedAsync, "[role=alert]:has-text('is not one of')"),
        ["a target is to be taken back"] = new("/halton/indicators/ni-112/target", p => PressAsync(p, "Take back"), "dialog[open] footer", "button:text-is('Take back')"),
        ["a partner is edited"] = new("/halton/set-up/partners", p => ClickAsync(p, "[aria-label='Edit Council']"), ".entry.editing"),
        ["a partner leaves"] = new("/halton/set-up/partners", LeaveAsync, "dialog[open] footer", "button:text-is('It left the table…')"),
        ["a name of the catalogue is put right"] = new("/halton/indicators/choose", p => p.Locator("button[aria-label*='put it right']").First.ClickAsync(), "dialog[open]", "button[aria-label*='put it right']"),
        ["the pages of a meeting"] = new("/halton/present", p => p.Keyboard.PressAsync("o"), "dialog[data-dialog=pages][open]"),
        ["the keys of a meeting"] = new("/halton/present", p => p.Keyboard.PressAsync("?"), "dialog[data-dialog=keys][open]"),
        ["a decision is typed"] = new("/halton/present", p => p.Keyboard.PressAsync("d"), "dialog[data-dialog=write][open]"),
        ["the connection is lost"] = new("/halton", p => ReconnectAsync(p, "show"), "#components-reconnect-modal .trying"),
        ["the connection cannot be found"] = new("/halton", p => ReconnectAsync(p, "failed"), "#components-reconnect-modal .failed"),
        ["something broke"] = new("/halton", p => p.EvaluateAsync("() => { document.getElementById('blazor-error-ui').style.display = 'block'; }"), "#blazor-error-ui"),
    };

    private static Task ClickAsync(IPage page, string what) => page.Locator(what).ClickAsync();

    private static Task PressAsync(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First.ClickAsync();

    private static async Task SearchAsync(IPage page, string text)
    {
        await ClickAsync(page, ".find-open button");
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Search Halton" }).FillAsync(text);
    }

    private static async Task KeysAsync(IPage page)
    {
        await page.Locator("dialog.palette[data-ready]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.Locator(".find-open button").FocusAsync();
        await page.Keyboard.PressAsync("?");
    }

    private static async Task LeaveAsync(IPage page)
    {
        await ClickAsync(page, "[aria-label='Edit Council']");
        await PressAsync(page, "It left the table…");
    }

    private static Task RefusedAsync(IPage page) => new ReturnsScreen(page).ChooseAsync("figures.pdf", "Indicator,Period,Value"u8.ToArray());

    // The notice as Blazor shows it; to lose the connection itself would end the page.
    private static Task ReconnectAsync(IPage page, string state) => page.EvaluateAsync("state => document.getElementById('components-reconnect-modal').classList.add('components-reconnect-' + state)", state);
}
