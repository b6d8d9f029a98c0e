using AngleSharp.Dom;
using Bunit;
using LspDashboard.Core.Scorecards;
using LspDashboard.Web.Pages.Accountability;
using static LspDashboard.Tests.Web.Pages.Accountability.ShownMaps;

namespace LspDashboard.Tests.Web.Pages.Accountability;

public class MapMatrixTests : BunitContext
{
    [Fact]
    public async Task Stockport_TheOrphansStandInAColumnOfTheirOwn()
    {
        var matrix = Matrix(await OfAsync("stockport"));

        Assert.Equal(
            ["Outcome", "Nobody yet", "Environment", "Stronger Communities", "Learning and Skills", "Housing", "Economic Alliance", "Children's", "Healthy and Well-Being"],
            matrix.FindAll("thead th").Select(t => t.TextContent.Trim()));
        var built = Row(matrix, "Unique Built Environment");
        Assert.Equal("nobody answers for it yet", built[0].QuerySelector(".role-mark")!.TextContent.Trim());
        Assert.Equal(["NI 155", "NI 170"], built[0].QuerySelectorAll("[aria-hidden=true]:not(svg)").Select(c => c.TextContent));
        Assert.Equal(["contributes", "", "", "contributes", "", "", ""], built.Skip(1).Select(c => c.TextContent.Trim()));
        Assert.Equal(5, matrix.FindAll("tbody tr").Count); // four outcomes, and what tells of none
    }

    [Fact]
    public async Task EveryIndicator_IsALinkWithItsNameAndRatingInWords()
    {
        var view = await OfAsync("stockport");

        var links = Matrix(view).FindAll(".marks a");

        Assert.Equal(view.Map.Indicators.Count(), links.Count);
        Assert.Equal("/stockport/indicators/ni-168", links[2].GetAttribute("href"));
        Assert.Equal("NI 168 Principal roads that need maintenance: no figures yet", links[2].QuerySelector(".visually-hidden")!.TextContent);
        Assert.Contains(links, l => l.GetAttribute("title") == "NI 155 Affordable homes delivered: Amber/Green, 2009/10");
    }

    [Fact]
    public async Task Halton_WhatTheBoardHoldsIsMarkedSoAndNobodyHasNoColumn()
    {
        var matrix = Matrix(await OfAsync("halton"));

        Assert.DoesNotContain("Nobody yet", matrix.Markup, StringComparison.Ordinal);
        Assert.Equal("Board", matrix.FindAll("thead th")[1].TextContent.Trim());
        Assert.Equal("holds it itself, with a day of review", Row(matrix, "A fairer spread within the borough")[0].TextContent.Trim());
    }

    [Fact]
    public async Task Chorley_TheLeadIsFullAndContributorsAreEmpty()
    {
        var cells = Row(Matrix(await OfAsync("chorley")), "Life chances for all");

        var said = cells.Select(c => c.QuerySelector(".role-mark")?.TextContent.Trim() ?? "").ToList();
        Assert.Equal((1, 1), (said.Count(s => s == "leads"), said.Count(s => s == "contributes")));
        Assert.Contains("NI 112", cells[said.IndexOf("leads")].TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<MapMatrix> Matrix(RatedMap view) => Render<MapMatrix>(p => p.Add(m => m.View, view).Add(m => m.Address, At(view)));

    private static List<IElement> Row(IRenderedComponent<MapMatrix> matrix, string outcome) =>
        [.. matrix.FindAll("tbody tr").Single(r => r.QuerySelector("th")!.TextContent.Trim() == outcome).QuerySelectorAll("td")];
}
