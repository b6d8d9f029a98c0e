using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Progress;

/// <summary>METHOD section 3, "Disagreement".</summary>
public class PlanDisagreementTests
{
    // 100 to 25 in four years, lower better: after two, 62.5 on a straight line, 50 when halved every two years.
    private static readonly TargetTerms Halving = PlanTerms.Reach(100, 25, 48, Polarity.LowerIsBetter);

    [Theory]
    [InlineData(TrajectoryShape.Linear)]
    [InlineData(TrajectoryShape.Compound)]
    public void Of_BetweenTheTwoPlans_GivesBoth(TrajectoryShape shape)
    {
        // 60 is ahead of 62.5; 10 behind 50, of the 50 planned by then: s = 0.2.
        var disagreement = Of(Halving with { Shape = shape }, 60)!;

        Assert.Equal((RagRating.Green, 62.5), (disagreement.Linear.Rating, disagreement.Linear.Expected!.Value));
        Assert.Equal((RagRating.AmberGreen, 50), (disagreement.Compound.Rating, disagreement.Compound.Expected!.Value));
        Assert.Equal(0.2, disagreement.Compound.Shortfall, 9);
    }

    [Fact]
    public void Of_OneRating_IsNull()
    {
        Assert.Null(Of(Halving, 45)); // ahead of both
        Assert.Null(Of(Halving, 100)); // no progress by either
        Assert.Null(Of(Halving, 60, month: 48)); // at the target's date there is one plan
    }

    [Fact]
    public void Of_NoTwoShapesToCompare_IsNull()
    {
        Assert.Null(Of(Halving with { Shape = TrajectoryShape.Milestones, Milestones = [new(24, 50)] }, 60));
        Assert.Null(Of(PlanTerms.Reach(100, 0, 48, Polarity.LowerIsBetter), 60));
        Assert.Null(Of(PlanTerms.Hold(60), 50));
    }

    private static PlanDisagreement? Of(in TargetTerms terms, double actual, int month = 24) =>
        PlanDisagreement.Of(new(terms, actual, month, UnitKind.Rate, 9), RatingCuts.Current);
}
