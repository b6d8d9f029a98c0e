using LspDashboard.Core.Flags;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Flags;

/// <summary>METHOD section 9: probability of meeting the target below 50 %; a word everywhere, the number on demand.</summary>
public class AtRiskRuleTests
{
    private static readonly double[] Level = [50, 51, 50, 49, 50, 51, 50, 49, 50, 50];
    private static readonly ReportingPeriod First = ReportingPeriod.Quarter(2007, 1);

    [Fact]
    public void Of_AroundTheEvenChance_IsRaisedBelowIt()
    {
        // The forecast's distribution is symmetric about its point: at the point itself the chance is exactly even.
        var point = FlagCases.Outlook(Question(60)).AtTarget!.Point;

        Assert.Null(FlagCases.Raised(Question(point - 0.01), FlagKind.AtRisk));
        Assert.NotNull(FlagCases.Raised(Question(point + 0.01), FlagKind.AtRisk));
    }

    [Fact]
    public void Of_FarBelow_IsSeriousAndSaysUnlikelyWithoutANumberForIt()
    {
        var flag = FlagCases.Raised(Question(60), FlagKind.AtRisk)!;

        Assert.Equal(FlagSeverity.Serious, flag.Severity);
        Assert.StartsWith("Unlikely to be met: ", flag.Reason, StringComparison.Ordinal);
        Assert.Contains("is expected for 2010/11 Q4 (", flag.Reason, StringComparison.Ordinal);
        Assert.Contains("against a target of 60.0%.", flag.Reason, StringComparison.Ordinal);
        // From 50.0 at 2009/10 Q2, six quarters are left: 10 / 6 = 1.67.
        Assert.EndsWith("It must rise by 1.67 points a quarter to reach 60.0% by March 2011; the last four changes were −1.0, −1.0, +1.0, 0.0.", flag.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("probab", flag.Reason, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(FlagCases.Outlook(Question(60)).Probability, flag.Working.Inputs.Single(i => i.Symbol == "p").Value);
        Assert.Equal("The probability of meeting the target is below 50%.", flag.Working.Rule);
    }

    [Fact]
    public void Of_LittleBelowEven_IsAWarningAndUncertain()
    {
        var flag = FlagCases.Raised(Question(FlagCases.Outlook(Question(60)).AtTarget!.Point + 0.02), FlagKind.AtRisk)!;

        Assert.Equal(FlagSeverity.Warning, flag.Severity);
        Assert.StartsWith("Uncertain whether it will be met: ", flag.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fewer than five figures", 6)]
    [InlineData("the target's date has come", 0)]
    public void Of_NoProbability_IsNone(string which, int skipped)
    {
        var question = skipped == 0
            ? FlagCases.Question(FlagCases.Indicator(), FlagCases.Reach(40, First.Previous, 90, First), First, Level)
            : FlagCases.Question(FlagCases.Indicator(), Target(90), First, [.. Level[skipped..]]);

        Assert.True(FlagCases.Raised(question, FlagKind.AtRisk) is null, which);
    }

    [Fact]
    public void Of_AnotherVersionOfTheMethod_BeginsElsewhere()
    {
        var stricter = Method.Current with { Version = "made", Flags = FlagThresholds.Current with { AtRiskBelow = 0.9 } };
        // A target a little below the point: likelier than not, but less than nine in ten.
        var target = FlagCases.Outlook(Question(60)).AtTarget!.Point - 0.1;

        Assert.Null(FlagCases.Raised(Question(target), FlagKind.AtRisk));
        Assert.Equal("The probability of meeting the target is below 90%.", FlagCases.Raised(Question(target, stricter), FlagKind.AtRisk)!.Working.Rule);
    }

    private static FlagQuestion Question(double target, Method? method = null) => FlagCases.Question(FlagCases.Indicator(), Target(target), First, Level, method: method);

    private static TargetTerms Target(double target) => FlagCases.Reach(40, First.Previous, target, ReportingPeriod.Quarter(2010, 4));
}
