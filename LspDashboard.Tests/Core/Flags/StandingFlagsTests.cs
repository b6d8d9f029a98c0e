using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Returns;

namespace LspDashboard.Tests.Core.Flags;

/// <summary>METHOD section 9: Stale, Overdue and NoProxy, which hang on dates and names.</summary>
public class StandingFlagsTests
{
    private static readonly ReportingPeriod Far = ReportingPeriod.FinancialYear(2020);

    // Q1's is the latest; Q2 ends on 30 September 2009 and is due, with a lag of one month, on 31 October.
    [Theory]
    [InlineData("the due day itself is in time", "2009-10-31", null)]
    [InlineData("the day after", "2009-11-01", "The figure for 2009/10 Q2 was due on 31 October 2009 from Halton Borough Council.")]
    public void Overdue_AroundTheDueDay_IsRaisedTheDayAfter(string boundary, string day, string? reason)
    {
        var flag = Standing(FlagKind.Overdue, day: Day(day), set: i => i.Partner = new() { Name = "Halton Borough Council" });

        Assert.True(flag?.Reason == reason, boundary);
        if (flag is null) return;
        Assert.Equal(FlagSeverity.Warning, flag.Severity);
        Assert.Equal(new FlagSince(new(2009, 11, 1)), flag.Since);
    }

    [Fact]
    public void Overdue_NobodyNamed_SaysSo() =>
        Assert.Equal("The figure for 2009/10 Q2 was due on 31 October 2009; nobody is named to send it.", Standing(FlagKind.Overdue, day: new(2009, 12, 1))!.Reason);

    [Theory]
    [InlineData("Q1 due on 31 July", "2009-08-01", "No figure has come yet; that for 2009/10 Q1 was due on 31 July 2009; nobody is named to send it.")]
    [InlineData("Q1 not due before 1 August", "2009-07-31", "No figure has come yet; that for 2008/09 Q4 was due on 30 April 2009; nobody is named to send it.")]
    [InlineData("Q2 due on 31 October", "2009-11-01", "No figure has come yet; that for 2009/10 Q2 was due on 31 October 2009; nobody is named to send it.")]
    public void Overdue_NothingEverCame_NamesTheLatestThatShouldHave(string boundary, string day, string reason) =>
        Assert.True(Standing(FlagKind.Overdue, latest: null, day: Day(day))?.Reason == reason, boundary);

    [Fact]
    public void Overdue_FromAPastReportingPeriod_MissesNothingLater() =>
        Assert.Null(Standing(FlagKind.Overdue, asked: FlagCases.Q1, day: new(2015, 1, 1)));

    // Q2 is out on 31 October and a quarter later, on 31 January 2010, it is only just not missing.
    [Theory]
    [InlineData("the last day of grace", "2010-01-31", null)]
    [InlineData("the day after", "2010-02-01", "The latest figure is for 2009/10 Q1; 2009/10 Q2 should have been out by now.")]
    public void Stale_AroundTheEndOfGrace_IsRaisedTheDayAfter(string boundary, string day, string? reason)
    {
        var flag = Standing(FlagKind.Stale, day: Day(day));

        Assert.True(flag?.Reason == reason, boundary);
        if (flag is null) return;
        Assert.Equal((FlagSeverity.Warning, new FlagSince(new(2010, 2, 1))), (flag.Severity, flag.Since));
        Assert.Equal("A later period's usual date, 31 October 2009, has passed by more than one quarter.", flag.Working.Rule);
    }

    [Theory]
    [InlineData("FY2008-09", "year")]
    [InlineData("2006..2008", "year")]
    [InlineData("M2009-04", "month")]
    public void Stale_OfOtherFrequencies_SaysItsOwnGrace(string latest, string grace) => Assert.EndsWith(
        $"has passed by more than one {grace}.", Standing(FlagKind.Stale, PeriodCode.Parse(latest), day: new(2019, 1, 1), set: i => i.Frequency = PeriodCode.Parse(latest).Frequency)!.Working.Rule, StringComparison.Ordinal);

    [Fact]
    public void Stale_AnotherVersionOfTheMethod_WaitsLonger()
    {
        var patient = FlagThresholds.Current with { StaleAfterPeriods = 2 };

        Assert.Null(Standing(FlagKind.Stale, day: new(2010, 4, 30), thresholds: patient));
        Assert.EndsWith("by more than two quarters.", Standing(FlagKind.Stale, day: new(2010, 5, 1), thresholds: patient)!.Working.Rule, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("twelve months late", 12, false, true, false)]
    [InlineData("thirteen months late", 13, false, true, true)]
    [InlineData("with a proxy", 13, true, true, false)]
    [InlineData("no floor", 13, false, false, false)]
    public void NoProxy_OfAFloor_IsRaisedAboveAYear(string boundary, int lag, bool hasProxy, bool isFloor, bool isRaised)
    {
        var flag = Standing(FlagKind.NoProxy, set: i => (i.LagMonths, i.Kind) = (lag, isFloor ? IndicatorKind.FloorTarget : IndicatorKind.NationalIndicator), hasProxy: hasProxy);

        Assert.True(flag is not null == isRaised, boundary);
        if (flag is null) return;
        Assert.Equal(FlagSeverity.Note, flag.Severity);
        Assert.Equal("A floor target whose figure comes 13 months late, and no quicker measure stands in for it.", flag.Reason);
    }

    [Theory]
    [InlineData(TargetKind.FloorNow, true)]
    [InlineData(TargetKind.FloorByDate, true)]
    [InlineData(TargetKind.Reach, false)]
    public void NoProxy_ByTheKindOfTarget_IsForFloorsSinceTheyWereAgreed(TargetKind kind, bool isRaised)
    {
        var target = new Target { Kind = kind, TargetPeriod = FlagCases.Q4, Value = 60, EffectiveFrom = new(2008, 6, 1) };

        Assert.Equal(isRaised ? new FlagSince(new(2008, 6, 1)) : null, Standing(FlagKind.NoProxy, set: i => i.LagMonths = 13, target: target)?.Since);
    }

    [Fact]
    public void Of_AllInOrder_RaisesNothing() => Assert.Empty(StandingFlags.Of(FlagCases.Indicator(), null, FlagCases.Q1, [], FlagCases.Q2, new(2009, 10, 31), 2, false, FlagThresholds.Current));

    private static Flag? Standing(
        FlagKind kind, DateOnly? day = null, Action<Indicator>? set = null, ReportingPeriod? asked = null, Target? target = null, bool hasProxy = false, FlagThresholds? thresholds = null) =>
        Standing(kind, FlagCases.Q1, day, set, asked, target, hasProxy, thresholds);

    private static Flag? Standing(
        FlagKind kind, ReportingPeriod? latest, DateOnly? day = null, Action<Indicator>? set = null, ReportingPeriod? asked = null, Target? target = null, bool hasProxy = false, FlagThresholds? thresholds = null)
    {
        IEnumerable<Observation> none = [];
        var known = day ?? new(2009, 8, 1);
        return StandingFlags.Of(FlagCases.Indicator(set: set), target, latest, none, asked ?? (latest is null ? ReportingPeriod.Quarter(2009, 2) : Far), known, 2, hasProxy, thresholds ?? FlagThresholds.Current)
            .SingleOrDefault(f => f.Kind == kind);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
