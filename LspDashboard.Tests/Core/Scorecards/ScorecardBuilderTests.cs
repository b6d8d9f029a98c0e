using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Tests.Core.Scorecards;

public class ScorecardBuilderTests
{
    private static readonly ReportingPeriod Q1 = MadeFacts.Q1;
    private static readonly ReportingPeriod Q2 = MadeFacts.Q2;

    [Fact]
    public void Build_WithAValueOfEachQuarter_RatesTheLatestUpToThePeriod()
    {
        var made = new MadeFacts().Add("Homes", 45, Q1).Report(Q2, 40).Report(Q2.Next, 100);

        var (atQ1, atQ2) = (made.Scorecard(Q1).Indicators[0], made.Scorecard(Q2).Indicators[0]);

        Assert.Equal((Q1, 45.0, RagRating.Green), (atQ1.Actual!.Period, atQ1.Actual.Value, atQ1.Rating.Rating));
        Assert.Equal((Q2, 40.0, RagRating.Red), (atQ2.Actual!.Period, atQ2.Actual.Value, atQ2.Rating.Rating)); // Q3's is not of this page
        Assert.Equal([45.0, 50.0], atQ2.Series.Select(p => p.Plan!.Value));
    }

    [Fact]
    public void Build_LatestIsOfAnEarlierPeriod_ComparesItWithThePlanOfItsOwnPeriod()
    {
        var score = new MadeFacts().Add("Homes", 45, Q1).Scorecard(Q2).Indicators[0];

        Assert.Equal(Q1, score.Actual!.Period);
        Assert.Equal(45, score.Rating.Expected!.Value, 9); // not the 50 of Q2
        Assert.Equal(RagRating.Green, score.Rating.Rating);
    }

    [Fact]
    public void Build_ValueOfAnotherFrequency_IsNotCompared()
    {
        var score = new MadeFacts().Add("Homes", 45, Q1).Report(ReportingPeriod.Month(2009, 9), 99).Scorecard(Q2).Indicators[0];

        Assert.Equal(Q1, score.Actual!.Period);
    }

    public static TheoryData<string, MadeCase, RatingReason> NotRated => new()
    {
        { "no value", new(f => f.Add("Homes", null)), RatingReason.NoValue },
        { "no target", new(f => f.Add("Homes", 45, target: _ => null)), RatingReason.NoTarget },
        { "before the plan", new(f => f.Add("Homes", 45, ReportingPeriod.Quarter(2008, 3))), RatingReason.NoPlanForTheDate },
        { "baseline 0 and no difference that matters", new(f => f.Add("Homes", 45, set: i => i.Unit = new("homes", "", UnitKind.Count), target: t => { t.Baseline = 0; return t; })), RatingReason.DifferenceThatMattersMissing },
        { "by choice", new(f => f.Add("Homes", 45, set: i => i.IsRated = false)), RatingReason.NotMeantToBeRated },
        { "withdrawn", new(f => f.Add("Homes", 45).Report(Q2, null, 2, ObservationStatus.Withdrawn)), RatingReason.NoValue },
    };

    [Theory, MemberData(nameof(NotRated))]
    public void Build_WithoutWhatItTakes_IsNotRatedWithTheReason(string why, MadeCase made, RatingReason reason)
    {
        var scorecard = made.Scorecard();

        Assert.True(scorecard.Indicators[0].Rating.Rating == RagRating.NotRated, why);
        Assert.Equal(reason, scorecard.Indicators[0].Rating.Reason);
        Assert.DoesNotContain(scorecard.Indicators[0].Flags, f => f.Kind == FlagKind.Underperforming);
        Assert.Equal(RagRating.NotRated, scorecard.Overall.Rating);
    }

    [Fact]
    public void Build_FloorHolding34Of38_IsRedWithDirectionImprovingBesideIt()
    {
        // METHOD's floor: 34 % now, 30 % the quarter before; 4 points of 2.
        var score = new MadeFacts().Add("Five good GCSEs", 30, Q1, target: t => { t.Kind = TargetKind.FloorNow; t.Baseline = null; t.BaselinePeriod = null; t.Value = 38; return t; })
            .Report(Q2, 34).Scorecard().Indicators[0];

        Assert.Equal((RagRating.Red, DirectionOfTravel.Improving), (score.Rating.Rating, score.Short));
    }

    [Theory]
    [InlineData("against the quarter before", false, Accumulation.Point, DirectionOfTravel.Improving)] // 44 to 48
    [InlineData("seasonal: against the same quarter last year", true, Accumulation.Point, DirectionOfTravel.Worsening)] // 60 to 48
    [InlineData("year to date: against the same quarter last year", false, Accumulation.Cumulative, DirectionOfTravel.Worsening)]
    public void Build_ShortDirection_IsAgainstTheComparablePeriod(string which, bool seasonal, Accumulation accumulation, DirectionOfTravel direction)
    {
        var score = new MadeFacts().Add("Homes", 60, Q2.YearEarlier, set: i => { i.IsSeasonal = seasonal; i.Accumulation = accumulation; })
            .Report(Q1, 44).Report(Q2, 48).Scorecard().Indicators[0];

        Assert.True(score.Short == direction, which);
    }

    [Theory]
    [InlineData(48, DirectionOfTravel.Improving)] // 8 points above the baseline of 40
    [InlineData(41, DirectionOfTravel.Steady)] // 1 point: less than the 2 that matter
    [InlineData(30, DirectionOfTravel.Worsening)]
    public void Build_LongDirection_IsAgainstTheBaseline(double actual, DirectionOfTravel direction)
    {
        var score = new MadeFacts().Add("Homes", actual).Scorecard().Indicators[0];

        Assert.Equal((DirectionOfTravel.NotAvailable, direction), (score.Short, score.Long));
    }

    [Fact]
    public void Build_AmberRedAndRed_AreFlaggedWithTheirNumbers()
    {
        var scorecard = new MadeFacts().Add("Homes", 45).Add("Jobs", 48).Scorecard();

        Assert.Equal([FlagKind.Underperforming], scorecard.Indicators[0].Flags.Select(f => f.Kind)); // words on a figure of 31 October may come until 14 November
        var flag = scorecard.Indicators[0].Flags[0];
        Assert.Equal((FlagKind.Underperforming, FlagSeverity.Warning), (flag.Kind, flag.Severity));
        Assert.Equal("45.0% in 2009/10 Q2 against 50.0% planned: 50% short of the change planned by now.", flag.Reason);
        Assert.Empty(scorecard.Indicators[1].Flags);
    }

    [Fact]
    public void Build_WithinChanceOfPlan_RaisesNoFlag()
    {
        // 9 of 20 is 45 %, Wilson's interval about 26 to 66: the plan of 50 lies inside.
        var made = new MadeFacts().Add("Homes", 45);
        made.Facts.Observations[0].Numerator = 9;
        made.Facts.Observations[0].Denominator = 20;

        var score = made.Scorecard().Indicators[0];

        Assert.Equal((RagRating.AmberGreen, RatingReason.WithinChance), (score.Rating.Rating, score.Rating.Reason));
        Assert.Empty(score.Flags);
    }

    [Fact]
    public void Build_NewTargetFromADay_HoldsFromThePeriodThatEndsThen()
    {
        var made = new MadeFacts().Add("Homes", 45, Q1).Report(Q2, 50);
        var facts = made.Facts;
        var later = new Target
        {
            Id = 99, PartnershipId = 1, IndicatorId = 1, Kind = TargetKind.Reach, BaselinePeriod = ReportingPeriod.Quarter(2008, 4), Baseline = 40,
            TargetPeriod = ReportingPeriod.Quarter(2009, 4), Value = 80, EffectiveFrom = new(2009, 9, 30), // the last day of Q2
        };
        var both = facts with { Targets = [.. facts.Targets, later] };

        Assert.Equal(60, ScorecardBuilder.Build(both, Q1, Method.Current).Indicators[0].Target!.Value);
        Assert.Equal(80, ScorecardBuilder.Build(both, Q2, Method.Current).Indicators[0].Target!.Value);
    }

    [Theory]
    [InlineData("in use from the period's last day", "2009-09-30", null, true)]
    [InlineData("from the day after", "2009-10-01", null, false)]
    [InlineData("until the period's last day", null, "2009-09-30", true)]
    [InlineData("until the day before", null, "2009-09-29", false)]
    public void Build_IndicatorInUseForAWhile_IsOnTheScorecardsOfThatTime(string boundary, string? from, string? to, bool isOn)
    {
        var scorecard = new MadeFacts().Add("Homes", 45, set: i => (i.InUseFrom, i.InUseTo) = (Day(from), Day(to))).Scorecard();

        Assert.True(scorecard.Indicators.Count == (isOn ? 1 : 0), boundary);
    }

    [Fact]
    public void Build_OtherAreas_AreComparatorsAndNeverTheActual()
    {
        var score = new MadeFacts().Add("Homes", 45, Q1).Report(Q2, 99, areaId: 2).Scorecard().Indicators[0];

        Assert.Equal(45, score.Actual!.Value);
        Assert.Equal("England", Assert.Single(score.Comparators).Area.Name);
    }

    [Fact]
    public void Build_LimitOfYesterday_AndAFloorWithoutBaseline_WaitForTheirFirstValue()
    {
        static Target Floor(Target t)
        {
            (t.Kind, t.Baseline, t.BaselinePeriod, t.Value) = (TargetKind.FloorByDate, null, null, 60);
            return t;
        }

        // Nothing known when it was set (1 April 2009): the first later value, Q1's 45, is the baseline, and is marked.
        var late = new MadeFacts().Add("Homes", 45, Q1, target: Floor).Report(Q2, 46).Scorecard().Indicators[0];
        // Known then: 2008/09 Q3, out on 31 January 2009.
        var known = new MadeFacts().Add("Homes", 40, ReportingPeriod.Quarter(2008, 3), target: Floor).Report(Q2, 46).Scorecard().Indicators[0];

        Assert.Equal((true, 45.0, Q1.EndMonth), (late.Terms!.Value.IsLateStart, late.Terms.Value.Baseline, late.Terms.Value.BaselineMonth));
        Assert.Equal((false, 40.0), (known.Terms!.Value.IsLateStart, known.Terms.Value.Baseline));
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public sealed class MadeCase
    {
        private readonly MadeFacts _facts = new();

        internal MadeCase(Action<MadeFacts> make) => make(_facts);

        public Scorecard Scorecard() => _facts.Scorecard();
    }
}
