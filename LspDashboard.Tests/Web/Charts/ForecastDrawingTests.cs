using Bunit;
using LspDashboard.Web.Charts;

namespace LspDashboard.Tests.Web.Charts;

public class ForecastDrawingTests : BunitContext
{
    [Fact]
    public void Svg_Forecast_JoinsTheLastActualValue()
    {
        var lines = Svg(Births.Chart).FindAll("path.line").Select(p => p.GetAttribute("d")).ToList();

        Assert.Equal("M500 600L750 600L1000 500", lines[0]);
        Assert.Equal("M0 0h0M500 600h0", lines[1]); // the missing year stays a gap
    }

    [Fact]
    public void Svg_Fans_OpenAtTheLastActualValueTheWiderBelow()
    {
        var fans = Svg(Births.Chart).FindAll("path.fan").Select(p => p.GetAttribute("d")).ToList();

        Assert.Equal("M500 600L750 400L1000 100L1000 1000L750 800L500 600Z", fans[0]);
        Assert.Equal("M500 600L750 500L1000 200L1000 800L750 700L500 600Z", fans[1]);
    }

    [Fact]
    public void Svg_Fans_DifferInTheirEdgesBesidesTheirShade()
    {
        var chart = Svg(Births.Chart);

        Assert.Equal(["2 3", null], chart.FindAll("path.fan-edge").Select(p => p.GetAttribute("stroke-dasharray")));
        Assert.Equal(2, chart.FindAll("path.fan").Select(p => p.GetAttribute("fill-opacity")).Distinct().Count());
        Assert.Empty(chart.FindAll("path.band"));
    }

    [Fact]
    public void Svg_Ahead_HasAGroundALineAndTheWord()
    {
        var chart = Svg(Births.Chart);

        Assert.Equal("500", chart.Find(".ground").GetAttribute("x"));
        Assert.StartsWith("left:50%", chart.Find(".note-line.ahead").GetAttribute("style"), StringComparison.Ordinal);
        Assert.Equal("Forecast", chart.Find(".note.ahead").TextContent.Trim());
        Assert.Empty(chart.FindAll(".chart-notes"));
    }

    [Fact]
    public void Svg_Compact_KeepsTheFanWithoutTheWord()
    {
        var chart = Render<SvgChart>(p => p.Add(c => c.Chart, Births.Chart).Add(c => c.Compact, true));

        Assert.Equal(2, chart.FindAll("path.fan").Count);
        Assert.Empty(chart.FindAll(".note"));
    }

    [Fact]
    public void Svg_TextAlternative_SaysWhereTheForecastBegins() =>
        Assert.Equal("Births. Level. Forecast after 2008.", Svg(Births.Chart).Find("[role=img]").GetAttribute("aria-label"));

    [Fact]
    public void Legend_FanBeyondTheAxis_SaysThatItIsCut()
    {
        Assert.Equal(["Halton", "Forecast", "95% likely", "80% likely", "%"], Legend(Births.Chart));
        Assert.Equal("95% likely (cut at the edge)", Legend(Births.Until(1000))[2]);
    }

    [Fact]
    public void Figures_OfACutFan_AreWhole()
    {
        var cells = Render<FiguresTable>(p => p.Add(c => c.Chart, Births.Until(1000))).FindAll("tbody tr")[4].QuerySelectorAll("td").Select(c => c.TextContent);

        Assert.Equal(["–", "50", "0 to 1,000", "20 to 80"], cells);
    }

    private List<string> Legend(TrendChart chart) =>
        [.. Render<ChartLegend>(p => p.Add(c => c.Chart, chart)).FindAll("li").Select(l => l.TextContent.Trim())];

    private IRenderedComponent<SvgChart> Svg(TrendChart chart) => Render<SvgChart>(p => p.Add(c => c.Chart, chart));
}
