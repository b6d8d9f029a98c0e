using LspDashboard.Core.Delivery;

namespace LspDashboard.Tests.Core.Delivery;

/// <summary>What is refused, at which field. The partnership stands at 30 June 2010.</summary>
public class DeliveryCheckTests
{
    private static readonly DateOnly Day = new(2010, 6, 30);
    private static readonly ActionEdit GoodAction = new() { What = "Open the clinic", OwnerPartnerId = 1, DueOn = new(2010, 12, 31) };
    private static readonly RiskEdit GoodRisk = new() { What = "The nurse leaves", OwnerBodyId = 1, Likelihood = 3, Impact = 4, ReviewOn = new(2010, 9, 30) };

    public static TheoryData<string, string, ActionEdit> Actions() => new()
    {
        { "", "good", GoodAction },
        { "", "starts and ends on one day", GoodAction with { StartsOn = new(2010, 12, 31) } },
        { "", "milestones on its first and last day", GoodAction with { Milestones = [new(0, "Sign", Day, Day), new(0, "Open", new(2010, 12, 31), null)] } },
        { "What", "nothing said", GoodAction with { What = "" } },
        { "What", "301 characters", GoodAction with { What = new('x', 301) } },
        { "Owner", "nobody", GoodAction with { OwnerPartnerId = null } },
        { "Owner", "two", GoodAction with { OwnerBodyId = 2 } },
        { "DueOn", "no day", GoodAction with { DueOn = null } },
        { "DueOn", "the day before it starts", GoodAction with { DueOn = new(2010, 6, 29) } },
        { "DueOn", "a slip of the year", GoodAction with { DueOn = new(2210, 12, 31) } },
        { "Milestones", "a day before the action", GoodAction with { Milestones = [new(0, "Sign", new(2010, 6, 29), null)] } },
        { "Milestones", "a day after the action", GoodAction with { Milestones = [new(0, "Sign", new(2011, 1, 1), null)] } },
        { "Milestones", "without a day", GoodAction with { Milestones = [new(0, "Sign", null, null)] } },
        { "Milestones", "without words", GoodAction with { Milestones = [new(0, "", Day, null)] } },
        { "Milestones", "done tomorrow", GoodAction with { Milestones = [new(0, "Sign", Day, new(2010, 7, 1))] } },
    };

    [Theory]
    [MemberData(nameof(Actions))]
    public void Action_IsRefusedAtItsField(string field, string what, ActionEdit edit) =>
        Assert.True(ActionCheck.Problems(edit, Day).Keys.SequenceEqual(field.Length == 0 ? [] : [field]), what);

    public static TheoryData<string, string, RiskEdit> Risks() => new()
    {
        { "", "good", GoodRisk },
        { "", "review on the day itself", GoodRisk with { ReviewOn = Day } },
        { "", "review in two years", GoodRisk with { ReviewOn = new(2012, 6, 30) } },
        { "ReviewOn", "review yesterday", GoodRisk with { ReviewOn = new(2010, 6, 29) } },
        { "ReviewOn", "review a day later than two years", GoodRisk with { ReviewOn = new(2012, 7, 1) } },
        { "ReviewOn", "no review", GoodRisk with { ReviewOn = null } },
        { "Likelihood", "none", GoodRisk with { Likelihood = 0 } },
        { "Impact", "six", GoodRisk with { Impact = 6 } },
        { "Owner", "nobody", GoodRisk with { OwnerBodyId = null } },
        { "What", "nothing said", GoodRisk with { What = "" } },
    };

    [Theory]
    [MemberData(nameof(Risks))]
    public void Risk_IsRefusedAtItsField(string field, string what, RiskEdit edit) =>
        Assert.True(RiskCheck.Problems(edit, Day).Keys.SequenceEqual(field.Length == 0 ? [] : [field]), what);

    [Fact]
    public void Risk_WhoseReviewHasPassed_MayKeepItsDay() =>
        Assert.Empty(RiskCheck.Problems(GoodRisk with { ReviewOn = new(2010, 5, 31) }, Day, kept: new(2010, 5, 31)));

    [Theory]
    [InlineData("", ActionStatus.UnderWay, 0)]
    [InlineData("", ActionStatus.UnderWay, 99)]
    [InlineData("", ActionStatus.Done, 100)]
    [InlineData("", ActionStatus.Deferred, 100)]
    [InlineData("PercentComplete", ActionStatus.UnderWay, 100)]
    [InlineData("PercentComplete", ActionStatus.Planned, 100)]
    [InlineData("PercentComplete", ActionStatus.UnderWay, 101)]
    [InlineData("PercentComplete", ActionStatus.UnderWay, -1)]
    public void Progress_AllCompleteIsDone(string field, ActionStatus status, int percent) =>
        Assert.Equal(field.Length == 0 ? [] : [field], ActionCheck.Problems(status, percent, "").Keys);
}
