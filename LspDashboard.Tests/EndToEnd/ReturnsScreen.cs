using LspDashboard.Tests.Support;
using Microsoft.Playwright;

namespace LspDashboard.Tests.EndToEnd;

/// <summary>The returns page by what its reader finds there.</summary>
internal sealed class ReturnsScreen(IPage page)
{
    public ILocator Accept => page.GetByRole(AriaRole.Button, new() { Name = "Accept", Exact = true });
    public ILocator Undo => page.GetByRole(AriaRole.Button, new() { Name = "Undo", Exact = true });
    public ILocator UndoDialog => page.GetByRole(AriaRole.Dialog, new() { Name = "Undo this return?" });
    public ILocator Refusal => page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "was not taken" });
    public ILocator Queue => page.GetByRole(AriaRole.Region, new() { Name = "What is being read" });
    public ILocator History => page.GetByRole(AriaRole.Table, new() { Name = "Returns, latest first" });

    public Task ChooseAsync(string name, byte[] content) => page.GetByLabel("Drop a workbook here, or choose one").SetInputFilesAsync(new FilePayload { Name = name, MimeType = ApiAnswers.Xlsx, Buffer = content });

    public ILocator Heading(string text) => page.GetByRole(AriaRole.Heading, new() { Name = text });
}
