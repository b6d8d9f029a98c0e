using Microsoft.Playwright;

namespace LspDashboard.Tests.EndToEnd;

/// <summary>The page of a return's sheets by what its reader finds there.</summary>
internal sealed class SheetScreen(IPage page)
{
    public ILocator Grid => page.GetByRole(AriaRole.Grid);
    public ILocator Remember => page.GetByRole(AriaRole.Button, new() { Name = "It is right: remember this layout" });

    public ILocator Tab(string sheet) => page.GetByRole(AriaRole.Tab, new() { Name = sheet });

    public ILocator Cell(string text) => Grid.GetByRole(AriaRole.Gridcell).Filter(new() { HasText = text });

    public ILocator Layout(string heading) => page.GetByRole(AriaRole.Region, new() { Name = heading });

    public async Task NameAsync(string profile, string by)
    {
        var form = page.GetByRole(AriaRole.Region, new() { Name = "Remember this layout" });
        await form.GetByLabel("Name of the profile").FillAsync(profile);
        await form.GetByLabel("Your name").FillAsync(by);
    }
}
