using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Tests.Core.Flags;

/// <summary>METHOD section 9: a baseline or a reported value that changed since it was reported.</summary>
public class RestatedRuleTests
{
    private static readonly DateOnly Reported = new(2009, 7, 31);
    private static readonly DateOnly Changed = new(2009, 9, 15);

    [Fact]
    public void Of_AFigureThatChanged_SaysWhatItWasAndIs()
    {
        var flag = Raised([Figure(1, 45, Reported), Figure(2, 47, Changed)])!;

        Assert.Equal(FlagSeverity.Warning, flag.Severity); // by the 2 points that matter
        Assert.Equal("The figure for 2009/10 Q1 was reported as 45.0% and is 47.0% since 15 September 2009.", flag.Reason);
        Assert.Equal(new FlagSince(Changed, FlagCases.Q1), flag.Since);
        Assert.Equal([45.0, 47.0], flag.Working.Inputs.Select(i => i.Value));
    }

    [Theory]
    [InlineData("less than matters", 46.9, FlagSeverity.Note)]
    [InlineData("half a unit of the last digit", 45.05, FlagSeverity.Note)]
    [InlineData("less than the last digit shows", 45.04, null)]
    [InlineData("provisional to final, the same", 45, null)]
    public void Of_ASmallChange_IsANoteOrNone(string boundary, double now, FlagSeverity? severity) =>
        Assert.True(Raised([Figure(1, 45, Reported, ObservationStatus.Provisional), Figure(2, now, Changed)])?.Severity == severity, boundary);

    [Theory]
    [InlineData("twelve months on", "2010-09-15", true)]
    [InlineData("the day after", "2010-09-16", false)]
    public void Of_AFigureThatChanged_IsFlaggedForTwelveMonths(string boundary, string day, bool isRaised) =>
        Assert.True(Raised([Figure(1, 45, Reported), Figure(2, 47, Changed)], DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) is not null == isRaised, boundary);

    [Fact]
    public void Of_AReturnAcceptedAndUndone_IsNoChange() => Assert.Null(Raised([Figure(1, 45, Reported), Figure(2, 60, Changed), Figure(3, 45, Changed.AddDays(1))]));

    [Fact]
    public void Of_ARestatementMadeFinalLater_StandsSinceTheRestatement()
    {
        var flag = Raised([Figure(1, 45, Reported), Figure(2, 47, Changed, ObservationStatus.Provisional), Figure(3, 47, Changed.AddMonths(1))])!;

        Assert.Equal(Changed, flag.Since!.Value.Day);
    }

    [Fact]
    public void Of_AnotherReturnAcceptedAndUndone_DoesNotMoveItsSince() => Assert.Equal(
        Changed, Raised([Figure(1, 45, Reported), Figure(2, 47, Changed), Figure(3, 60, Changed.AddDays(9)), Figure(4, 47, Changed.AddDays(10))])!.Since!.Value.Day);

    [Fact]
    public void Of_AFigureWithdrawn_IsNotRestated() =>
        Assert.Null(Raised([Figure(1, 45, Reported), Figure(2, 47, Changed), Figure(3, null, Changed.AddDays(1), ObservationStatus.Withdrawn)]));

    [Fact]
    public void Of_SeveralPeriods_NamesTheLatest() => Assert.Equal(
        FlagCases.Q2,
        Raised([Figure(1, 45, Reported), Figure(2, 47, Changed), Figure(1, 50, Reported, period: FlagCases.Q2), Figure(2, 55, Changed, period: FlagCases.Q2)])!.Since!.Value.Period);

    [Fact]
    public void Of_APeriodAfterTheOneAskedFor_IsLeftOut() =>
        Assert.Null(Raised([Figure(1, 45, Reported, period: FlagCases.Q4), Figure(2, 47, Changed, period: FlagCases.Q4)]));

    [Fact]
    public void Of_ABaselineNoLongerHeld_SaysThatThePlanStandsAsAgreed()
    {
        var flag = Raised([Figure(1, 42, new(2009, 4, 30), period: FlagCases.Q1.Previous)], target: Agreed(new(2009, 4, 1)))!;

        Assert.Equal("The target was agreed from a baseline of 40.0% in 2008/09 Q4; the figure held for it is 42.0%. The plan still begins at 40.0%.", flag.Reason);
        Assert.Equal((FlagSeverity.Warning, new FlagSince(new(2009, 4, 30), FlagCases.Q1.Previous)), (flag.Severity, flag.Since));
    }

    [Fact]
    public void Of_ABaselineHeldAsAgreed_IsNone() => Assert.Null(Raised([Figure(1, 40, Reported, period: FlagCases.Q1.Previous)], target: Agreed(new(2009, 4, 1))));

    [Fact]
    public void Of_ABaselineThatDifferedBeforeTheTargetWasAgreed_StandsSinceTheAgreement() =>
        Assert.Equal(new FlagSince(new(2009, 6, 1)), Raised([Figure(1, 42, new(2009, 4, 30), period: FlagCases.Q1.Previous)], target: Agreed(new(2009, 6, 1)))!.Since);

    private static Target Agreed(DateOnly on) =>
        new() { Kind = TargetKind.Reach, BaselinePeriod = FlagCases.Q1.Previous, Baseline = 40, TargetPeriod = FlagCases.Q4, Value = 60, EffectiveFrom = on };

    private static Observation Figure(int revision, double? value, DateOnly knownFrom, ObservationStatus status = ObservationStatus.Final, ReportingPeriod? period = null) =>
        new() { Period = period ?? FlagCases.Q1, Revision = revision, Value = value, Status = status, KnownFrom = knownFrom, RecordedAt = new(2009, 10, 31, 9, 0, 0, TimeSpan.Zero) };

    private static Flag? Raised(Observation[] revisions, DateOnly? day = null, Target? target = null) =>
        StandingFlags.Of(FlagCases.Indicator(), target, FlagCases.Q2, revisions, FlagCases.Q2, day ?? new(2009, 10, 31), 2, false, FlagThresholds.Current).SingleOrDefault(f => f.Kind == FlagKind.Restated);
}
