using LspDashboard.Core.Accountability;
using LspDashboard.Core.Indicators;

namespace LspDashboard.Tests.Core.Accountability;

/// <summary>The partnership stands at 30 June 2010.</summary>
public class HoldingCheckTests
{
    public static TheoryData<string, Action<Holding>, string, string> Wrong => new()
    {
        { "no body", h => h.BodyId = 0, "BodyId", "Choose the body that decided." },
        { "a body that can lead", h => h.BodyId = 2, "BodyId", "Housing can lead. Name it as the lead instead." },
        { "a closed body", h => h.BodyId = 4, "BodyId", "Transport closed on 1 April 2010 and answers for nothing any more. Choose another." },
        { "no day", h => h.DecidedOn = default, "DecidedOn", "Give the day on which the body decided." },
        { "a day to come", h => (h.DecidedOn, h.ReviewOn) = (new(2010, 7, 1), new(2010, 9, 1)), "DecidedOn", "That day has not come. The partnership stands at 30 June 2010; give that day or an earlier one." },
        { "no review", h => h.ReviewOn = default, "ReviewOn", "Give the day by which the body decides again." },
        { "review on the day itself", h => h.ReviewOn = h.DecidedOn, "ReviewOn", "The review comes after the decision. Give a day after 1 June 2010." },
        { "a day more than two years", h => h.ReviewOn = new(2012, 6, 2), "ReviewOn", "That is more than two years after the decision. Give a day up to 1 June 2012." },
        { "no reason", h => h.Reason = "  ", "Reason", "Say why the body holds it itself, so that the review can look at it again." },
        { "a reason of 501 characters", h => h.Reason = new('a', 501), "Reason", "The reason is 501 characters long. Keep it to 500." },
    };

    [Theory, MemberData(nameof(Wrong))]
    public void Problems_SomethingWrong_IsSaidAtItsField(string what, Action<Holding> set, string field, string problem)
    {
        var holding = Good();
        set(holding);

        var said = Problems(new(), holding);

        // A day left out makes the review's day meaningless too.
        Assert.True(said.Count == 1 || holding.DecidedOn == default, what);
        Assert.Equal(problem, said[field]);
    }

    [Theory]
    [InlineData("2010-06-02")]
    [InlineData("2012-06-01")]
    public void Problems_ReviewFromTheNextDayToTwoYears_IsNone(string review)
    {
        var holding = Good();
        holding.ReviewOn = DateOnly.ParseExact(review, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Empty(Problems(new(), holding));
    }

    [Fact]
    public void Problems_SomebodyAnswersAlready_IsSaid()
    {
        var owned = new MadeMap();
        owned.Outcome.LeadBodyId = 2;
        Assert.Equal("Housing leads on it, so there is nothing to hold. Take the lead away first.", Problems(owned, Good())["BodyId"]);

        var held = new MadeMap().Held();
        held.Bodies.Add(new() { Id = 5, Name = "Executive", Kind = LspDashboard.Core.Partnerships.BodyKind.Executive });
        var other = Good();
        other.BodyId = 5;
        Assert.Equal("Board holds it since 1 September 2009. End that first.", Problems(held, other)["BodyId"]);
        Assert.Empty(Problems(held, Good())); // the same body decides again
    }

    [Fact]
    public void Problems_DecidedBeforeAnEarlierOneEnded_IsSaid()
    {
        var made = new MadeMap().Held(new(2010, 6, 2));
        var holding = Good();
        Assert.Equal("A body held it then. Give 2 June 2010 or a later day.", Problems(made, holding)["DecidedOn"]);

        holding.DecidedOn = new(2010, 6, 2);
        Assert.Empty(Problems(made, holding));
    }

    [Theory]
    [InlineData("2009-08-31", "It was decided on 1 September 2009. Give that day or a later one.")]
    [InlineData("2009-09-01", null)]
    [InlineData("2010-06-30", null)]
    [InlineData("2010-07-01", "That day has not come. The partnership stands at 30 June 2010; give that day or an earlier one.")]
    public void End_AroundItsDays(string day, string? problem) =>
        Assert.Equal(problem, HoldingCheck.End(new MadeMap().Held().Holdings[0], DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), MadeMap.Day));

    private static Dictionary<string, string> Problems(MadeMap made, Holding holding) =>
        HoldingCheck.Problems(holding, made.Rule(), made.Bodies, made.Rule().Of(made.Outcome), made.Holdings, MadeMap.Day);

    private static Holding Good() => new() { OutcomeId = 1, BodyId = 1, DecidedOn = new(2010, 6, 1), ReviewOn = new(2010, 12, 1), Reason = "Cuts across all", RecordedBy = "test" };
}
