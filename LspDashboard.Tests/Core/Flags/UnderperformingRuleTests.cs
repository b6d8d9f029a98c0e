using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Flags;

/// <summary>METHOD section 9: Amber/Red or Red; section 3 says where they begin.</summary>
public class UnderperformingRuleTests
{
    // By the end of Q2 50 is planned, 10 above the baseline: each point short is a tenth.
    [Theory]
    [InlineData("exactly two fifths short is Amber/Green", 46, null, "")]
    [InlineData("just beyond", 45.9, FlagSeverity.Warning, "45.9% in 2009/10 Q2 against 50.0% planned: 41% short of the change planned by now.")]
    [InlineData("almost no progress", 40.1, FlagSeverity.Warning, "40.1% in 2009/10 Q2 against 50.0% planned: 99% short of the change planned by now.")]
    [InlineData("no progress", 40, FlagSeverity.Serious, "40.0% in 2009/10 Q2 against 50.0% planned: no progress from the baseline, or worse.")]
    public void Of_AroundTheCuts_IsRaisedBeyondThem(string boundary, double actual, FlagSeverity? severity, string reason)
    {
        var flag = FlagCases.Raised(FlagCases.Question(FlagCases.Indicator(), FlagCases.From40To60, FlagCases.Q2, [actual]), FlagKind.Underperforming);

        Assert.True(flag?.Severity == severity, boundary);
        Assert.Equal(reason, flag?.Reason ?? "");
    }

    // At the target's date the whole change of 20 counts: 4 short is a fifth.
    [Theory]
    [InlineData("met", 60, null, "")]
    [InlineData("a fifth short", 56, FlagSeverity.Warning, "56.0% in 2009/10 Q4 against 60.0% planned: the target was narrowly missed.")]
    [InlineData("more than a fifth", 55.9, FlagSeverity.Serious, "55.9% in 2009/10 Q4 against 60.0% planned: the target was missed.")]
    public void Of_OnTheTargetsDate_IsRaisedWhereItWasMissed(string boundary, double actual, FlagSeverity? severity, string reason)
    {
        var flag = FlagCases.Raised(FlagCases.Question(FlagCases.Indicator(), FlagCases.From40To60, FlagCases.Q4, [actual]), FlagKind.Underperforming);

        Assert.True(flag?.Severity == severity, boundary);
        Assert.Equal(reason, flag?.Reason ?? "");
    }

    [Fact]
    public void Of_PlanInsideTheInterval_IsNotRaised()
    {
        // 41 is nine tenths short, but 32 to 50 holds the 50 planned; 31.9 to 49.9 does not.
        Assert.Null(FlagCases.Raised(FlagCases.Question(FlagCases.Indicator(), FlagCases.From40To60, FlagCases.Q2, [41], halfWidth: 9), FlagKind.Underperforming));
        Assert.NotNull(FlagCases.Raised(FlagCases.Question(FlagCases.Indicator(), FlagCases.From40To60, FlagCases.Q2, [41], halfWidth: 8.9), FlagKind.Underperforming));
    }

    [Fact]
    public void Of_PlanInsideTheIntervalOnTheTargetsDate_IsRaised() =>
        Assert.NotNull(FlagCases.Raised(FlagCases.Question(FlagCases.Indicator(), FlagCases.From40To60, FlagCases.Q4, [55], halfWidth: 9), FlagKind.Underperforming));

    // A level that is held plans no change, so nothing is "short of the change planned". METHOD: 80.5 of 81 Amber/Green, 79.5 Amber/Red, 79 Red.
    [Theory]
    [InlineData(80.5, Polarity.HigherIsBetter, 81, "")]
    [InlineData(79.5, Polarity.HigherIsBetter, 81, "79.5% in 2009/10 Q2 against 81.0% planned: 1.50 points below plan.")]
    [InlineData(79, Polarity.HigherIsBetter, 81, "79.0% in 2009/10 Q2 against 81.0% planned: 2.00 points below plan.")]
    [InlineData(20.5, Polarity.LowerIsBetter, 19, "20.5% in 2009/10 Q2 against 19.0% planned: 1.50 points above plan.")]
    public void Of_ALevelToHold_SaysTheDistance(double actual, Polarity polarity, double level, string reason) =>
        Assert.Equal(reason, FlagCases.Raised(FlagCases.Question(FlagCases.Indicator(polarity: polarity), FlagCases.Hold(level, polarity), FlagCases.Q2, [actual]), FlagKind.Underperforming)?.Reason ?? "");

    [Theory]
    [InlineData("METHOD's NI 155: 72 of 120 by Q2", Polarity.HigherIsBetter, 72, "72 in 2009/10 Q2 against 120 planned: 40% short of what was planned by now.")]
    [InlineData("nothing at all", Polarity.HigherIsBetter, 0, "0 in 2009/10 Q2 against 120 planned: nothing of what was planned by now.")]
    [InlineData("twice the burglaries: there is no baseline to be back at", Polarity.LowerIsBetter, 240, "240 in 2009/10 Q2 against 120 planned: 120.0 above plan.")]
    public void Of_AYearsTotal_SaysItAgainstWhatWasPlannedByNow(string which, Polarity polarity, double actual, string reason)
    {
        var terms = new TargetTerms(TargetKind.Profile, polarity, 0, 0, 300, FlagCases.Q4.EndMonth, Profile: [15, 40, 70, 100]);
        var homes = FlagCases.Indicator(polarity: polarity, set: i => (i.Unit, i.Decimals, i.Accumulation) = (new("homes", "", UnitKind.Count), 0, Accumulation.Cumulative));

        Assert.True(FlagCases.Raised(FlagCases.Question(homes, terms, FlagCases.Q2, [actual]), FlagKind.Underperforming)?.Reason == reason, which);
    }

    [Fact]
    public void Of_NoTarget_IsNotRaised() => Assert.Null(FlagCases.Raised(FlagCases.Question(FlagCases.Indicator(), null, FlagCases.Q2, [1]), FlagKind.Underperforming));
}
