using Bunit;
using LspDashboard.Core.Importing;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;
using LspDashboard.Tests.Core.Importing.Tables;
using LspDashboard.Tests.Web.Pages.Returns.Sheets;
using LspDashboard.Web.Pages.Returns;
using LspDashboard.Web.Pages.Returns.Sheets;
using Microsoft.Extensions.DependencyInjection;

namespace LspDashboard.Tests.Web.Pages.Returns;

public class ReturnPreviewPanelTests : BunitContext
{
    private readonly List<ReturnDecision> _decided = [];
    private readonly List<CellCorrection> _corrected = [];

    public ReturnPreviewPanelTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddScoped<TypedName>();
    }

    [Fact]
    public void Problem_OfACell_LinksToItInTheSheet()
    {
        var link = Panel(Four()).FindAll(".notice a").First(a => a.TextContent == "Return D3");

        Assert.Equal("/halton/returns/3/sheet?sheet=Return&cell=D3", link.GetAttribute("href"));
    }

    [Fact]
    public void Problems_OfManyCells_AreOneLineWithTheFirstFew()
    {
        var sketch = new SheetSketch("Return").At("A1", "Indicator", "Area", "Period", "Value").At("A2", "NI 154", "Halton", "2008/09", 430);
        for (var row = 3; row < 15; row++) sketch.At($"A{row.ToString(System.Globalization.CultureInfo.InvariantCulture)}", "NI 154", "Halton", "2007/08", "n/k");

        var panel = Panel(DrawnReturn.Of(new Halton().Read(sketch)));

        var line = panel.FindAll(".notice.error .problems > li").Single();
        Assert.Contains("12 cells hold text where a number is expected.", line.TextContent, StringComparison.Ordinal);
        Assert.Equal(["D3", "D4", "D5", "D6", "D7"], line.QuerySelectorAll(".cells a").Select(a => a.TextContent));
        Assert.Equal(12, line.QuerySelectorAll("details a").Length);
    }

    [Fact]
    public void Row_BesideWhatIsHeld_ShowsTheChangeAndTheRating()
    {
        var halton = new Halton().Hold("NI 154", "Halton", ReportingPeriod.FinancialYear(2008), 400);
        var preview = DrawnReturn.Of(halton.Read(DrawnReturn.Four));
        var homes = halton.Indicators.Single(i => i.Code == "NI 154");

        var panel = Panel(preview with { Effects = [new(homes, RagRating.Green, RagRating.AmberRed)] });

        var row = panel.FindAll("tbody tr").Single(r => r.TextContent.Contains("NI 154", StringComparison.Ordinal));
        var cells = row.QuerySelectorAll("td").ToDictionary(c => c.GetAttribute("data-title") ?? "", c => string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparer.Ordinal);
        // 430 is 30 more than 400, and 30/400 is 7.5%.
        Assert.Equal(("400.0", "430.0", "+30.0 (+7.5%)", "Green→ becomes Amber/Red"), (cells["Held"], cells["Sent"], cells["Change"], cells["Rating"]));
        Assert.Equal("NI 154", panel.Find("tbody tr .code").TextContent);
    }

    [Fact]
    public void Row_ThatLooksWrong_ComesFirstWithTheReason()
    {
        var preview = DrawnReturn.Of(new Halton().Read(DrawnReturn.Four));
        preview = preview with { Problems = [.. preview.Problems, new(ProblemSeverity.Suspect, "Return", "D4", "Ten times what its history leads one to expect.", "Check it.")] };

        Assert.Contains("Ten times what its history", Panel(preview).FindAll("tbody tr")[0].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LeaveOut_OneRow_EmptiesItsCell()
    {
        var panel = Panel(Four());

        await panel.FindAll("button").Single(b => b.GetAttribute("aria-label") == "Leave out NI 8, Halton, 2008/09").ClickAsync(new());

        Assert.Equal(new CellCorrection("Return", "D4", "", "", TypedName.Nobody), Assert.Single(_corrected));
    }

    [Fact]
    public async Task Corrections_OfAWaitingReturn_CanBeTakenBack()
    {
        var panel = Panel(DrawnReturn.Of(new Halton().Corrected(DrawnReturn.Four.Build(), DrawnReturn.Correction("D3", "about ten", "1500"))));

        Assert.Contains("the file said about ten; corrected to 1500 by Bob", string.Join(' ', panel.Find(".corrections li").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        await panel.Find(".corrections button").ClickAsync(new());

        Assert.Equal(new CellCorrection("Return", "D3", null, "", TypedName.Nobody, 9), Assert.Single(_corrected));
    }

    [Fact]
    public void Corrections_OfADecidedReturn_AreShownOnly()
    {
        var panel = Panel(DrawnReturn.Of(new Halton().Corrected(DrawnReturn.Four.Build(), DrawnReturn.Correction("D3", "about ten", "1500")), ReturnState.Accepted));

        Assert.Single(panel.FindAll(".corrections li"));
        Assert.Empty(panel.FindAll(".corrections button"));
    }

    [Fact]
    public void Accept_WithNothingToTake_IsNotOffered()
    {
        var panel = Panel(DrawnReturn.Of(new Halton().Read(new SheetSketch("Return").At("A1", "Indicator", "Area", "Period", "Value").At("A2", "NI 154", "Halton", "2008/09", "n/k"))));

        Assert.DoesNotContain(panel.FindAll("button"), b => b.TextContent.Contains("Accept", StringComparison.Ordinal));
        Assert.Contains("Nothing in it can be taken as it is", panel.Find(".decide").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Discard_WithCorrections_AsksFirst()
    {
        var discarded = 0;
        var panel = Render<ReturnDecide>(p => p.Add(d => d.Preview, DrawnReturn.Of(new Halton().Corrected(DrawnReturn.Four.Build(), DrawnReturn.Correction("D3", "about ten", "1500")))).Add(d => d.OnDiscard, () => discarded++));

        await panel.FindAll("button").Single(b => b.TextContent.Trim() == "Discard").ClickAsync(new());
        Assert.Equal(0, discarded);
        Assert.Contains("One cell of q4.xlsx was put right.", panel.Find("dialog").TextContent, StringComparison.Ordinal);
        await panel.FindAll("button").Single(b => b.TextContent.Trim() == "Discard it with its corrections").ClickAsync(new());

        Assert.Equal(1, discarded);
    }

    [Fact]
    public async Task Accept_WithErrors_TakesTheValidOnes()
    {
        var panel = Panel(Four());

        await Button(panel, "Accept the 2 valid values").ClickAsync(new());

        Assert.Equal(new ReturnDecision(AcceptedRows.Valid, TypedName.Nobody), Assert.Single(_decided));
    }

    [Fact]
    public async Task Accept_WhereTwoHaveToAgree_AsksForANameFirst()
    {
        var panel = Panel(Four() with { NeedsSecondApproval = true });

        await Button(panel, "Ask to accept the 2 valid values").ClickAsync(new());
        Assert.Empty(_decided);
        Assert.Contains("Say who you are", panel.Find(".field .error").TextContent, StringComparison.Ordinal);

        await panel.Find("input[autocomplete=name]").ChangeAsync(new() { Value = "Ann" });
        await Button(panel, "Ask to accept the 2 valid values").ClickAsync(new());
        Assert.Equal(new ReturnDecision(AcceptedRows.Valid, "Ann"), Assert.Single(_decided));
    }

    [Fact]
    public async Task Accept_WhatAnotherAskedFor_IsAgreedTo()
    {
        var preview = Four() with { NeedsSecondApproval = true };
        (preview.Return.ProposedBy, preview.Return.ProposedAt, preview.Return.ProposedValidRowsOnly) = ("Ann", new(2010, 6, 30, 9, 0, 0, TimeSpan.Zero), true);
        var panel = Panel(preview);
        Assert.Contains("Ann asks to accept the valid rows of this return", panel.Markup, StringComparison.Ordinal);

        await panel.Find("input[autocomplete=name]").ChangeAsync(new() { Value = "Bob" });
        await Button(panel, "Agree and accept").ClickAsync(new());

        Assert.Equal(new ReturnDecision(AcceptedRows.Valid, "Bob"), Assert.Single(_decided));
    }

    private static ReturnPreview Four() => DrawnReturn.Of(new Halton().Read(DrawnReturn.Four));

    private IRenderedComponent<ReturnPreviewPanel> Panel(ReturnPreview preview) => Render<ReturnPreviewPanel>(p => p
        .Add(x => x.Preview, preview).Add(x => x.Slug, "halton").Add(x => x.OnAccept, _decided.Add).Add(x => x.OnCorrect, _corrected.Add));

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<ReturnPreviewPanel> panel, string words) => panel.FindAll("button").Single(b => b.TextContent.Trim() == words);
}
