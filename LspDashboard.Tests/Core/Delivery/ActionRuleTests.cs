using LspDashboard.Core.Delivery;

namespace LspDashboard.Tests.Core.Delivery;

/// <summary>METHOD section 11: share complete ÷ share of time gone; .90 and more Green, .70 and more Amber, below Red.</summary>
public class ActionRuleTests
{
    // Ten days, 1 to 10 April 2010, both inclusive: at the end of the 5th half of the time has gone.
    [Theory]
    [InlineData("the day before it starts", "2010-03-31", 0, ActionRating.NotRated)]
    [InlineData("begun before its first day", "2010-03-31", 50, ActionRating.NotRated)]
    [InlineData("first day, a tenth gone, nothing done", "2010-04-01", 0, ActionRating.Red)]
    [InlineData("first day, .07/.10 is on the cut", "2010-04-01", 7, ActionRating.Amber)]
    [InlineData("first day, .09/.10 is on the cut", "2010-04-01", 9, ActionRating.Green)]
    [InlineData("half gone, .34/.50 = .68", "2010-04-05", 34, ActionRating.Red)]
    [InlineData("half gone, .35/.50 = .70", "2010-04-05", 35, ActionRating.Amber)]
    [InlineData("half gone, .44/.50 = .88", "2010-04-05", 44, ActionRating.Amber)]
    [InlineData("half gone, .45/.50 = .90", "2010-04-05", 45, ActionRating.Green)]
    [InlineData("the last day, all gone", "2010-04-10", 69, ActionRating.Red)]
    [InlineData("the last day, .70", "2010-04-10", 70, ActionRating.Amber)]
    [InlineData("the last day, .89", "2010-04-10", 89, ActionRating.Amber)]
    [InlineData("the last day, .90", "2010-04-10", 90, ActionRating.Green)]
    [InlineData("the day after, what is not done is never Green", "2010-04-11", 99, ActionRating.Amber)]
    [InlineData("a year after, all of the time and no more has gone", "2011-04-11", 70, ActionRating.Amber)]
    [InlineData("a year after, below", "2011-04-11", 69, ActionRating.Red)]
    public void Rate_UnderWay_ByShareCompleteOverShareOfTime(string boundary, string day, int percent, ActionRating expected) =>
        Assert.True(ActionRule.Rate(Made(), ActionStatus.UnderWay, percent, Day(day), ActionCuts.Current) == expected, boundary);

    [Theory]
    [InlineData(ActionStatus.Done, "2010-03-01", ActionRating.Done)]
    [InlineData(ActionStatus.Done, "2011-01-01", ActionRating.Done)]
    [InlineData(ActionStatus.Deferred, "2010-04-05", ActionRating.NotRated)]
    [InlineData(ActionStatus.Deferred, "2011-01-01", ActionRating.NotRated)]
    [InlineData(ActionStatus.Planned, "2010-04-05", ActionRating.Red)]
    public void Rate_OtherStatus(ActionStatus status, string day, ActionRating expected) =>
        Assert.Equal(expected, ActionRule.Rate(Made(), status, 0, Day(day), ActionCuts.Current));

    [Fact]
    public void Rate_OfOneDay_HasAllItsTimeGoneOnThatDay()
    {
        var action = new PlannedAction { What = "Sign", StartsOn = new(2010, 4, 1), DueOn = new(2010, 4, 1) };

        Assert.Equal(ActionRating.NotRated, ActionRule.Rate(action, ActionStatus.UnderWay, 90, new(2010, 3, 31), ActionCuts.Current));
        Assert.Equal(ActionRating.Green, ActionRule.Rate(action, ActionStatus.UnderWay, 90, new(2010, 4, 1), ActionCuts.Current));
    }

    // 7 of 10 days at .63: .63/.7 is .9 exactly, which binary arithmetic misses by a hair.
    [Fact]
    public void Rate_OnACutThatBinaryArithmeticMisses_IsOnIt() =>
        Assert.Equal(ActionRating.Green, ActionRule.Rate(Made(), ActionStatus.UnderWay, 63, new(2010, 4, 7), ActionCuts.Current));

    private static PlannedAction Made() => new() { What = "Open the clinic", StartsOn = new(2010, 4, 1), DueOn = new(2010, 4, 10) };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
