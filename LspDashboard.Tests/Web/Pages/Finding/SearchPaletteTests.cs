using Bunit;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Pages.Finding;
using LspDashboard.Web.Pages.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace LspDashboard.Tests.Web.Pages.Finding;

public sealed class SearchPaletteTests : BunitContext, IAsyncLifetime
{
    private SampleDatabase _sample = null!;
    private Partnership _halton = null!;

    public async Task InitializeAsync()
    {
        _sample = await SampleDatabase.CreateAsync();
        _halton = (await _sample.Database.ReadAsync("halton"))!;
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await base.DisposeAsync();
        await _sample.DisposeAsync();
    }

    [Fact]
    public void Shut_ItHasReadNothingAndOffersNothing()
    {
        var palette = Palette();

        Assert.Empty(palette.FindAll("[role=option]"));
        Assert.Equal("/halton/search", palette.Find("form.find-open").GetAttribute("action")); // the way without a script
        Assert.Equal(("combobox", "false", "palette-list"), (Box(palette).GetAttribute("role"), Box(palette).GetAttribute("aria-expanded"), Box(palette).GetAttribute("aria-controls")));
    }

    [Fact]
    public async Task Opened_NothingTyped_OffersWhereOneWasAndThePagesWithTheirKeys()
    {
        var palette = Palette();

        await palette.InvokeAsync(() => palette.Instance.OpenedAsync([new("NI 112 Under-18 conceptions, Halton", "/halton/indicators/ni-112"), new("Elsewhere", "https://example.org/halton"), new("A trap", "javascript:alert(1)"), new("Another", "/haltonia")]));

        var groups = palette.FindAll("[role=group]");
        Assert.Equal(["Where you were", "Pages"], groups.Select(g => g.GetAttribute("aria-label")));
        Assert.Equal(["/halton/indicators/ni-112"], groups[0].QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Equal(("/halton", "go"), (groups[1].QuerySelector("a")!.GetAttribute("href"), string.Concat(groups[1].QuerySelector("a")!.QuerySelectorAll("kbd").Select(k => k.TextContent))));
        Assert.Equal("true", Box(palette).GetAttribute("aria-expanded"));
    }

    [Fact]
    public async Task Typed_ANumber_OffersThatIndicatorFirstInThePeriodOfTheView()
    {
        var palette = Palette(new("halton", ReportingPeriod.Quarter(2009, 3)));
        await palette.InvokeAsync(() => palette.Instance.OpenedAsync([]));

        Box(palette).Input("n.i. 155");

        var first = palette.FindAll("[role=option]")[0];
        Assert.Equal(("/halton/indicators/ni-155?period=2009-10Q3", "palette-option-0"), (first.GetAttribute("href"), first.Id));
        Assert.Equal("n.i. 155", palette.Find("[role=listbox]").GetAttribute("data-for"));
        Assert.Equal("2 found.", palette.Find("[role=status]").TextContent);
    }

    [Fact]
    public async Task Typed_WhatNobodyKnows_SaysSoAndWhatToTry()
    {
        var palette = Palette();
        await palette.InvokeAsync(() => palette.Instance.OpenedAsync([]));

        Box(palette).Input("zebra");

        Assert.Equal(("Nothing found.", "false"), (palette.Find("[role=status]").TextContent, Box(palette).GetAttribute("aria-expanded")));
        Assert.Contains("Nothing here answers to “zebra”.", palette.Find(".palette-none").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closed_LetsGoOfWhatWasRead()
    {
        var palette = Palette();
        await palette.InvokeAsync(() => palette.Instance.OpenedAsync([]));
        Box(palette).Input("homes");
        Assert.NotEmpty(palette.FindAll("[role=option]"));

        await palette.InvokeAsync(palette.Instance.Closed);

        Assert.Empty(palette.FindAll("[role=option]"));
    }

    [Fact]
    public async Task AViewer_IsOfferedNoPageTheyMayNotOpen()
    {
        var palette = Palette(role: Role.Viewer);
        await palette.InvokeAsync(() => palette.Instance.OpenedAsync([]));

        var offered = palette.FindAll("[role=option]").Select(o => o.GetAttribute("href"));
        Assert.Contains("/halton/actions", offered);
        Assert.DoesNotContain("/halton/returns", offered);
        Assert.DoesNotContain("/halton/set-up", offered);
        Box(palette).Input("people and keys");
        Assert.Empty(palette.FindAll("[role=option]"));
    }

    [Fact]
    public async Task Keys_Asked_ShowTheTableAndTheirSwitch()
    {
        var palette = Palette();

        await palette.InvokeAsync(() => palette.Instance.ShowKeysAsync(false));

        Assert.False(palette.Find("[role=switch]").HasAttribute("checked"));
        Assert.Contains(palette.FindAll("dl.keys > div"), d => d.QuerySelector("dt")!.TextContent == "Exceptions" && string.Concat(d.QuerySelectorAll("kbd").Select(k => k.TextContent)) == "ge");
    }

    [Fact]
    public async Task Beside_FromAnIndicator_IsTheNextInOrder()
    {
        var palette = Palette();
        var codes = (await _sample.Scorecards.ReadAsync("halton"))!.Indicators.OrderBy(s => s.Indicator.Order).ThenBy(s => s.Indicator.Id).Select(s => s.Indicator.Code).ToList();

        Assert.Equal(new PartnershipAddress("halton").Indicator(codes[1]), await palette.Instance.BesideAsync(new PartnershipAddress("halton").Indicator(codes[0]), 1));
    }

    private IRenderedComponent<SearchPalette> Palette(PartnershipAddress? address = null, Role role = Role.Administrator)
    {
        Services.AddVisitor(_sample.Database, role, "halton").AddSingleton(new FindingReader(_sample.Database, TimeProvider.System));
        return Render<SearchPalette>(p => p.Add(s => s.Partnership, _halton).Add(s => s.Address, address ?? new PartnershipAddress("halton")));
    }

    private static AngleSharp.Dom.IElement Box(IRenderedComponent<SearchPalette> palette) => palette.Find("input[name=q]");
}
