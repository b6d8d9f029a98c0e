using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;

namespace LspDashboard.Tests.Core.Indicators;

public class TargetVersionTests
{
    private static readonly DateOnly AsKnown = new(2010, 6, 30);

    [Fact]
    public void Of_ARefreshedAgreement_EachCountsUntilTheDayBeforeTheNext()
    {
        var versions = TargetVersion.Of([Made(1, new(2008, 4, 1)), Made(2, new(2009, 10, 1))], AsKnown);

        Assert.Equal([(2, new DateOnly(2009, 10, 1), null), (1, new DateOnly(2008, 4, 1), new DateOnly(2009, 9, 30))], versions.Select(v => (v.Target.Id, v.From, v.Until)));
    }

    [Fact]
    public void Of_OneTakenBack_LetsTheOneBeforeGoOn()
    {
        var versions = TargetVersion.Of([Made(1, new(2008, 4, 1)), Made(2, new(2009, 10, 1), t => t.WithdrawnOn = AsKnown)], AsKnown);

        Assert.Equal([(2, true), (1, false)], versions.Select(v => (v.Target.Id, v.IsWithdrawn)));
        Assert.Null(versions[1].Until);
    }

    [Fact]
    public void Of_TheDayBeforeItIsTakenBack_ItStillCounts() =>
        Assert.False(TargetVersion.Of([Made(1, new(2008, 4, 1), t => t.WithdrawnOn = AsKnown)], AsKnown.AddDays(-1)).Single().IsWithdrawn);

    [Fact]
    public void Of_TwoOfADay_TheOneRecordedLastStands()
    {
        var versions = TargetVersion.Of([Made(2, new(2008, 4, 1)), Made(1, new(2008, 4, 1))], AsKnown);

        Assert.Equal([(2, false), (1, true)], versions.Select(v => (v.Target.Id, v.IsReplaced)));
    }

    [Fact]
    public void Of_YearsProfiles_EachIsOfItsYearWheneverItWasAgreed()
    {
        Target Year(int id, int start) => Made(id, new(2008, 4, 1), t => (t.Kind, t.TargetPeriod) = (TargetKind.Profile, ReportingPeriod.FinancialYear(start)));

        var versions = TargetVersion.Of([Year(1, 2008), Year(2, 2009), Year(3, 2009)], AsKnown);

        Assert.Equal([(3, false), (2, true), (1, false)], versions.Select(v => (v.Target.Id, v.IsReplaced)));
        Assert.Equal((new DateOnly(2008, 4, 1), new DateOnly(2009, 3, 31)), (versions[2].From, versions[2].Until));
        Assert.Equal((new DateOnly(2009, 4, 1), new DateOnly(2010, 3, 31)), (versions[0].From, versions[0].Until));
    }

    private static Target Made(int id, DateOnly from, Action<Target>? set = null)
    {
        var target = new Target { Id = id, Kind = TargetKind.Reach, TargetPeriod = ReportingPeriod.Quarter(2010, 4), Value = 60, EffectiveFrom = from };
        set?.Invoke(target);
        return target;
    }
}
