using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Progress;

/// <summary>METHOD section 7, annual values with intervals.</summary>
public class TrendTestTests
{
    private static readonly TrendPoint[] Worked =
    [
        new(0, 24.67, new(23.16, 26.25)),
        new(12, 24.6, new(23.15, 26.19)),
        new(24, 28, new(26.44, 29.64)),
        new(36, 30.2, new(28.63, 31.9)),
        new(48, 30.6, new(28.98, 32.25)),
    ];

    [Fact]
    public void Of_MethodsCase_IsRising()
    {
        var trend = TrendTest.Of(Worked);

        Assert.Equal(TrendDirection.Rising, trend.Direction);
        Assert.Equal(46.77, trend.ChiSquared, 2);
        Assert.True(trend.KeepsItsSign);
    }

    [Fact]
    public void Of_TheMirrorImage_IsFalling()
    {
        var trend = TrendTest.Of([.. Worked.Select(p => new TrendPoint(p.Month, -p.Value, new Interval(-p.Interval!.Value.Upper, -p.Interval.Value.Lower)))]);

        Assert.Equal(TrendDirection.Falling, trend.Direction);
        Assert.Equal(46.77, trend.ChiSquared, 2);
    }

    // Half widths of 1.96 make every weight 1: a plain line. Sum of (t - 3)^2 is 10, so chi-squared = 10 b^2, and b = sum (t - 3) v / 10.
    [Theory]
    [InlineData("2 a year: 40", TrendDirection.Rising, 2d, 40d, 10d, 12d, 14d, 16d, 18d)]
    [InlineData("2 a year less", TrendDirection.Falling, -2d, 40d, 18d, 16d, 14d, 12d, 10d)]
    [InlineData("0.97 a year: 9.409, just too little", TrendDirection.NoSignificantChange, 0.97, 9.409, 10d, 10.97, 11.94, 12.91, 13.88)]
    [InlineData("0.98 a year: 9.604, just enough", TrendDirection.Rising, 0.98, 9.604, 10d, 10.98, 11.96, 12.94, 13.92)]
    [InlineData("one year does it all: without it the slope is 0", TrendDirection.NoSignificantChange, 2d, 40d, 10d, 10d, 10d, 10d, 20d)]
    [InlineData("without one year the slope turns", TrendDirection.NoSignificantChange, 1.9, 36.1, 10d, 9.5, 9d, 8.5, 20d)] // b = (-20 - 9.5 + 8.5 + 40) / 10
    [InlineData("no change", TrendDirection.NoSignificantChange, 0d, 0d, 10d, 10d, 10d, 10d, 10d)]
    public void Of_EqualWeights(string boundary, TrendDirection direction, double slope, double chiSquared, params double[] values)
    {
        var trend = TrendTest.Of(Points(values));

        Assert.True(trend.Direction == direction, $"{boundary}: {trend}");
        Assert.Equal(slope, trend.Slope, 9);
        Assert.Equal(chiSquared, trend.ChiSquared, 9);
    }

    [Fact]
    public void Of_MoreThanFive_UsesTheLastFive()
    {
        var trend = TrendTest.Of([new(-24, 99, null), new(-12, 50, new(49, 51)), .. Worked]);

        Assert.Equal(46.77, trend.ChiSquared, 2);
    }

    [Fact]
    public void Of_WhatItCannotDo_SaysSoAndNeverNoChange()
    {
        Assert.Equal(TrendReason.TooFewPoints, TrendTest.Of(Worked.AsSpan(1)).Reason);
        Assert.Equal(TrendReason.TooFewPoints, TrendTest.Of([]).Reason);
        Assert.Equal(TrendReason.NoIntervals, TrendTest.Of([.. Worked[..4], new(48, 30.6, null)]).Reason);
        Assert.Equal(TrendReason.NoIntervals, TrendTest.Of([.. Worked[..4], new(48, 30.6, new(30.6, 30.6))]).Reason);
        Assert.Equal(TrendReason.YearsMissing, TrendTest.Of([.. Worked[..4], new(60, 30.6, new(28.98, 32.25))]).Reason);
        Assert.Equal(TrendDirection.CannotBeCalculated, TrendTest.Of([]).Direction);
    }

    [Theory]
    [InlineData(Polarity.HigherIsBetter, DirectionOfTravel.Improving)]
    [InlineData(Polarity.LowerIsBetter, DirectionOfTravel.Worsening)]
    public void After_Rising_IsByPolarity(Polarity polarity, DirectionOfTravel direction)
    {
        Assert.Equal(direction, TrendTest.Of(Worked).After(polarity));
        Assert.Equal(DirectionOfTravel.Steady, TrendTest.Of(Points(10, 10, 10, 10, 10)).After(polarity));
        Assert.Equal(DirectionOfTravel.NotAvailable, TrendTest.Of([]).After(polarity));
    }

    private static TrendPoint[] Points(params double[] values) =>
        [.. values.Select((v, i) => new TrendPoint(12 * i, v, new Interval(v - 1.96, v + 1.96)))];
}
