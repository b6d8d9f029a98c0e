using LspDashboard.Web.Charts;

namespace LspDashboard.Tests.Web.Charts;

public class ValueScaleTests
{
    [Theory]
    [InlineData(25.9, 57.2, 20, 60, 10)]    // high above zero: cut
    [InlineData(10, 100, 0, 100, 25)]       // low near zero: from zero
    [InlineData(40, 100, 0, 100, 25)]       // on the line between: from zero
    [InlineData(41, 100, 40, 100, 20)]
    [InlineData(0.1, 0.4, 0, 0.4, 0.1)]
    public void Of_Values_HasRoundEndsAndSteps(double low, double high, double min, double max, double step)
    {
        var scale = ValueScale.Of([low, high]);

        Assert.Equal(step, scale.Step, 9);
        Assert.True(scale.Min <= low && scale.Max >= high);
        Assert.Equal(min, scale.Min, 9);
        Assert.Equal(max, scale.Max, 9);
    }

    [Fact]
    public void Of_NegativeValues_ReachesBelowThem()
    {
        var scale = ValueScale.Of([-3, 7]);

        Assert.Equal([-5, -2.5, 0, 2.5, 5, 7.5], scale.Ticks);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(42)]
    [InlineData(-42)]
    public void Of_OneValue_StillHasHeight(double value)
    {
        var scale = ValueScale.Of([value, value]);

        Assert.True(scale.Max > scale.Min);
        Assert.InRange(scale.Share(value), 0, 1);
    }

    [Fact]
    public void Of_Nothing_IsAnEmptyAxis() => Assert.Equal(new ValueScale(0, 1, .5), ValueScale.Of([]));

    [Fact]
    public void Of_FromZero_BeginsThere() => Assert.Equal(0, ValueScale.Of([90, 100], fromZero: true).Min);
}
