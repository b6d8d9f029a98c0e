using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Tests.Core.Scorecards;

/// <summary>Flags on the scorecard: what needs the facts of more than one figure.</summary>
public class ScoreFlagsTests
{
    private static readonly ReportingPeriod Q1 = MadeFacts.Q1;
    private static readonly ReportingPeriod Q2 = MadeFacts.Q2;

    [Fact]
    public void Build_AReturnAcceptedAndUndone_DoesNotMoveSince()
    {
        // 45 for Q2 since 31 October; 60 from the 10th of November and 45 again from the 11th.
        var made = new MadeFacts().Add("Homes", 45).Report(Q2, 60, 2, knownFrom: new(2009, 11, 10)).Report(Q2, 45, 3, knownFrom: new(2009, 11, 11));

        var flag = made.Scorecard().Indicators[0].Flags.Single(f => f.Kind == FlagKind.Underperforming);

        Assert.Equal(new FlagSince(new(2009, 10, 31), Q2), flag.Since);
    }

    [Fact]
    public void Build_ARestatementThatMadeItWorse_StandsSinceTheRestatement()
    {
        var made = new MadeFacts().Add("Homes", 50).Report(Q2, 45, 2, knownFrom: new(2009, 11, 10));

        Assert.Equal(new DateOnly(2009, 11, 10), made.Scorecard().Indicators[0].Flags.Single(f => f.Kind == FlagKind.Underperforming).Since!.Value.Day);
    }

    [Fact]
    public void Build_AProxyThatWorsens_WarnsTheHeadlineOnly()
    {
        var made = new MadeFacts().Add("Headline", 45, Q1).Add("Proxy", 50, Q1, i => (i.Code, i.StandsInForId) = ("P 1", 1), _ => null).Report(Q2, 40);

        var scorecard = made.Scorecard();

        Assert.Equal("The headline is out for 2009/10 Q1 only, and its proxy P 1 worsened from 50.0% in 2009/10 Q1 to 40.0% in 2009/10 Q2.", scorecard.Indicators[0].Flags.Single(f => f.Kind == FlagKind.ProxyWarning).Reason);
        Assert.DoesNotContain(scorecard.Indicators[1].Flags, f => f.Kind == FlagKind.ProxyWarning);
    }

    [Fact]
    public void Build_HeadlineOfThePeriodAskedFor_NeedsNoProxy()
    {
        var made = new MadeFacts().Add("Headline", 45).Add("Proxy", 50, Q1, i => i.StandsInForId = 1, _ => null).Report(Q2, 40);

        Assert.DoesNotContain(made.Scorecard().Indicators[0].Flags, f => f.Kind == FlagKind.ProxyWarning);
    }

    [Fact]
    public void Build_AFloorWithALongLag_IsWithoutProxyUntilOneStandsIn()
    {
        static void LateFloor(Indicator i) => (i.Kind, i.LagMonths) = (IndicatorKind.FloorTarget, 13);
        var alone = new MadeFacts().Add("Floor", 45, set: LateFloor);
        var helped = new MadeFacts().Add("Floor", 45, set: LateFloor).Add("Proxy", 50, set: i => i.StandsInForId = 1);

        Assert.Contains(alone.Scorecard().Indicators[0].Flags, f => f.Kind == FlagKind.NoProxy);
        Assert.DoesNotContain(helped.Scorecard().Indicators[0].Flags, f => f.Kind == FlagKind.NoProxy);
    }

    [Fact]
    public void Build_Flags_AreInTheOrderOfTheirKinds()
    {
        var made = new MadeFacts().Add("Homes", 40, set: i => i.BodyId = null).Report(Q2, 41, 2, knownFrom: new(2009, 10, 30));

        Assert.Equal([FlagKind.Underperforming, FlagKind.Orphan, FlagKind.Restated], made.Scorecard().Indicators[0].Flags.Select(f => f.Kind));
    }

    [Fact]
    public void Build_ShownAsContext_RaisesNothingThatHangsOnATarget()
    {
        var made = new MadeFacts().Add("Homes", 45, Q1.Previous, i => i.IsRated = false).Report(Q1, 42).Report(Q2, 41);

        Assert.DoesNotContain(made.Scorecard().Indicators[0].Flags, f => f.Kind is FlagKind.Underperforming or FlagKind.AtRisk or FlagKind.Exceptional);
    }

    [Fact]
    public void Build_WithAVersionOfTheMethod_CarriesItAndRatesByIt()
    {
        var stricter = Method.Current with { Version = "made", Rating = Method.Current.Rating with { Version = "made", AmberGreen = 0.1 } };
        var made = new MadeFacts().Add("Homes", 48); // a fifth short

        var scorecard = ScorecardBuilder.Build(made.Facts, null, stricter);

        Assert.Equal(("made", "made"), (scorecard.Method.Version, scorecard.Indicators[0].Method.Version));
        Assert.Equal((RagRating.AmberGreen, RagRating.AmberRed), (made.Scorecard().Indicators[0].Rating.Rating, scorecard.Indicators[0].Rating.Rating));
        Assert.Contains(scorecard.Indicators[0].Flags, f => f.Kind == FlagKind.Underperforming);
        Assert.Equal("48.0% in 2009/10 Q2 against 50.0% planned: a fifth short of the change planned by now, 40.0% to 50.0%; Amber/Red from 10% to 100% short.", Explanation.Of(scorecard.Indicators[0]));
    }
}
