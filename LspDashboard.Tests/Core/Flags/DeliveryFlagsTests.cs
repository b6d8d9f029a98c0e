using LspDashboard.Core.Delivery;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Tests.Core.Scorecards;

namespace LspDashboard.Tests.Core.Flags;

/// <summary>METHOD section 9: NoCommentary and ActionSlipped. Q2 of 2009/10 ends on 30 September 2009; words on it are due by 28 October.</summary>
public class DeliveryFlagsTests
{
    [Theory]
    [InlineData("the deadline itself", "2009-10-28", false)]
    [InlineData("the day after", "2009-10-29", true)]
    public void NoCommentary_AroundTheDeadline(string boundary, string day, bool raised)
    {
        // Known from 14 October: 14 days to write end with the deadline.
        var flag = Flags(new MadeFacts().Add("Homes", 45, set: i => i.Partner = new() { Name = "Council" }).Report(MadeFacts.Q2, 45, 2, knownFrom: new(2009, 10, 14)), day).SingleOrDefault(f => f.Kind == FlagKind.NoCommentary);

        Assert.True(flag is not null == raised, boundary);
        if (flag is null) return;
        Assert.Equal("Behind plan without its owner's words: those on 2009/10 Q2 were due on 28 October 2009 from Council.", flag.Reason);
        Assert.Equal(FlagSeverity.Warning, flag.Severity);
        Assert.Equal(new DateOnly(2009, 10, 29), flag.Since!.Value.Day);
    }

    [Fact]
    public void NoCommentary_FigureAfterTheDeadline_IsOwedFourteenDaysLater()
    {
        // The figure is out on 31 October, three days after words on the quarter were due: nobody could have written them.
        Assert.DoesNotContain(Flags(new MadeFacts().Add("Homes", 45), "2009-11-14"), f => f.Kind == FlagKind.NoCommentary);
        var flag = Flags(new MadeFacts().Add("Homes", 45), "2009-11-15").Single(f => f.Kind == FlagKind.NoCommentary);

        Assert.Equal(new DateOnly(2009, 11, 15), flag.Since!.Value.Day);
        Assert.EndsWith("; nobody is named to write them.", flag.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("handed in by the day", CommentaryState.Submitted, "2009-11-15", 2, false)]
    [InlineData("agreed", CommentaryState.Agreed, "2009-10-31", 2, false)]
    [InlineData("handed in the day after", CommentaryState.Submitted, "2009-11-16", 2, true)]
    [InlineData("a draft is nobody's words yet", CommentaryState.Draft, "2009-10-20", 2, true)]
    [InlineData("words on the quarter before", CommentaryState.Submitted, "2009-10-20", 1, true)]
    public void NoCommentary_ByWhatWasWritten(string case_, CommentaryState state, string on, int quarter, bool raised)
    {
        var words = new Commentary { Id = 1, IndicatorId = 1, Period = LspDashboard.Core.Periods.ReportingPeriod.Quarter(2009, quarter), State = state, Text = "Builders left.", On = Day(on), RecordedBy = "Ann" };

        Assert.True(Flags(new MadeFacts().Add("Homes", 45), "2009-11-15", words).Any(f => f.Kind == FlagKind.NoCommentary) == raised, case_);
    }

    [Fact]
    public void NoCommentary_JudgedAmberGreen_IsNotWanted() =>
        Assert.DoesNotContain(Flags(new MadeFacts().Add("Homes", 45).Judge(RagRating.AmberGreen), "2009-11-15"), f => f.Kind == FlagKind.NoCommentary);

    [Fact]
    public void NoCommentary_JudgedRedWithAComputedGreen_IsWanted() =>
        Assert.Contains(Flags(new MadeFacts().Add("Homes", 55).Judge(RagRating.Red), "2009-11-15"), f => f.Kind == FlagKind.NoCommentary);

    [Theory]
    [InlineData("the milestone's day itself", "2009-10-15", null)]
    [InlineData("the day after", "2009-10-16", "The milestone “Sign” of “Build” was due on 15 October 2009 and is not done.")]
    public void ActionSlipped_AroundAMilestonesDay(string boundary, string day, string? reason)
    {
        var flag = OfActions(day, Action(1, new(2010, 3, 31), new ActionMilestone { ActionId = 1, What = "Sign", DueOn = new(2009, 10, 15) }));

        Assert.True(flag?.Reason == reason, boundary);
        if (flag is not null) Assert.Equal(new DateOnly(2009, 10, 16), flag.Since!.Value.Day);
    }

    [Fact]
    public void ActionSlipped_TheActionItselfAndMore_NamesTheEarliestAndCountsTheRest()
    {
        var flag = OfActions("2009-12-01", Action(1, new(2009, 11, 20)), Action(2, new(2009, 10, 31)), Action(3, new(2009, 12, 1)));

        Assert.Equal("“Build” was due on 31 October 2009 and is not done; one more action has slipped.", flag!.Reason);
        Assert.Equal(31, flag.Working.Inputs.Single(i => i.Symbol == "late").Value);
    }

    [Fact]
    public void ActionSlipped_RecordedAfterItsDay_StandsSinceItWasKnown()
    {
        var late = Action(1, new(2009, 10, 31));
        late.Action.On = new(2009, 11, 10);

        Assert.Equal(new DateOnly(2009, 11, 10), OfActions("2009-12-01", late)!.Since!.Value.Day);
    }

    private static Flag? OfActions(string day, params (PlannedAction Action, ActionMilestone[] Milestones)[] made) =>
        DeliveryFlags.Of(
            new MadeFacts().Add("Homes", 55).Facts.Indicators[0], new(WordsStanding.NotNeeded, default, null),
            ActionState.All(made.Select(m => m.Action), [], made.SelectMany(m => m.Milestones), [], Day(day)), MadeFacts.Q2, 28, null).SingleOrDefault();

    private static (PlannedAction Action, ActionMilestone[] Milestones) Action(int id, DateOnly due, params ActionMilestone[] milestones) =>
        (new() { Id = id, What = "Build", StartsOn = new(2009, 4, 1), DueOn = due, On = new(2009, 4, 1) }, milestones);

    private static IReadOnlyList<Flag> Flags(MadeFacts made, string day, params Commentary[] words)
    {
        var facts = made.Facts with { AsKnown = Day(day), Commentaries = words };
        return LspDashboard.Core.Scorecards.ScorecardBuilder.Build(facts, null, Method.Current).Indicators[0].Flags;
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
