using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;

namespace LspDashboard.Tests.Core.Progress;

/// <summary>METHOD section 4, a person's rating.</summary>
public class StandingRatingTests
{
    private static readonly ReportingPeriod Q1 = ReportingPeriod.Quarter(2009, 1);
    private static readonly DateOnly Given = new(2009, 7, 20);
    private static readonly DateOnly Later = new(2009, 12, 1);

    private static readonly PersonsRating Person = new(RagRating.AmberRed, "Two contracts end in March", "A. Okafor, government office", Given, Q1);

    [Fact]
    public void Of_APersonsRating_WinsAndStandsBesideTheComputed() =>
        Assert.Equal(new StandingRating(RagRating.AmberRed, RagRating.Green, Person), StandingRating.Of(RagRating.Green, [Person], Q1, Later));

    [Fact]
    public void Of_NotRatedByRule_TakesThePersons() =>
        Assert.Equal(RagRating.AmberRed, StandingRating.Of(RagRating.NotRated, [Person], Q1, Later).Rating);

    [Fact]
    public void Of_NoPerson_IsTheComputed()
    {
        var standing = StandingRating.Of(RagRating.Green, [], Q1, Later);

        Assert.Equal(new StandingRating(RagRating.Green, RagRating.Green, null), standing);
        Assert.False(standing.IsOverruled);
    }

    [Fact]
    public void IsOverruled_IsSoOnlyWhereTheyDiffer()
    {
        Assert.True(StandingRating.Of(RagRating.Green, [Person], Q1, Later).IsOverruled);
        Assert.False(StandingRating.Of(RagRating.AmberRed, [Person], Q1, Later).IsOverruled);
    }

    [Fact]
    public void HoldsFor_ItsPeriodUntilTheNext()
    {
        Assert.False(Person.HoldsFor(Q1.Previous, Later));
        Assert.True(Person.HoldsFor(Q1, Later));
        Assert.True(Person.HoldsFor(ReportingPeriod.Month(2009, 8), Later)); // Q2 has not ended
        Assert.False(Person.HoldsFor(ReportingPeriod.Month(2009, 9), Later)); // Q2 ends with September
        Assert.False(Person.HoldsFor(Q1.Next, Later));
    }

    [Fact]
    public void HoldsFor_AsKnownBeforeItWasGiven_DoesNot()
    {
        Assert.False(Person.HoldsFor(Q1, Given.AddDays(-1)));
        Assert.True(Person.HoldsFor(Q1, Given));
    }

    [Fact]
    public void Of_TwoForOnePeriod_TakesTheOneGivenLast()
    {
        var second = new PersonsRating(RagRating.Red, "One has ended already", "B. Lee", Given.AddDays(9), Q1);

        Assert.Equal(second, StandingRating.Of(RagRating.Green, [second, Person], Q1, Later).Person);
        // What the Board saw before the second was given.
        Assert.Equal(Person, StandingRating.Of(RagRating.Green, [second, Person], Q1, Given.AddDays(8)).Person);
    }

    [Theory]
    [InlineData(RagRating.NotRated, "reason", "name")]
    [InlineData(RagRating.Red, " ", "name")]
    [InlineData(RagRating.Red, "reason", "")]
    public void PersonsRating_WithoutRatingReasonOrName_IsRefused(RagRating rating, string reason, string name) =>
        Assert.Throws<ArgumentException>(() => new PersonsRating(rating, reason, name, Given, Q1));
}
