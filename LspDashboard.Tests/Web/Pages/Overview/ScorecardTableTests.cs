using AngleSharp.Dom;
using Bunit;
using LspDashboard.Core.BoardPacks.Seen;
using LspDashboard.Core.Scorecards;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Pages.Overview;
using LspDashboard.Web.Pages.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace LspDashboard.Tests.Web.Pages.Overview;

public class ScorecardTableTests : BunitContext
{
    private readonly BunitJSModuleInterop _address;

    public ScorecardTableTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        _address = JSInterop.SetupModule("./js/address.js");
        _address.Mode = JSRuntimeMode.Loose;
    }

    /// <summary>What stands on the page is what stands in the file: the same rows in the same order under the same groups and headings.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("group=rating&sort=-actual")]
    [InlineData("group=body&filter=homes")]
    [InlineData("group=none&rating=red&sort=indicator&columns=period,target,baseline,owner,next")]
    [InlineData("group=flag&flag=atrisk&columns=flags")]
    public async Task Table_AndFile_ShowTheSame(string query)
    {
        var card = await HaltonAsync();

        var table = Table(card, query);
        var file = ScorecardFile.Of(card, ViewOf(query));

        var isGrouped = ViewOf(query).Group != ScorecardGroup.None;
        var headings = file.Headings.Where(h => h is not "Code" and not "Unit").Skip(isGrouped ? 1 : 0);
        Assert.Equal(headings, table.FindAll("thead th").Select(Words));
        var onPage = table.FindAll("tbody").SelectMany(body => body.QuerySelectorAll("tr:not(.group)").Select(r => (Group: isGrouped ? body.QuerySelector("tr.group th")!.FirstChild!.TextContent.Trim() : "", Code: Words(r.QuerySelector(".code")!))));
        var code = file.Headings.ToList().IndexOf("Code");
        Assert.Equal(file.Rows.Select(r => (isGrouped ? r[0].Text : "", r[code].Text)), onPage);
        Assert.Equal(file.Headings.Contains("Period") ? file.Rows.Select(r => r[file.Headings.ToList().IndexOf("Period")].Text) : [],
            file.Headings.Contains("Period") ? table.FindAll("tbody tr:not(.group)").Select(r => Words(r.QuerySelector("td[data-title=Period]")!.ChildNodes.FirstOrDefault(n => n is IText))) : []);
    }

    [Fact]
    public async Task Row_OfAnIndicator_HasNoComponentOfItsOwn()
    {
        var card = await HaltonAsync();

        var table = Table(card, "");

        Assert.Empty(table.FindComponents<LspDashboard.Web.Ui.RagChip>());
        Assert.Empty(table.FindComponents<LspDashboard.Web.Ui.Sparkline>());
        var homes = table.FindAll("tbody tr").Single(r => r.QuerySelector(".code")?.TextContent == "NI 154");
        Assert.Equal("/halton/indicators/NI-154", homes.QuerySelector("th a")!.GetAttribute("href"), ignoreCase: true);
        Assert.Equal("Red", homes.QuerySelector("td[data-title=Rating] .rag-chip")!.TextContent);
        Assert.Equal("From 346 in 2001/02 to 232 in 2009/10", homes.QuerySelector("td[data-title=Trend] svg")!.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task Choice_OfARating_LeavesItsRowsAndTellsTheAddress()
    {
        var table = Table(await HaltonAsync(), "");

        await table.Find("label:contains('Rating') select").ChangeAsync(new ChangeEventArgs { Value = "Red" });

        Assert.Equal(["NI 112", "NI 152", "NI 154"], table.FindAll("tbody .code").Select(c => c.TextContent));
        Assert.Equal("3 of 19", table.Find(".found").TextContent);
        var told = Assert.Single(_address.Invocations, i => i.Identifier == "rememberAll");
        Assert.Equal("red", ((IReadOnlyDictionary<string, string?>)told.Arguments[0]!)["rating"]);
    }

    [Fact]
    public async Task Choice_OfAColumn_AddsItAndTheFilesFollow()
    {
        var table = Table(await HaltonAsync(), "rating=red");

        await table.FindAll(".columns-choice label").Single(l => Words(l) == "Next action").QuerySelector("input")!.ChangeAsync(new ChangeEventArgs { Value = true });

        Assert.Equal("Next action", Words(table.FindAll("thead th")[^1]));
        var files = table.FindAll("a[download]").Select(a => a.GetAttribute("href")).ToList();
        Assert.Equal(2, files.Count);
        Assert.All(files, f => Assert.EndsWith("?rating=red&columns=period%2Cactual%2Cplan%2Crating%2Cdirection%2Coutlook%2Cflags%2Ctrend%2Cnext", f, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Choice_NothingLeft_SaysSoAndShowsAllAgain()
    {
        var table = Table(await HaltonAsync(), "rating=green&flag=stale");
        Assert.Contains("No indicator is like that", table.Markup, StringComparison.Ordinal);

        await table.FindAll("button").Single(b => Words(b) == "Show all 19").ClickAsync(new());

        Assert.Equal(19, table.FindAll("tbody .code").Count);
    }

    [Fact]
    public async Task CopyLink_NoClipboard_ShowsTheAddressToCopy()
    {
        var module = JSInterop.SetupModule("./js/copyLink.js");
        module.Setup<bool>("copy", _ => true).SetResult(false);
        module.SetupVoid("select", _ => true).SetVoidResult();
        var table = Table(await HaltonAsync(), "rating=red");

        await table.FindAll("button").Single(b => Words(b) == "Copy link to this view").ClickAsync(new());

        Assert.Equal("http://localhost/halton?rating=red#scorecard", table.Find(".by-hand input").GetAttribute("value"));
        Assert.Single(module.Invocations, i => i.Identifier == "select");
    }

    private IRenderedComponent<ScorecardTable> Table(Scorecard card, string query)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/halton?" + query);
        return Render<ScorecardTable>(p => p.Add(t => t.Card, card).Add(t => t.Address, new PartnershipAddress("halton")));
    }

    private static ScorecardView ViewOf(string query) => ScorecardView.Of(ScorecardAsked.Of(new Uri("http://house/halton?" + query)));

    private static string Words(INode? node) => string.Join(' ', (node?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<Scorecard> HaltonAsync()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        return (await sample.Scorecards.ReadAsync("halton"))!;
    }
}
