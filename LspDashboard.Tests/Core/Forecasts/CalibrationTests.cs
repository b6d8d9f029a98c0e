using LspDashboard.Core.Forecasts;
using LspDashboard.Tests.Core.Forecasts.Backtesting;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Forecasts;

/// <summary>METHOD section 8: it must be calibrated. The half of the real series that the constants were not tuned on.</summary>
public class CalibrationTests
{
    private static readonly Lazy<IReadOnlyList<BacktestCase>> Reported =
        new(() => Backtest.Run(RealSeriesReader.ReadAll(SampleDatabase.DataFolder).Where(s => s.IsReported), ForecastSettings.Current, steps: 3));

    [Theory]
    [InlineData("seven places", 1)]
    [InlineData("seven places", 2)]
    [InlineData("seven places", 3)]
    [InlineData("all", 1)]
    [InlineData("all", 2)]
    [InlineData("all", 3)]
    public void Interval80_Holds75To85OutcomesInAHundred(string which, int step)
    {
        var cases = Reported.Value.Where(c => c.Step == step && (which == "all" || !c.Series.IsCalibrationOnly)).ToList();

        Assert.True(cases.Count >= 500);
        Assert.InRange(100.0 * cases.Count(c => c.IsIn80) / cases.Count, 75, 85);
    }

    [Fact]
    public void Interval95_Holds90To98OutcomesInAHundred() =>
        Assert.InRange(100.0 * Reported.Value.Count(c => c.IsIn95) / Reported.Value.Count, 90, 98);

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.3)]
    [InlineData(0.4)]
    [InlineData(0.5)]
    [InlineData(0.6)]
    [InlineData(0.7)]
    [InlineData(0.8)]
    public void ProbabilityOfMeeting_HappensAboutAsOftenAsForecast(double about)
    {
        var drawn = Reported.Value.Select(DrawnTargets.Of).Where(d => Math.Abs(d.Probability - about) <= 0.05).ToList();

        Assert.True(drawn.Count >= 300);
        Assert.InRange(drawn.Count(d => d.IsMet) / (double)drawn.Count, about - 0.08, about + 0.08);
    }

    [Fact]
    public void Series_AreSplitInTwoLikeHalves()
    {
        var series = RealSeriesReader.ReadAll(SampleDatabase.DataFolder);

        Assert.Equal(series.Count, series.Select(s => s.Key).Distinct(StringComparer.Ordinal).Count());
        Assert.InRange(series.Count(s => s.IsReported) / (double)series.Count, 0.45, 0.55);
    }
}
