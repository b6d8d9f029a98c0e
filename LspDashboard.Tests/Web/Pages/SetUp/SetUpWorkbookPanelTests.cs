using Bunit;
using LspDashboard.Core.Importing.SetUp;
using LspDashboard.Tests.Core.Importing.SetUp;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Pages.SetUp.Workbook;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LspDashboard.Tests.Web.Pages.SetUp;

/// <summary>What an advisor sees of a set-up workbook, and that nothing is stored before they say so.</summary>
public class SetUpWorkbookPanelTests : BunitContext
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Send_NewPartnership_ShowsEachThingAndStoresOnAccept()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        SetUpPreview? done = null;
        var panel = PanelOf(sample, null, p => done = p);

        Send(panel, "warrington.xlsx", SetUpIntakeTests.Warrington());

        panel.WaitForAssertion(() => Assert.Contains("This would found Warrington Partnership", panel.Markup, StringComparison.Ordinal), Patience);
        Assert.Contains("Homes people can afford", panel.Markup, StringComparison.Ordinal);
        Assert.Null(await sample.Database.FindAsync("warrington"));

        panel.FindAll("button").Single(b => b.TextContent.Contains("Found Warrington Partnership", StringComparison.Ordinal)).Click();
        panel.WaitForAssertion(() => Assert.NotNull(done), Patience);
        Assert.NotNull(await sample.Database.FindAsync("warrington"));
    }

    [Fact]
    public async Task Send_WithABadCell_NamesItAndOffersNoWayToStore()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        using var book = new SetUpBook();
        var panel = PanelOf(sample, "halton", _ => { });

        Send(panel, "bad.xlsx", book.Row(SetUpSheets.Bodies, ("Body", "New body"), ("Kind", "Bored")).Build());

        panel.WaitForAssertion(() => Assert.Equal("Bodies B2", panel.Find(".problems b").TextContent), Patience);
        Assert.Contains("Choose one of: Board, Executive, Thematic partnership, Coordinating group", panel.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(panel.FindAll("button"), b => b.TextContent.Contains("Do all of this", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Send_FileThatIsNoWorkbook_IsRefusedWithASentence()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var panel = PanelOf(sample, "halton", _ => { });

        Send(panel, "bad.xlsx", [1, 2, 3]);

        panel.WaitForAssertion(() => Assert.Contains("bad.xlsx was not taken", panel.Markup, StringComparison.Ordinal), Patience);
        Assert.Contains("Nothing was stored.", panel.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_AfterTheRightEnded_StoresNothing()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        using var book = new SetUpBook();
        var panel = PanelOf(sample, "halton", _ => { }, may: false);
        Send(panel, "one.xlsx", book.Row(SetUpSheets.Partners, ("Partner", "Sports Trust")).Build());
        panel.WaitForAssertion(() => Assert.Contains("Sports Trust", panel.Markup, StringComparison.Ordinal), Patience);

        panel.FindAll("button").Single(b => b.TextContent.Contains("Do all of this", StringComparison.Ordinal)).Click();

        panel.WaitForAssertion(() => Assert.Contains("Your right to set this up has ended", panel.Markup, StringComparison.Ordinal), Patience);
        await using var db = sample.Database.Of((await sample.Database.FindAsync("halton"))!.Value);
        Assert.False(await db.Partners.AnyAsync(p => p.Name == "Sports Trust"));
    }

    private IRenderedComponent<SetUpWorkbookPanel> PanelOf(SampleDatabase sample, string? slug, Action<SetUpPreview> done, bool may = true)
    {
        Services.AddSingleton(new SetUpIntake(sample.Database, new(SampleDatabase.DataFolder), TimeProvider.System));
        JSInterop.Mode = JSRuntimeMode.Loose;
        return Render<SetUpWorkbookPanel>(p => p.Add(x => x.Slug, slug).Add(x => x.By, "ann").Add(x => x.MayStill, () => Task.FromResult(may)).Add(x => x.OnDone, done));
    }

    private static void Send(IRenderedComponent<SetUpWorkbookPanel> panel, string name, byte[] content) =>
        panel.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(content, name));
}
