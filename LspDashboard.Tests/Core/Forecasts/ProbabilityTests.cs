using LspDashboard.Core.Forecasts;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Tests.Core.Forecasts;

public class ProbabilityTests
{
    private static readonly ForecastStep Step = ForecastTests.Of([61.5, 62.1, 53.5, 56.7, 53.8, 60.7, 61, 66.8, 63.5])!.Steps[1];

    [Fact]
    public void ProbabilityOfMeeting_ReadsTheSameDistributionAsTheIntervals()
    {
        Assert.Equal(0.5, Step.ProbabilityOfMeeting(Step.Point, Polarity.HigherIsBetter), 9);
        Assert.Equal(0.9, Step.ProbabilityOfMeeting(Step.Interval80.Lower, Polarity.HigherIsBetter), 6);
        Assert.Equal(0.1, Step.ProbabilityOfMeeting(Step.Interval80.Upper, Polarity.HigherIsBetter), 6);
        Assert.Equal(0.975, Step.ProbabilityOfMeeting(Step.Interval95.Upper, Polarity.LowerIsBetter), 6);
    }

    [Fact]
    public void ProbabilityOfMeeting_HarderTarget_IsLess()
    {
        var last = 1.0;
        for (var target = 30.0; target <= 80; target += 0.5)
        {
            var probability = Step.ProbabilityOfMeeting(target, Polarity.HigherIsBetter);
            Assert.InRange(probability, 0, last);
            Assert.Equal(1 - probability, Step.ProbabilityOfMeeting(target, Polarity.LowerIsBetter), 9);
            last = probability;
        }
    }

    [Theory]
    [InlineData("0 counts as met by every count", 0, Polarity.HigherIsBetter, 1)]
    [InlineData("below what is possible", -1, Polarity.HigherIsBetter, 1)]
    [InlineData("below what is possible", -1, Polarity.LowerIsBetter, 0)]
    public void ProbabilityOfMeeting_AtTheEdgeOfThePossible(string why, double target, Polarity polarity, double expected)
    {
        var step = ForecastTests.Of([3, 1, 2, 0, 1, 2], options: ForecastOptions.NotNegative)!.Steps[0];

        Assert.True(step.ProbabilityOfMeeting(target, polarity) == expected, why);
    }

    [Theory]
    [InlineData("likely starts here", 0.70, Likelihood.Likely)]
    [InlineData("just below", 0.6999, Likelihood.Uncertain)]
    [InlineData("uncertain starts here", 0.30, Likelihood.Uncertain)]
    [InlineData("just below", 0.2999, Likelihood.Unlikely)]
    [InlineData("certain", 1, Likelihood.Likely)]
    [InlineData("impossible", 0, Likelihood.Unlikely)]
    public void Word_ByProbability(string why, double probability, Likelihood expected) =>
        Assert.True(LikelihoodCuts.Current.Word(probability) == expected, why);
}
