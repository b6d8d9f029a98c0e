using LspDashboard.Core.Accountability;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage.SetUp;
using LspDashboard.Tests.Core.Storage.SetUp;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Core.Scorecards;

public class AnswerableTests
{
    [Fact]
    public void ScorecardOfSome_IsRolledUpOfThoseAlone()
    {
        // Planned 50: 52 and 55 are Green, 40 has made no progress and is Red, one has no figure.
        var card = new MadeFacts().Add("A", 52).Add("B", 55).Add("C", 40).Add("D", null).Scorecard();

        var some = card.Of(new HashSet<int> { 1, 2, 3 });
        var behind = card.Of(new HashSet<int> { 3, 4 });

        // The mean of 3.75, 3.75 and -3.75 is 1.25: Amber/Green.
        Assert.Equal((RagRating.AmberGreen, 1.25, 3, 3), (some.Overall.Rating, some.Overall.Score, some.Overall.Rated, some.Overall.Total));
        Assert.Equal(some.Overall.Rating, some.Standing.Rating);
        Assert.Equal((RagRating.Red, 1, 2, 1), (behind.Overall.Rating, behind.Overall.Rated, behind.Overall.Total, behind.Overall.WithoutData));
        Assert.Equal(["C", "D"], behind.Themes.Single().Indicators.Select(i => i.Indicator.Title));
        Assert.Empty(card.Of(new HashSet<int>()).Themes);
    }

    [Fact]
    public void ScorecardOfAll_KeepsAPersonsRatingOfATheme_OfSomeDoesNot()
    {
        var card = new MadeFacts().Add("A", 52).Add("B", 55).Judge(RagRating.Red, j => (j.IndicatorId, j.ThemeId) = (null, 1)).Scorecard();

        Assert.Equal(RagRating.Red, card.Of(new HashSet<int> { 1, 2 }).Themes.Single().Standing.Rating);
        Assert.Equal(RagRating.Green, card.Of(new HashSet<int> { 1 }).Themes.Single().Standing.Rating);
    }

    [Fact]
    public async Task EveryBody_OfEverySample_AnswersForWhatTheMapSaysAndNothingTwice()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var reader = new AnswerableReader(sample.Facts);
        foreach (var slug in new[] { "halton", "stockport", "salford", "medway", "chorley", "milton-keynes", "tonbridge-and-malling" })
        {
            var map = (await new AccountabilityReader(sample.Facts).ReadAsync(slug))!.Map;
            var answered = new List<int>();
            foreach (var body in map.Bodies)
            {
                var view = (await reader.ReadBodyAsync(slug, body.Id))!;
                answered.AddRange(view.Part.Card.Indicators.Select(i => i.Indicator.Id));
                Assert.All(view.ReportingToIt, b => Assert.Equal(body.Id, b.ReportsToId));
            }
            Assert.Equal(map.Indicators.Where(i => i.Ownership.State != AccountabilityState.Orphan).Select(i => i.Indicator.Id).Order(), answered.Order());
        }
    }

    [Fact]
    public async Task EveryTheme_OfEverySample_StandsAsOnTheOverview()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var reader = new AnswerableReader(sample.Facts);
        foreach (var slug in new[] { "halton", "stockport", "salford", "medway", "chorley", "milton-keynes", "tonbridge-and-malling" })
            foreach (var theme in (await sample.Scorecards.ReadAsync(slug))!.Themes)
            {
                var view = (await reader.ReadThemeAsync(slug, theme.Theme.Id))!;
                Assert.Equal((theme.Theme.Name, theme.RollUp, theme.Standing.Rating), (view.Part.Name, view.Part.Card.Overall, view.Part.Standing.Rating));
            }
    }

    [Fact]
    public async Task WhatIsNotThere_OrIsAnotherPartnerships_IsNull()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var reader = new AnswerableReader(sample.Facts);
        var theirs = (await new AccountabilityReader(sample.Facts).ReadAsync("stockport"))!;

        Assert.Null(await reader.ReadThemeAsync("halton", theirs.Card.Themes[0].Theme.Id));
        Assert.Null(await reader.ReadBodyAsync("halton", theirs.Map.Bodies[0].Id));
        Assert.Null(await reader.ReadPartnerAsync("halton", theirs.Map.Partners[0].Id));
        Assert.Null(await reader.ReadThemeAsync("nowhere", 1));
    }

    [Fact]
    public async Task ClosedBodyAndTheme_SayWhatFollowed_AndStandAsTheyDidTheDayBefore()
    {
        var (june, july) = (new DateOnly(2005, 6, 30), new DateOnly(2005, 7, 20));
        await using var founded = await Founded.CreateAsync(june, "Health\nHousing");
        Assert.True((await founded.Get<BodyBook>().AddAsync(founded.Id, "Health Group\nHousing Group", new() { Name = "", Kind = BodyKind.ThematicPartnership }, "Ann")).IsDone);
        var state = await founded.StateAsync();
        var (health, housing) = (state.Bodies[0].Id, state.Bodies[1].Id);
        var (gone, stays) = (state.Themes[1].Id, state.Themes[0].Id);
        await founded.IndicatorAsync("H 1", "Housing", i => i.BodyId = housing);
        await founded.StandAtAsync(july);
        Assert.True((await founded.Get<BodyRealignment>().MergeAsync(founded.Id, [housing], new(health), "Ann")).IsDone);
        Assert.True((await founded.Get<ThemeRealignment>().MergeAsync(founded.Id, [gone], new(stays), "Ann")).IsDone);
        var reader = new AnswerableReader(founded.Sample.Facts);

        var body = (await reader.ReadBodyAsync(founded.Slug, housing))!.Part;
        var theme = (await reader.ReadThemeAsync(founded.Slug, gone))!.Part;
        var before = (await reader.ReadBodyAsync(founded.Slug, housing, null, july.AddDays(-1)))!.Part;

        Assert.Equal((july, july), (body.ClosedOn, theme.ClosedOn));
        Assert.Equal([(health, "Health Group")], body.FollowedBy);
        Assert.Equal([(stays, "Health")], theme.FollowedBy);
        Assert.Equal("closed on 20 July 2005.", AnswerableWords.Extent(body, "answers for"));
        Assert.Null(before.ClosedOn);
        Assert.Empty(before.FollowedBy);
        Assert.Equal("answers for one indicator.", AnswerableWords.Extent(before, "answers for"));
        Assert.Equal("answers for one indicator.", AnswerableWords.Extent((await reader.ReadBodyAsync(founded.Slug, health))!.Part, "answers for"));
    }

    [Fact]
    public void Words_CountWhatIsAnsweredForAndOwed()
    {
        var card = new MadeFacts().Add("A", 52).Add("B", 40).Scorecard();
        var nothing = new Answerable("Housing", card.Of(new HashSet<int>()), [], [], []);

        Assert.Equal("answers for nothing yet.", AnswerableWords.Extent(nothing, "answers for"));
        Assert.Equal("Nothing is late.", AnswerableWords.Owes(nothing));
        Assert.Equal("owns two indicators.", AnswerableWords.Extent(nothing with { Card = card }, "owns"));
        // B is Red for a quarter that ended 31 days before, and its owner has written nothing.
        Assert.Equal("The owner's words are wanted on one indicator.", AnswerableWords.Owes(nothing with { Card = card }));
    }
}
