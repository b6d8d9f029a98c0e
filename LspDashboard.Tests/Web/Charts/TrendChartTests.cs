using LspDashboard.Web.Charts;

namespace LspDashboard.Tests.Web.Charts;

public class TrendChartTests
{
    [Fact]
    public void Forecast_AsDrawn_BeginsAtTheLastActualValue()
    {
        var chart = Births.Chart;

        Assert.Equal([null, null, 40, 40, 50], chart.Drawn(chart.Series[1]).Values);
        Assert.Equal([null, null, 40, 20, 0], chart.Drawn(chart.Series[2]).Lower);
        Assert.Equal([null, null, 40, 60, 90], chart.Drawn(chart.Series[2]).Upper);
    }

    [Fact]
    public void Forecast_AsSaid_HasNoFigureForTheLastActualPeriod()
    {
        var chart = Births.Chart with { Series = [Births.Chart.Series[0], new("Forecast", TrendSeriesKind.Forecast, [null, null, 40, 40, 50])] };

        Assert.Null(ChartWords.Figure(chart, chart.Series[1], 2));
        Assert.Equal("40", ChartWords.Figure(chart, chart.Series[1], 3));
    }

    [Fact]
    public void Forecast_WithoutActualValues_IsDrawnAsItIs()
    {
        var chart = new TrendChart("T", "", "", 0, ["2009", "2010"], [new("Forecast", TrendSeriesKind.Forecast, [1, 2])]);

        Assert.Same(chart.Series[0], chart.Drawn(chart.Series[0]));
    }

    [Fact]
    public void Forecast_AfterAGapOfItsOwn_StaysApart()
    {
        var chart = new TrendChart("T", "", "", 0, ["2008", "2009", "2010"], [new("A", TrendSeriesKind.Actual, [1]), new("F", TrendSeriesKind.Forecast, [null, null, 2])]);

        Assert.Equal([1, null, 2], chart.Drawn(chart.Series[1]).Values);
    }

    [Fact]
    public void Scale_WideFan95_AddsAQuarterAtMost()
    {
        // 40 to 100 and, by the 80% fan, down to 20: from zero, 0 to 100. A quarter of 20 to 100 is 20: to 120, not to 1,000.
        Assert.InRange(Births.Until(1000).Scale.Max, 120, 150);
        Assert.Equal(100, Births.Until(90).Scale.Max);
    }

    [Fact]
    public void Scale_Fan80_IsHeldWhole()
    {
        var chart = new TrendChart("T", "", "", 0, ["2009", "2010"], [new("A", TrendSeriesKind.Actual, [50]), TrendSeries.Fan("80%", [null, -300], [null, 900], 80)]);

        Assert.True(chart.Scale.Min <= -300 && chart.Scale.Max >= 900);
    }

    [Fact]
    public void Scale_WideFan95AboveHighValues_DoesNotBringInZero()
    {
        // 40 to 60 may go down by 5; 35 to 61 in steps of 10.
        Assert.Equal(new ValueScale(30, 70, 10), ValueScale.Of([40, 60], wide: [1, 61]));
    }

    [Fact]
    public void Scale_OneValueAndAFan95_HoldsTheFan() => Assert.True(ValueScale.Of([50], wide: [20, 90]) is { Min: <= 20, Max: >= 90 });

    [Theory]
    [InlineData(80, TrendSeriesKind.Fan80)]
    [InlineData(95, TrendSeriesKind.Fan95)]
    public void Fan_OfALevel_IsItsKind(int level, TrendSeriesKind kind) => Assert.Equal(kind, TrendSeries.Fan("F", [1], [2], level).Kind);

    [Fact]
    public void Fan_OfAnotherLevel_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => TrendSeries.Fan("F", [1], [2], 90));

    [Fact]
    public void Limits_WithUnevenBounds_AreRefused() => Assert.Throws<ArgumentException>(() => TrendSeries.Limits("L", [1], [2, 3]));

    [Fact]
    public void Limits_OneBoundKnown_SayWhichOne() =>
        Assert.Equal("up to 50", ChartWords.Figure(Burglaries.Chart, Burglaries.Chart.Series[2], 3));
}
