using System.Text.Json;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Web.Charts;

namespace LspDashboard.Tests.Web.Charts;

public class ApexOptionsTests
{
    [Fact]
    public void From_AnyChart_SaysBothEndsOfTheAxisAndItsTicks()
    {
        // 25.9 to 57.2 in four steps is 7.8 a step, rounded up to 10.
        var axis = Options(Conceptions.WithInterval).GetProperty("yaxis");

        Assert.Equal(20, axis.GetProperty("min").GetDouble());
        Assert.Equal(60, axis.GetProperty("max").GetDouble());
        Assert.Equal(4, axis.GetProperty("tickAmount").GetInt32());
    }

    [Fact]
    public void From_DifferentKinds_DifferInDashesBesidesColours()
    {
        var options = Options(Conceptions.WithoutInterval);
        var dashes = options.GetProperty("stroke").GetProperty("dashArray").EnumerateArray().Select(d => d.GetDouble()).ToList();

        Assert.Equal(0, dashes[0]); // the actual line is whole
        Assert.Equal(dashes.Count, dashes.Distinct().Count());
        Assert.Equal("var(--ink)", options.GetProperty("colors")[0].GetString());
    }

    [Fact]
    public void From_WithInterval_MixesABandWithLines()
    {
        var options = Options(Conceptions.WithInterval);
        var band = options.GetProperty("series")[0];

        Assert.Equal("rangeArea", options.GetProperty("chart").GetProperty("type").GetString());
        Assert.Equal("rangeArea", band.GetProperty("type").GetString());
        Assert.Equal("[46,57.2]", band.GetProperty("data")[3].GetProperty("y").GetRawText());
        Assert.Equal("line", options.GetProperty("series")[1].GetProperty("type").GetString());
    }

    [Fact]
    public void From_MissingValue_StaysAGap()
    {
        var data = Options(Conceptions.WithoutInterval).GetProperty("series")[0].GetProperty("data");

        Assert.Equal("[47,null,50.3,null]", data.GetRawText());
    }

    [Fact]
    public void From_ShortSeries_IsFilledUpToThePeriods()
    {
        var chart = new TrendChart("Homes", "", "", 0, ["2007", "2008", "2009"], [new("Halton", TrendSeriesKind.Actual, [537])]);

        Assert.Equal("[537,null,null]", Options(chart).GetProperty("series")[0].GetProperty("data").GetRawText());
    }

    [Theory]
    [InlineData(RagRating.Green, "circle", "var(--green)")]
    [InlineData(RagRating.AmberGreen, "diamond", "var(--amber-green)")]
    [InlineData(RagRating.AmberRed, "triangle", "var(--amber-red)")]
    [InlineData(RagRating.Red, "square", "var(--red)")]
    public void From_Rated_GivesTheLastActualValueItsShape(RagRating rating, string shape, string colour)
    {
        var marker = Options(Conceptions.WithoutInterval with { Rating = rating }).GetProperty("markers").GetProperty("discrete")[0];

        Assert.Equal(shape, marker.GetProperty("shape").GetString());
        Assert.Equal(colour, marker.GetProperty("fillColor").GetString());
        Assert.Equal(2, marker.GetProperty("dataPointIndex").GetInt32()); // 2008: 2009 is not known yet
    }

    [Fact]
    public void From_SameChart_IsTheSameText()
    {
        Assert.Equal(Options(Conceptions.WithInterval).GetRawText(), Options(Conceptions.WithInterval).GetRawText());
    }

    private static JsonElement Options(TrendChart chart) =>
        JsonSerializer.SerializeToElement(ApexOptions.From(chart, 320), JsonSerializerOptions.Web);
}
