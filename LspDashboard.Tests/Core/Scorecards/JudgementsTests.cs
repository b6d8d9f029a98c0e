using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;

namespace LspDashboard.Tests.Core.Scorecards;

/// <summary>METHOD section 4: a person's rating on a scorecard. Planned is 50 at 2009/10 Q2, see <see cref="MadeFacts"/>: 50 is Green, 40 Red.</summary>
public class JudgementsTests
{
    private static readonly DateOnly Given = new(2009, 10, 20);

    [Fact]
    public void Build_JudgedIndicator_TakesThePersonsAndKeepsTheComputedBesideIt()
    {
        var score = new MadeFacts().Add("Homes", 50).Judge(RagRating.Red).Scorecard().Indicators[0];

        Assert.Equal((RagRating.Red, RagRating.Green), (score.Standing.Rating, score.Standing.Computed));
        Assert.Equal(("A. Okafor", Given), (score.Standing.Person!.Name, score.Standing.Person.On));
        Assert.Equal((RagRating.Green, RatingReason.OnPlan), (score.Rating.Rating, score.Rating.Reason));
    }

    [Fact]
    public void Build_NobodyJudged_StandsAsComputed()
    {
        var scorecard = new MadeFacts().Add("Homes", 40).Scorecard();

        Assert.Equal(new StandingRating(RagRating.Red, RagRating.Red, null), scorecard.Indicators[0].Standing);
        Assert.Equal(scorecard.Overall.Rating, scorecard.Standing.Rating);
        Assert.Equal(scorecard.Themes[0].RollUp.Rating, scorecard.Themes[0].Standing.Rating);
    }

    [Fact]
    public void Build_JudgedRed_IsAnExceptionWithThePersonsReason()
    {
        var scorecard = new MadeFacts().Add("Homes", 50).Judge(RagRating.Red).Add("Jobs", 50).Scorecard();

        var exception = Assert.Single(Exceptions.BehindPlan(scorecard));
        Assert.Equal((FlagKind.Underperforming, FlagSeverity.Serious), (exception.Flags[0].Kind, exception.Flags[0].Severity));
        Assert.Equal("Judged Red by A. Okafor on 20 October 2009: Two contracts end in March. Computed: Green.", exception.Flags[0].Reason);
        Assert.Equal("One of two rated indicators is Green. A. Okafor judged homes Red; and one is rated by judgement.", Story.Of(scorecard).Text);
        Assert.Equal((1, 1), (scorecard.Count(RagRating.Red), scorecard.Count(RagRating.Green)));
    }

    [Fact]
    public void Build_JudgedGreenOfAComputedRed_IsNoException()
    {
        var scorecard = new MadeFacts().Add("Homes", 40).Judge(RagRating.Green).Scorecard();

        Assert.Empty(Exceptions.BehindPlan(scorecard));
        Assert.Empty(scorecard.Indicators[0].Flags);
    }

    [Fact]
    public void Build_RollUp_CountsThePersonsRating()
    {
        // Computed Green and Green are Green; with one judged Red the mean is 0: Amber/Red takes the worse side of the cut.
        var scorecard = new MadeFacts().Add("Homes", 50).Add("Jobs", 50).Judge(RagRating.Red).Scorecard();

        Assert.Equal(RagRating.AmberRed, scorecard.Themes[0].RollUp.Rating);
        Assert.Equal("rated 2 of 2, 1 by judgement", Sentences.Coverage(scorecard.Overall));
    }

    [Fact]
    public void Build_JudgedWithoutData_CountsAsRatedAndSaysSo()
    {
        var scorecard = new MadeFacts().Add("Homes", null).Judge(RagRating.AmberGreen).Scorecard();

        Assert.Equal((RagRating.AmberGreen, RagRating.NotRated), (scorecard.Indicators[0].Standing.Rating, scorecard.Indicators[0].Standing.Computed));
        Assert.Equal("rated 1 of 1, 1 by judgement", Sentences.Coverage(scorecard.Overall));
        Assert.Equal(RagRating.AmberGreen, scorecard.Overall.Rating);
    }

    [Fact]
    public void Build_JudgedWithAStaleFigure_CountsAndKeepsTheStaleFlag()
    {
        // A figure of 2008/09 Q2, when Q3's should long have been out.
        var scorecard = new MadeFacts().Add("Homes", 45, MadeFacts.Q2.YearEarlier).Judge(RagRating.Red).Scorecard();

        Assert.Equal([FlagKind.Underperforming, FlagKind.Stale, FlagKind.Overdue, FlagKind.NoCommentary], scorecard.Indicators[0].Flags.Select(f => f.Kind));
        Assert.False(scorecard.Indicators[0].IsLeftOut);
        Assert.Single(Exceptions.BehindPlan(scorecard));
        Assert.Equal("rated 1 of 1, 1 by judgement", Sentences.Coverage(scorecard.Overall));
    }

    [Fact]
    public void Build_ContextIndicator_IsNotRatedByJudgementEither()
    {
        var score = new MadeFacts().Add("Residents", 10, set: i => i.IsRated = false).Judge(RagRating.Red).Scorecard().Indicators[0];

        Assert.Equal((RagRating.NotRated, null), (score.Standing.Rating, score.Standing.Person));
    }

    [Fact]
    public void Build_TheNextPeriod_IsComputedAgain()
    {
        var made = new MadeFacts().Add("Homes", 50).Judge(RagRating.Red);

        Assert.Equal(RagRating.Red, made.Scorecard(MadeFacts.Q2).Indicators[0].Standing.Rating);
        Assert.Null(made.Scorecard(MadeFacts.Q2.Next).Indicators[0].Standing.Person);
        Assert.Null(made.Scorecard(MadeFacts.Q1).Indicators[0].Standing.Person);
    }

    [Theory]
    [InlineData("the day before it was given", "2009-10-19", false)]
    [InlineData("on the day", "2009-10-20", true)]
    [InlineData("the day before it was withdrawn", "2009-10-24", true)]
    [InlineData("on the day it was withdrawn", "2009-10-25", false)]
    public void Build_AsKnownOnADay_HoldsFromTheDayGivenUntilTheDayWithdrawn(string boundary, string day, bool holds)
    {
        var made = new MadeFacts().Add("Homes", 50).Judge(RagRating.Red, j => j.WithdrawnOn = new(2009, 10, 25));
        var asKnown = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        var score = ScorecardBuilder.Build(made.Facts with { AsKnown = asKnown }, null, Method.Current).Indicators[0];

        Assert.True(score.Standing.Person is not null == holds, boundary);
    }

    [Fact]
    public void Build_TwoForOnePeriod_TakesTheOneGivenLast()
    {
        var made = new MadeFacts().Add("Homes", 50).Judge(RagRating.Red).Judge(RagRating.AmberRed);

        Assert.Equal(RagRating.AmberRed, made.Scorecard().Indicators[0].Standing.Rating); // of one day: the later written
    }

    [Fact]
    public void Build_TheLastOneWithdrawn_IsComputedAndTheReplacedOneDoesNotComeBack()
    {
        var made = new MadeFacts().Add("Homes", 50).Judge(RagRating.Red).Judge(RagRating.AmberRed, j => j.WithdrawnOn = j.On);

        Assert.Equal(new StandingRating(RagRating.Green, RagRating.Green, null), made.Scorecard().Indicators[0].Standing);
    }

    [Fact]
    public void Build_JudgedThemeAndPartnership_StandBesideTheirRollUps()
    {
        var scorecard = new MadeFacts().Add("Homes", 50)
            .Judge(RagRating.AmberRed, j => (j.IndicatorId, j.ThemeId) = (null, 1))
            .Judge(RagRating.Red, j => j.IndicatorId = null).Scorecard();

        Assert.Equal((RagRating.AmberRed, RagRating.Green), (scorecard.Themes[0].Standing.Rating, scorecard.Themes[0].Standing.Computed));
        Assert.Equal((RagRating.Red, RagRating.Green), (scorecard.Standing.Rating, scorecard.Standing.Computed)); // a theme's does not roll up: indicators do
        Assert.Null(scorecard.Indicators[0].Standing.Person);
    }

    [Fact]
    public void Movement_RatingJudgedSinceTheQuarterBefore_IsAChange()
    {
        var facts = new MadeFacts().Add("Homes", 45, MadeFacts.Q1).Report(MadeFacts.Q2, 50).Judge(RagRating.Red).Facts;
        var now = ScorecardBuilder.Build(facts, null, Method.Current);

        var change = Assert.Single(Movement.Of(facts, now, Method.Current).Changes);

        Assert.True(change.IsRatingChange);
        Assert.Equal((RagRating.Green, RagRating.Red), (change.Before!.Standing.Rating, change.Now.Standing.Rating));
    }

    [Theory]
    [InlineData(RagRating.Green, "by judgement of A. Okafor, 20 October 2009; computed: Red")]
    [InlineData(RagRating.Red, "by judgement of A. Okafor, 20 October 2009; computed the same")]
    public void Words_SayWhoWhenAndTheComputed(RagRating judged, string words) =>
        Assert.Equal(words, JudgementWords.Beside(new MadeFacts().Add("Homes", 40).Judge(judged).Scorecard().Indicators[0].Standing));

    [Fact]
    public void Words_NoFigure_SayThatTheRuleCannotRate() =>
        Assert.Equal("Judged Red by A. Okafor on 20 October 2009: Two contracts end in March. Not rated by rule.",
            JudgementWords.Why(new MadeFacts().Add("Homes", null).Judge(RagRating.Red).Scorecard().Indicators[0].Standing));

    [Fact]
    public void Build_FigureWithdrawn_LeavesThePersonsRating() =>
        Assert.Equal(RagRating.Red, new MadeFacts().Add("Homes", 50).Report(MadeFacts.Q2, null, 2, ObservationStatus.Withdrawn).Judge(RagRating.Red).Scorecard().Indicators[0].Standing.Rating);
}
