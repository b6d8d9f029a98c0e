using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Progress;

/// <summary>METHOD section 6: its worked numbers (PHE/OHID public health methods).</summary>
public class ConfidenceIntervalsTests
{
    [Fact]
    public void Wilson_65Of100_IsAsPublished() => Near(0.5525444330, 0.7363575176, ConfidenceIntervals.Wilson(65, 100));

    [Fact]
    public void Wilson_NoneOrAll_EndsAtZeroOrOne()
    {
        // None: L = 0; U = 2 z^2 / (2 (n + z^2)) = 3.841458821 / 103.841458821.
        Near(0, 0.0369934983, ConfidenceIntervals.Wilson(0, 100));
        Near(0.9630065017, 1, ConfidenceIntervals.Wilson(100, 100));
    }

    [Fact]
    public void Count_65_IsByars() => Near(50.1631877105, 82.8491385459, ConfidenceIntervals.Count(65));

    [Fact]
    public void Count_5_IsExact() => Near(1.6234863901, 11.6683320793, ConfidenceIntervals.Count(5));

    [Fact]
    public void Count_None_StartsAtZero() => Near(0, 3.6888794541, ConfidenceIntervals.Count(0)); // -ln 0.025, the chi-squared with 2 degrees

    [Fact]
    public void Count_AroundTen_ChangesFromExactToByars()
    {
        // Garwood's published exact limits of 9 and 10 are 4.1154 to 17.0848 and 4.7954 to 18.3904; Byar's of 10 are near, not equal.
        var (nine, ten) = (ConfidenceIntervals.Count(9), ConfidenceIntervals.Count(10));

        Assert.Equal(4.1154, nine.Lower, 4);
        Assert.Equal(17.0848, nine.Upper, 4);
        Assert.InRange(Math.Abs(ten.Lower - 4.7954), 0.0001, 0.01);
        Assert.InRange(Math.Abs(ten.Upper - 18.3904), 0.0001, 0.01);
    }

    [Fact]
    public void Of_Rate5Per100_IsTheCountsIntervalInTheRatesUnits() =>
        Near(1.6234863901, 11.6683320793, ConfidenceIntervals.Of(UnitKind.Rate, 5, 5, 100)!.Value);

    [Fact]
    public void Of_RatePer1000_IsScaled() =>
        Near(1.6234863901, 11.6683320793, ConfidenceIntervals.Of(UnitKind.Rate, 50, 5, 100)!.Value.Scaled(0.1));

    [Fact]
    public void Of_Percentage_IsInPercent() => Near(0.5525444330, 0.7363575176, ConfidenceIntervals.Of(UnitKind.Percentage, 65, 65, 100)!.Value.Scaled(0.01));

    [Theory]
    [InlineData("count above denominator", UnitKind.Percentage, 101.0, 100.0)]
    [InlineData("count above denominator", UnitKind.Rate, 101.0, 100.0)]
    [InlineData("negative count", UnitKind.Percentage, -1.0, 100.0)]
    [InlineData("negative count", UnitKind.Rate, -1.0, 100.0)]
    [InlineData("no denominator", UnitKind.Percentage, 65.0, null)]
    [InlineData("denominator of nothing", UnitKind.Percentage, 0.0, 0.0)]
    [InlineData("no counts", UnitKind.Percentage, null, null)]
    [InlineData("no counts", UnitKind.Rate, null, null)]
    [InlineData("tonnes are not counted", UnitKind.Tonnes, 65.0, 100.0)]
    [InlineData("money is not counted", UnitKind.Money, 65.0, 100.0)]
    public void Of_CountsThatCannotBeTrueOrAreNotThere_IsNone(string why, UnitKind unit, double? numerator, double? denominator) =>
        Assert.True(ConfidenceIntervals.Of(unit, 65, numerator, denominator) is null, why);

    [Fact]
    public void Wilson_CountAboveDenominator_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceIntervals.Wilson(101, 100));
        Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceIntervals.Wilson(-1, 100));
        Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceIntervals.Wilson(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ConfidenceIntervals.Count(-1));
    }

    [Fact]
    public void Interval_BothEnds_BelongToIt()
    {
        var interval = new Interval(2, 6);

        Assert.Equal(2, interval.HalfWidth);
        Assert.True(interval.Contains(2) && interval.Contains(6));
        Assert.False(interval.Contains(1.999) || interval.Contains(6.001));
    }

    private static void Near(double lower, double upper, Interval interval)
    {
        Assert.True(Math.Abs(interval.Lower - lower) < 1e-9, FormattableString.Invariant($"{interval.Lower} is not {lower}"));
        Assert.True(Math.Abs(interval.Upper - upper) < 1e-9, FormattableString.Invariant($"{interval.Upper} is not {upper}"));
    }
}
