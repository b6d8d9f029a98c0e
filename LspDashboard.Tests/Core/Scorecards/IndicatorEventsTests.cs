using LspDashboard.Core.Flags;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Tests.Core.Scorecards;

/// <summary>Where what happened stands on a chart. The made indicator has figures for Q1 and Q2 of 2009/10 and a plan to the end of Q4.</summary>
public class IndicatorEventsTests
{
    private static readonly Method First = Method.All[0];

    [Theory]
    [InlineData("before the first figure", "2009-02-01", "2009/10 Q1")]
    [InlineData("in a quarter with a figure", "2009-09-30", "2009/10 Q2")]
    [InlineData("after the last figure, where the plan goes on", "2010-01-15", "2009/10 Q4")]
    [InlineData("after the end of the chart", "2011-05-20", "2009/10 Q4")]
    public void Of_ADecision_StandsAtItsOwnDay(string what, string on, string period)
    {
        var decided = Assert.Single(IndicatorEvents.Of(Score(), [], [new(Decision(DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture)), null)], [First]));

        Assert.True(decided.Period.Label == period, what);
        Assert.Equal("decided: Fund two clinics.", decided.Words);
    }

    [Fact]
    public void Of_OneVersionOfTheMethod_IsNoEvent() => Assert.Empty(IndicatorEvents.Of(Score(), [], [], [First with { EffectiveFrom = new(2009, 8, 1) }]));

    [Fact]
    public void Of_ANewVersionWithinTheChart_StandsAtItsDayWithItsName()
    {
        Method[] methods = [First, First with { Version = "before", EffectiveFrom = new(2008, 1, 1) }, First with { Version = "2009-08", EffectiveFrom = new(2009, 8, 1) }, First with { Version = "after", EffectiveFrom = new(2010, 4, 1) }];

        var changed = Assert.Single(IndicatorEvents.Of(Score(), [], [], methods));

        Assert.Equal((IndicatorEventKind.NewMethod, "2009/10 Q2", "method version 2009-08 from 1 August 2009"), (changed.Kind, changed.Period.Label, changed.Words));
    }

    private static IndicatorScore Score() => new MadeFacts().Add("Homes", 41, MadeFacts.Q1).Report(MadeFacts.Q2, 45).Scorecard().Indicators[0];

    private static Minute Decision(DateOnly on) => new() { Key = Guid.Empty, Kind = MinuteKind.Decision, IndicatorId = 1, Text = "Fund two clinics. By July.", Period = MadeFacts.Q2, On = on, RecordedBy = "A. Clerk", RecordedAt = default };
}
