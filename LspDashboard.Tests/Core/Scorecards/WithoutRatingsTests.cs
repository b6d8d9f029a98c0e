using LspDashboard.Core.Indicators;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Scorecards;

/// <summary>A partnership that goes without the four-point rating: no colour anywhere, and in words what the rating would rest on.</summary>
public class WithoutRatingsTests
{
    [Fact]
    public async Task Scorecard_WithoutRatings_HasNoColourAndSaysWhatIsBehindByTheSameRule()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var rated = (await sample.Scorecards.ReadAsync("halton"))!;
        await SwitchOffAsync(sample);

        var card = (await sample.Scorecards.ReadAsync("halton"))!;

        Assert.Equal(RagRating.NotRated, card.Overall.Rating);
        Assert.All(card.Themes, t => Assert.Equal(RagRating.NotRated, t.Standing.Rating));
        Assert.All(card.Indicators, i => Assert.Equal(RagRating.NotRated, i.Standing.Rating));
        Assert.Contains(rated.Indicators, i => i.Rating.Rating is RagRating.AmberRed or RagRating.Red);
        foreach (var before in rated.Indicators.Where(i => i.Indicator.IsRated && !i.IsStale))
        {
            var now = card.Find(before.Indicator.Code)!;
            Assert.Equal(before.Short, now.Short);
            if (before.Rating.Rating is RagRating.AmberRed or RagRating.Red) Assert.True(AgainstPlan.IsBehind(now), now.Indicator.Code);
            if (before.Rating.Rating == RagRating.Green) Assert.False(AgainstPlan.IsBehind(now), now.Indicator.Code);
            Assert.Equal(before.Rating.Rating == RagRating.NotRated, AgainstPlan.Word(now).Length == 0);
        }
    }

    [Fact]
    public void Words_EachStanding_AreThoseOfThePlan()
    {
        // Planned 50 by the end of Q2, from 40 towards 60.
        var card = new MadeFacts().Add("ahead", 52).Add("behind", 43).Add("met", 60).Add("no target", 50, target: _ => null).Add("no data", null).Scorecard();

        Assert.Equal(["on plan", "behind", "met", "", ""], card.Indicators.Select(AgainstPlan.Word));
        Assert.Equal("two of three met or on plan", AgainstPlan.Summary(card.Indicators));
        Assert.Equal("43.0% in 2009/10 Q2 against 50.0% planned: 70% short of the change planned by now.", AgainstPlan.WhyBehind(card.Indicators[1]));
    }

    [Fact]
    public async Task Story_WithoutRatings_NamesNoColourAndNoRating()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        await SwitchOffAsync(sample);

        var story = Story.Of((await sample.Scorecards.ReadAsync("halton"))!);

        Assert.Equal("Ten of 15 indicators with a plan are met or on plan.", story.Finding);
        Assert.StartsWith("Under-18 conceptions stood at 50.3 in 2008, no better than the 47.1 of 1998; ", story.Detail, StringComparison.Ordinal);
        Assert.DoesNotMatch("Green|Amber|Red|rated", story.Text);
    }

    [Fact]
    public async Task Judgement_WithoutRatings_IsRefused()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        await SwitchOffAsync(sample);
        var id = (await sample.Database.FindAsync("halton"))!.Value;

        var problems = await new JudgementBook(sample.Database, TimeProvider.System).GiveAsync(
            id, new() { Period = LspDashboard.Core.Periods.ReportingPeriod.Quarter(2009, 4), Rating = RagRating.Red, Reason = "Two contracts end in March", Name = "Ann" }, "Ann");

        Assert.Equal([nameof(Judgement.Rating)], problems.Keys);
    }

    private static async Task SwitchOffAsync(SampleDatabase sample)
    {
        await using var db = sample.Database.Shared();
        db.Partnerships.Single(p => p.Slug == "halton").UsesRatings = false;
        await db.SaveChangesAsync();
    }
}
