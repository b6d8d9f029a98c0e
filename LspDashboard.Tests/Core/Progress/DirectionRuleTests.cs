using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Progress;

/// <summary>METHOD section 5.</summary>
public class DirectionRuleTests
{
    [Theory]
    [InlineData("no change", 50, 50, 2, DirectionOfTravel.Steady)]
    [InlineData("no change where nothing is too small", 50, 50, 0, DirectionOfTravel.Steady)]
    [InlineData("smaller than what matters", 50, 51.99, 2, DirectionOfTravel.Steady)]
    [InlineData("exactly what matters", 50, 52, 2, DirectionOfTravel.Improving)]
    [InlineData("exactly what matters, in tenths", 50.1, 50.4, 0.3, DirectionOfTravel.Improving)] // 50.4 - 50.1 is a little less than 0.3 in binary
    [InlineData("more than what matters", 50, 53, 2, DirectionOfTravel.Improving)]
    [InlineData("smaller, the other way", 50, 48.01, 2, DirectionOfTravel.Steady)]
    [InlineData("exactly, the other way", 50, 48, 2, DirectionOfTravel.Worsening)]
    public void Between_HigherIsBetter_IsAfterPolarity(string boundary, double from, double to, double m, DirectionOfTravel direction)
    {
        Assert.True(DirectionRule.Between(Polarity.HigherIsBetter, (from, null), (to, null), m) == direction, boundary);

        // Lower is better: the same movement is the opposite, "never up".
        var opposite = direction switch
        {
            DirectionOfTravel.Improving => DirectionOfTravel.Worsening,
            DirectionOfTravel.Worsening => DirectionOfTravel.Improving,
            _ => direction,
        };
        Assert.True(DirectionRule.Between(Polarity.LowerIsBetter, (from, null), (to, null), m) == opposite, boundary);
    }

    [Theory]
    [InlineData("they overlap", 48, 54, 53, 59, DirectionOfTravel.Steady)]
    [InlineData("they touch", 48, 53, 53, 59, DirectionOfTravel.Steady)] // both ends belong to an interval
    [InlineData("they are apart", 48, 52.9, 53, 59, DirectionOfTravel.Improving)]
    public void Between_WithTwoIntervals_IsSteadyWhereTheyOverlap(string boundary, double fromLower, double fromUpper, double toLower, double toUpper, DirectionOfTravel direction) =>
        Assert.True(DirectionRule.Between(Polarity.HigherIsBetter, (51, new(fromLower, fromUpper)), (56, new(toLower, toUpper)), 2) == direction, boundary);

    [Fact]
    public void Between_WithOneInterval_GoesByTheDifferenceThatMatters()
    {
        Assert.Equal(DirectionOfTravel.Improving, DirectionRule.Between(Polarity.HigherIsBetter, (51, null), (56, new(50, 62)), 2));
        Assert.Equal(DirectionOfTravel.Improving, DirectionRule.Between(Polarity.HigherIsBetter, (51, new(45, 57)), (56, null), 2));
    }

    [Fact]
    public void Between_IntervalsApartButSmallerThanWhatMatters_IsSteady() =>
        Assert.Equal(DirectionOfTravel.Steady, DirectionRule.Between(Polarity.HigherIsBetter, (51, new(50.9, 51.1)), (52, new(51.9, 52.1)), 2));
}
