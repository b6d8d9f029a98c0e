using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Tests.Core.Forecasts;

/// <summary>METHOD section 8.</summary>
public class ForecastTests
{
    // Under-18 conceptions in Salford 1998 to 2008 (ONS).
    private static readonly double[] Wandering = [61.5, 62.1, 53.5, 56.7, 53.8, 60.7, 61, 66.8, 63.5, 65, 59.1];

    [Theory]
    [InlineData("none", new double[0])]
    [InlineData("one", new[] { 3.0 })]
    [InlineData("four", new[] { 3.0, 4, 5, 6 })]
    [InlineData("four and a gap", new[] { 3.0, 4, double.NaN, 5, 6 })]
    public void Of_FewerThanFiveFigures_IsNone(string why, double[] values) => Assert.True(Of(values) is null, why);

    [Fact]
    public void Of_FiveFigures_IsAForecast()
    {
        Assert.Equal(5, Of([3, 4, 5, 6, 7])!.PointsUsed);
        Assert.Equal(5, Of([double.NaN, 3, 4, double.NaN, 5, 6, 7])!.PointsUsed);
    }

    [Fact]
    public void Of_LastPeriodWithoutFigure_IsRefused() => Assert.Throws<ArgumentException>(() => Of([3, 4, 5, 6, 7, double.NaN]));

    [Fact]
    public void Of_Infinite_IsRefused() => Assert.Throws<ArgumentException>(() => Of([3, 4, double.PositiveInfinity, 6, 7, 8]));

    [Fact]
    public void Of_Constant_StaysWithoutWidth()
    {
        foreach (var step in Of([7, 7, 7, 7, 7, 7])!.Steps)
        {
            Assert.Equal(7, step.Point);
            Assert.Equal((7, 7), (step.Interval95.Lower, step.Interval95.Upper));
            Assert.Equal(1, step.ProbabilityOfMeeting(7, Polarity.HigherIsBetter));
            Assert.Equal(0, step.ProbabilityOfMeeting(7.1, Polarity.HigherIsBetter));
            Assert.Equal(0, step.ProbabilityOfMeeting(6.9, Polarity.LowerIsBetter));
        }
    }

    [Fact]
    public void Of_ConstantAsPublished_IsAsUnsureAsItsLastDigit()
    {
        var step = Of([7, 7, 7, 7, 7, 7], options: new ForecastOptions { Resolution = 1 })!.Steps[0];

        Assert.Equal(7, step.Point);
        Assert.InRange(step.Interval80.HalfWidth, 0.5, 1); // half a unit times a quantile between 1.28 and 1.64
    }

    [Fact]
    public void Of_PerfectLine_GoesOn()
    {
        var steps = Of([10, 12, 14, 16, 18, 20, 22, 24])!.Steps;

        Assert.Equal([26.0, 28, 30, 32], steps.Take(4).Select(s => Math.Round(s.Point, 9)));
        Assert.Equal(0, steps[3].Interval95.HalfWidth, 9);
    }

    [Fact]
    public void Of_PerfectLineWithAGap_GoesOn() => Assert.Equal(26, Of([10, 12, 14, double.NaN, 18, 20, 22, 24])!.Steps[0].Point, 9);

    [Fact]
    public void Of_Seasons_ComeBack()
    {
        var forecast = Of([20, 5, 9, 14, 21, 5, 8, 14, 20, 6, 9, 15, 21, 5, 9, 14], season: 4)!;

        Assert.True(forecast.Method is ForecastMethod.SeasonalNaive or ForecastMethod.SeasonalDrift, forecast.Method.ToString());
        double[] expected = [21, 5, 9, 14, 21, 5, 9, 14];
        Assert.All(forecast.Steps.Zip(expected), p => Assert.InRange(p.First.Point, p.Second - 1, p.Second + 1));
    }

    [Fact]
    public void Of_SeasonsThatRise_RiseByTheYear()
    {
        // Each quarter 4 more than the year before: next year's are 32, 17, 21 and 26, the year after 4 more again.
        var forecast = Of([20, 5, 9, 14, 24, 9, 13, 18, 28, 13, 17, 22], season: 4)!;

        Assert.Equal(ForecastMethod.SeasonalDrift, forecast.Method);
        Assert.Equal([32.0, 17, 21, 26, 36, 21, 25, 30], forecast.Steps.Select(s => Math.Round(s.Point, 9)));
    }

    [Fact]
    public void Of_Intervals_AreNestedAndNeverNarrower()
    {
        var last = 0.0;
        foreach (var step in Of(Wandering)!.Steps)
        {
            Assert.True(step.Interval95.Lower < step.Interval80.Lower && step.Interval80.Lower < step.Point);
            Assert.True(step.Point < step.Interval80.Upper && step.Interval80.Upper < step.Interval95.Upper);
            Assert.True(step.Interval80.HalfWidth >= last);
            last = step.Interval80.HalfWidth;
        }
    }

    [Fact]
    public void Of_Percentages_StayBetween0And100()
    {
        foreach (var step in Of([80, 85, 90, 94, 97, 99], options: ForecastOptions.Percentage)!.Steps)
        {
            Assert.InRange(step.Point, 0, 100);
            Assert.InRange(step.Interval95.Upper, step.Point, 100);
            Assert.Equal(0, step.ProbabilityOfMeeting(100.5, Polarity.HigherIsBetter));
            Assert.Equal(1, step.ProbabilityOfMeeting(100, Polarity.LowerIsBetter));
        }
    }

    [Fact]
    public void Of_OtherUnits_ChangesNothing()
    {
        var (one, other) = (Of(Wandering)!, Of([.. Wandering.Select(v => v * 1000)])!);

        Assert.Equal(one.Method, other.Method);
        foreach (var (a, b) in one.Steps.Zip(other.Steps))
        {
            Near(a.Point * 1000, b.Point);
            Near(a.Interval80.Lower * 1000, b.Interval80.Lower);
            Near(a.Interval95.Upper * 1000, b.Interval95.Upper);
            Near(a.ProbabilityOfMeeting(58, Polarity.HigherIsBetter), b.ProbabilityOfMeeting(58_000, Polarity.HigherIsBetter));
        }
    }

    [Fact]
    public void Of_Mirrored_IsMirrored()
    {
        foreach (var (a, b) in Of(Wandering)!.Steps.Zip(Of([.. Wandering.Select(v => 100 - v)])!.Steps))
        {
            Near(100 - a.Point, b.Point);
            Near(100 - a.Interval80.Lower, b.Interval80.Upper);
            Near(a.ProbabilityOfMeeting(58, Polarity.HigherIsBetter), b.ProbabilityOfMeeting(42, Polarity.LowerIsBetter));
        }
    }

    [Fact]
    public void Of_FurtherAhead_DoesNotChangeTheFirstSteps()
    {
        var (near, far) = (Of(Wandering, horizon: 2)!, Of(Wandering, horizon: 10)!);

        Assert.Equal(near.Steps[1].Point, far.Steps[1].Point);
        Assert.Equal(near.Steps[1].Interval95, far.Steps[1].Interval95);
    }

    internal static Forecast? Of(double[] values, int season = 1, int horizon = 8, ForecastOptions? options = null) =>
        Forecast.Of(values, season, horizon, options ?? ForecastOptions.Unbounded);

    private static void Near(double expected, double actual) => Assert.Equal(0, (expected - actual) / Math.Max(1, Math.Abs(expected)), 9);
}
