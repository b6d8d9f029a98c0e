using LspDashboard.Core.Flags;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Flags;

public class MethodTests
{
    private static readonly Method[] Versions =
    [
        Method.Current with { Version = "first", EffectiveFrom = new(2026, 11, 1) },
        Method.Current with { Version = "second", EffectiveFrom = new(2027, 4, 1) },
    ];

    [Theory]
    [InlineData("long before any", "2009-09-15", "first")]
    [InlineData("the day before the second", "2027-03-31", "first")]
    [InlineData("from its first day", "2027-04-01", "second")]
    [InlineData("ever after", "2030-01-01", "second")]
    public void InForce_AroundTheFirstDayOfAVersion_IsTheOneThatCounts(string boundary, string day, string version) =>
        Assert.True(Method.InForce(Versions, DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Version == version, boundary);

    [Fact]
    public void All_AreInOrderAndNamedOnce()
    {
        Assert.Equal(Method.All.OrderBy(m => m.EffectiveFrom), Method.All);
        Assert.Equal(Method.All.Count, Method.All.Select(m => m.Version).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Current_HasTheThresholdsOfTheMethod()
    {
        var (rating, likelihood, flags, rollUp) = (Method.Current.Rating, Method.Current.Likelihood, Method.Current.Flags, Method.Current.RollUp);

        Assert.Equal([0.05, 0.40, 1, 0.05, 0.10, 0.25, 0.20], [rating.Green, rating.AmberGreen, rating.Red, rating.ProfileGreen, rating.ProfileAmberGreen, rating.ProfileAmberRed, rating.NarrowlyMissed]);
        Assert.Equal([0.70, 0.30], [likelihood.Likely, likelihood.Unlikely]);
        Assert.Equal([0.50, 0.25, 7, 1, 12], [flags.AtRiskBelow, flags.ExceptionalFrom, flags.RunBehindPlan, flags.StaleAfterPeriods, flags.ProxyNeededAfterMonths]);
        Assert.Equal([2.5, 0, -2.5, 0.5, 0.5], [rollUp.Green, rollUp.AmberGreen, rollUp.AmberRed, rollUp.ShareBehind, rollUp.LeastRated]);
    }
}
