using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Progress;

/// <summary>METHOD section 11, LPSA reward grant.</summary>
public class RewardGrantTests
{
    // 50 without the agreement, 60 with it, 200,000 pounds on offer: each unit is a tenth.
    [Theory]
    [InlineData("met", 60, 1, 1, 200_000)]
    [InlineData("passed: never more than all of it", 65, 1.5, 1, 200_000)]
    [InlineData("three quarters", 57.5, 0.75, 0.75, 150_000)]
    [InlineData("exactly the least that is paid", 56, 0.6, 0.6, 120_000)]
    [InlineData("just less", 55.9, 0.59, 0, 0)]
    [InlineData("as without it", 50, 0, 0, 0)]
    [InlineData("worse than without it", 45, -0.5, 0, 0)]
    public void Of_AStretch(string boundary, double outturn, double achieved, double paid, int pounds)
    {
        var grant = RewardGrant.Of(50, 60, outturn, 200_000m);

        Assert.True(grant == new RewardGrant(achieved, paid, pounds), $"{boundary}: {grant}");
        // A reduction is the mirror image.
        Assert.Equal(grant, RewardGrant.Of(-50, -60, -outturn, 200_000m));
    }

    [Fact]
    public void Of_SixTenthsInBinary_IsSixTenths() => // 0.3 / 0.5 of 0.1 steps lands a little below 0.6
        Assert.Equal(600m, RewardGrant.Of(0.1, 0.6, 0.1 + 0.3, 1000m).Amount);

    [Fact]
    public void Of_AStretchOfNothing_IsRefused() =>
        Assert.Throws<ArgumentException>(() => RewardGrant.Of(50, 50, 51, 1000m));
}
