using LspDashboard.Core.Delivery;

namespace LspDashboard.Tests.Core.Delivery;

public class ActionStateTests
{
    private static readonly DateOnly Due = new(2010, 6, 30);

    // A milestone for 30 April, done on 8 May; the action itself by 30 June.
    [Theory]
    [InlineData("before", "2010-04-01", "Open Runcorn", false)]
    [InlineData("on the milestone's day it is in time", "2010-04-30", "Open Runcorn", false)]
    [InlineData("the day after it is not", "2010-05-01", "Open Runcorn", true)]
    [InlineData("the day it was done", "2010-05-08", "Open the clinics", false)]
    [InlineData("on the action's last day", "2010-06-30", "Open the clinics", false)]
    [InlineData("the day after", "2010-07-01", "Open the clinics", true)]
    public void NextAndSlipped_AroundTheDays(string boundary, string day, string next, bool slipped)
    {
        var state = At(day);

        Assert.True(state.Next!.Value.What == next, boundary);
        Assert.True(state.Slipped is not null == slipped, boundary);
    }

    [Theory]
    [InlineData(ActionStatus.Done)]
    [InlineData(ActionStatus.Deferred)]
    public void DoneOrDeferred_HasNothingNextAndCannotSlip(ActionStatus status)
    {
        var state = At("2011-01-01", Said("2010-05-01", status, 20));

        Assert.Null(state.Next);
        Assert.Null(state.Slipped);
    }

    [Fact]
    public void All_AsKnownOnADay_TakesTheLastThatWasSaidByThen()
    {
        var said = new[] { Said("2010-03-01", ActionStatus.UnderWay, 20), Said("2010-05-01", ActionStatus.UnderWay, 60, 2), Said("2010-05-01", ActionStatus.UnderWay, 65, 3), Said("2010-06-01", ActionStatus.Done, 100, 4) };

        Assert.Equal((ActionStatus.Planned, 0), Of("2010-02-28"));
        Assert.Equal((ActionStatus.UnderWay, 20), Of("2010-03-01"));
        Assert.Equal((ActionStatus.UnderWay, 65), Of("2010-05-31")); // the later of two said on one day
        Assert.Equal((ActionStatus.Done, 100), Of("2010-06-01"));

        (ActionStatus, int) Of(string day) => (At(day, said).Status, At(day, said).PercentComplete);
    }

    [Fact]
    public void All_BeforeItWasKnown_HasNoSuchAction() =>
        Assert.Empty(ActionState.All([Made()], [], [], [], new(2009, 12, 31)));

    [Fact]
    public void All_OfAnothersRows_TakesNone()
    {
        var state = ActionState.All([Made()], [new() { ActionId = 9, Status = ActionStatus.Done, PercentComplete = 100, On = new(2010, 1, 1), RecordedBy = "x" }], [], [new() { RiskId = 1, IndicatorId = 5 }], Due)[0];

        Assert.Equal(ActionStatus.Planned, state.Status);
        Assert.False(state.IsFor(5));
    }

    private static ActionState At(string day, params ActionProgress[] said) =>
        ActionState.All([Made()], said, [new() { Id = 1, ActionId = 1, What = "Open Runcorn", DueOn = new(2010, 4, 30), DoneOn = new(2010, 5, 8) }], [], Day(day))[0];

    private static PlannedAction Made() => new() { Id = 1, What = "Open the clinics", StartsOn = new(2010, 1, 1), DueOn = Due, On = new(2010, 1, 1) };

    private static ActionProgress Said(string on, ActionStatus status, int percent, int id = 1) => new() { Id = id, ActionId = 1, Status = status, PercentComplete = percent, On = Day(on), RecordedBy = "Ann" };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
