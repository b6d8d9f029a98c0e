using System.Text.Json;
using LspDashboard.Web.Charts;

namespace LspDashboard.Tests.Web.Charts;

public class ApexLayersTests
{
    [Fact]
    public void From_Forecast_IsALineOfTheLibraryFromTheLastActualValue()
    {
        var series = Options(Births.Chart).GetProperty("series");

        Assert.Equal(2, series.GetArrayLength());
        Assert.Equal("[null,null,40,40,50]", series[1].GetProperty("data").GetRawText());
        Assert.NotEqual(0, Options(Births.Chart).GetProperty("stroke").GetProperty("dashArray")[1].GetDouble());
    }

    [Fact]
    public void From_Fans_AreTheSamePathsAsInTheStillDrawing()
    {
        var layers = Options(Births.Chart).GetProperty("layers");
        var bands = layers.GetProperty("bands").EnumerateArray().Select(b => b.GetProperty("d").GetString()).ToList();

        Assert.Equal("M500 600L750 400L1000 100L1000 1000L750 800L500 600Z", bands[0]);
        Assert.Equal("M500 600L750 400L1000 100M500 600L750 800L1000 1000", bands[1]); // its edges
        Assert.Equal("M500 600L750 500L1000 200L1000 800L750 700L500 600Z", bands[2]);
        Assert.Equal(500, layers.GetProperty("forecastFrom").GetDouble());
    }

    [Fact]
    public void From_CentreAndLimits_AreSteppedPaths()
    {
        var options = Options(Burglaries.Chart);
        var lines = options.GetProperty("layers").GetProperty("lines");

        Assert.Equal(1, options.GetProperty("series").GetArrayLength());
        Assert.Equal("M0 200H625M625 750H1000", lines[0].GetProperty("d").GetString());
        Assert.Equal(3, lines.EnumerateArray().Select(l => l.GetProperty("dashes").GetString()).Distinct().Count());
    }

    [Fact]
    public void From_Marks_HaveTheirShapeAndTheirPlace()
    {
        var mark = Options(Burglaries.Chart).GetProperty("layers").GetProperty("marks")[0];

        Assert.Equal((250, 0, 0), (mark.GetProperty("x").GetDouble(), mark.GetProperty("y").GetDouble(), mark.GetProperty("lift").GetInt32()));
        Assert.Equal(MarkStyle.Of(TrendMarkKind.SpecialWorsening).Parts[0].Path, mark.GetProperty("parts")[0].GetProperty("d").GetString());
        Assert.Equal("var(--worsening)", mark.GetProperty("parts")[0].GetProperty("stroke").GetString());
    }

    [Fact]
    public void From_Notes_HaveRoomAboveTheChart()
    {
        var options = Options(Burglaries.Chart);

        Assert.Equal(["definition changed", "rebased"], options.GetProperty("layers").GetProperty("notes").GetProperty("placed").EnumerateArray().Select(n => n.GetProperty("words").GetString()));
        Assert.Equal(options.GetProperty("layers").GetProperty("strip").GetInt32() - 14, options.GetProperty("grid").GetProperty("padding").GetProperty("top").GetInt32());
    }

    [Fact]
    public void From_AnyPeriod_IsReadUnderThePointerWithIntervalsAndRemarks()
    {
        var reading = Options(Burglaries.Chart).GetProperty("reading")[1];

        Assert.Equal("Q2", reading.GetProperty("title").GetString());
        Assert.Equal("""[["Halton","100"],["Mean","80"],["Limits","50 to 100"],["Near limits","60 to 90"]]""", reading.GetProperty("rows").GetRawText());
        Assert.Equal("""["Special cause, worsening: on the upper limit","Restated: was 98","definition changed"]""", reading.GetProperty("remarks").GetRawText());
    }

    [Fact]
    public void From_ForecastPeriod_IsReadWithBothFansAndTheUnit() => Assert.Equal(
        """[["Forecast","50%"],["95% likely","0% to 90%"],["80% likely","20% to 80%"]]""",
        Options(Births.Chart).GetProperty("reading")[4].GetProperty("rows").GetRawText());

    [Fact]
    public void From_LongUnit_IsSaidOnceUnderThePointer()
    {
        var reading = Options(Conceptions.WithInterval).GetProperty("reading")[2];

        Assert.Equal("2008, per 1,000", reading.GetProperty("title").GetString());
        Assert.Equal("""["Halton","50.3"]""", reading.GetProperty("rows")[1].GetRawText());
    }

    [Fact]
    public void From_PlainChart_HasNothingToAdd()
    {
        var layers = ApexLayers.Of(Conceptions.WithInterval);

        Assert.Empty(layers.Bands);
        Assert.Empty(layers.Lines);
        Assert.Empty(layers.Marks);
        Assert.Equal((0, null), (layers.Strip, layers.ForecastFrom));
    }

    private static JsonElement Options(TrendChart chart) => JsonSerializer.SerializeToElement(ApexOptions.From(chart, 320), JsonSerializerOptions.Web);
}
