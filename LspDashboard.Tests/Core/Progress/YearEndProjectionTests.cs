using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Progress;

/// <summary>NI 155 of METHOD section 3: 300 in the year, profile 15/40/70/100 unless another is given.</summary>
public class YearEndProjectionTests
{
    [Theory]
    [InlineData("Q1: 45 is 15 %", 45, 3, 300)]
    [InlineData("Q2: 72 is 40 %", 72, 6, 180)]
    [InlineData("Q3: 210 is 70 %", 210, 9, 300)]
    [InlineData("one month into Q2: 70 is 15 % and a third of 25 %", 70, 4, 300)]
    [InlineData("none yet", 0, 6, 0)]
    public void Of_AProfile_DividesByTheShareOfTheYear(string boundary, double actual, int month, double total)
    {
        var projection = YearEndProjection.Of(PlanTerms.Profile(300), actual, month)!.Value;

        Assert.True(Math.Abs(projection.Value - total) < 1e-9, boundary);
        Assert.Equal("y / share of the year by now", projection.Formula);
    }

    [Fact]
    public void Of_TheYearEnd_IsTheOutturn()
    {
        var projection = YearEndProjection.Of(PlanTerms.Profile(300), 270, 12)!.Value;

        Assert.Equal((270, 1, "y, the year is over"), (projection.Value, projection.Share, projection.Formula));
    }

    [Fact]
    public void Of_ATargetOfNothing_StillProjects() =>
        Assert.Equal(10, YearEndProjection.Of(PlanTerms.Profile(0), 4, 6)!.Value.Value, 9);

    [Fact]
    public void Of_NothingToProjectFrom_IsNull()
    {
        Assert.Null(YearEndProjection.Of(PlanTerms.Profile(300, shares: [0, 40, 70, 100]), 5, 3));
        Assert.Null(YearEndProjection.Of(PlanTerms.Profile(300), 5, 0));
        Assert.Null(YearEndProjection.Of(PlanTerms.Profile(300), 5, 13));
        Assert.Null(YearEndProjection.Of(PlanTerms.Reach(0, 300, 12), 72, 6));
    }
}
