using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Core.Scorecards;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Pages.Overview;
using LspDashboard.Web.Ui;

namespace LspDashboard.Tests.Web.Pages.Overview;

public class ScorecardViewTests
{
    [Fact]
    public void Of_NothingAsked_IsByThemeWithEveryRowAndTheUsualColumns()
    {
        var view = ScorecardView.Of(new());

        Assert.Equal(new ScorecardView(), view);
        Assert.Equal("", view.Asked.Query);
        Assert.Equal(["period", "actual", "plan", "rating", "direction", "outlook", "flags", "trend"], view.Shown(usesRatings: true).Select(c => c.Key));
    }

    [Theory]
    [InlineData("group=body&sort=-actual&filter=homes%20new&rating=amberred&flag=atrisk&theme=3&who=partner-4&columns=period,next")]
    [InlineData("group=none")]
    public void Query_OfAView_ComesBackAsTheSameView(string query)
    {
        var view = ScorecardView.Of(ScorecardAsked.Of(new Uri("http://house/halton?" + query)));
        var again = ScorecardView.Of(ScorecardAsked.Of(new Uri("http://house/halton?" + view.Asked.Query)));

        Assert.Equal(query.Replace(",", "%2C", StringComparison.Ordinal), view.Asked.Query);
        Assert.Equal(view.Asked, again.Asked);
    }

    [Theory]
    [InlineData("group=colour&rating=7&flag=&theme=x&who=nobody")]
    [InlineData("theme=99999&who=body-99999")] // of another partnership, or gone
    public void Of_WhatIsNotThere_IsLeftOut(string query)
    {
        var card = new MadeFacts().Add("Homes", 50).Scorecard();

        Assert.Equal(new(), ScorecardView.Of(ScorecardAsked.Of(new Uri("http://house/made?" + query))).For(card));
    }

    [Fact]
    public void Shown_ColumnsAsked_StandInTheirOwnOrderWhateverTheAddressSays() => Assert.Equal(
        ["Actual", "Rating", "Next action"], ScorecardView.Of(new(Columns: "NEXT,rating,colour,actual")).Shown(usesRatings: true).Select(c => c.Title));

    [Theory]
    // Rated in 2009/10 Q4: Red NI 112, NI 152, NI 154; Amber/Red NI 123, HAL P1; Amber/Green NI 117, NI 192; eight Green.
    [InlineData("rating=red&group=none", "NI 112 NI 152 NI 154")]
    [InlineData("rating=red&group=none&sort=-actual", "NI 154 NI 112 NI 152")] // 232, 50.3, 22.3
    [InlineData("rating=amberred&group=none&sort=actual", "HAL P1 NI 123")] // 250, 1,165
    [InlineData("rating=Red,AmberRed,colour&group=none&sort=-rating", "NI 112 NI 152 NI 154 NI 123 HAL P1")]
    [InlineData("filter=ni154&group=none", "NI 154")]
    [InlineData("rating=notrated&group=none", "NI 8 NI 39 NI 175")] // POP is context, and not meant to be rated
    [InlineData("rating=amberred&filter=smokers", "NI 123")]
    [InlineData("flag=restated&group=none", "")]
    public async Task Seen_OfHalton_AreTheRowsAskedFor(string query, string codes)
    {
        var card = await HaltonAsync();

        var seen = ViewOf(query).Seen(card).SelectMany(g => g).Select(s => s.Indicator.Code);

        Assert.Equal(codes, string.Join(' ', query.Contains("notrated", StringComparison.Ordinal) ? seen.OrderBy(c => c.Length).ThenBy(c => c, StringComparer.Ordinal) : seen));
    }

    [Fact]
    public async Task Seen_ByRating_IsWorstFirstThenWhatCannotBeRatedThenContext()
    {
        var groups = ViewOf("group=rating").Seen(await HaltonAsync());

        Assert.Equal([("Red", 3), ("Amber/Red", 2), ("Amber/Green", 2), ("Green", 8), ("Not rated", 3), ("Context, not rated", 1)], groups.Select(g => (g.Key, g.Count())));
    }

    [Theory]
    [InlineData("theme")]
    [InlineData("body")]
    [InlineData("partner")]
    [InlineData("rating")]
    [InlineData("flag")]
    [InlineData("none")]
    public async Task Seen_HoweverGrouped_HasEveryIndicatorOnce(string group)
    {
        var card = await HaltonAsync();

        var seen = ViewOf("group=" + group).Seen(card).SelectMany(g => g).ToList();

        Assert.Equal(card.Indicators.Select(i => i.Indicator.Code).Order(StringComparer.Ordinal), seen.Select(i => i.Indicator.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Seen_ByFlag_StandsUnderTheFirstFlagAndOthersLast()
    {
        var card = new MadeFacts().Add("Homes", 50).Add("Jobs", 40, set: i => i.BodyId = null).Add("Roads", null).Scorecard();

        // Jobs are an orphan too, which is listed later; of roads a figure for 2009/10 Q1 was due on 31 July.
        Assert.Equal([("Underperforming", "Jobs"), ("Overdue", "Roads"), ("No flag", "Homes")], ViewOf("group=flag").Seen(card).SelectMany(g => g.Select(s => (g.Key, s.Indicator.Title))));
    }

    [Fact]
    public async Task Seen_OfAPartner_IsWhatItSendsOrOwns()
    {
        var card = await HaltonAsync();
        var trust = card.Indicators.Select(i => i.Indicator.Partner).First(p => p?.Name == "Primary Care Trust")!;

        var seen = ViewOf(FormattableString.Invariant($"who=partner-{trust.Id}")).Seen(card).SelectMany(g => g).ToList();

        Assert.NotEmpty(seen);
        Assert.Equal(card.Indicators.Count(i => i.Indicator.PartnerId == trust.Id || i.Indicator.OwnerPartnerId == trust.Id), seen.Count);
    }

    [Fact]
    public async Task Shown_WithoutRatings_SaysAgainstPlanAndNoColour()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var facts = (await sample.Facts.ReadAsync("halton"))!;
        facts.Partnership.UsesRatings = false;
        foreach (var i in facts.Indicators) i.IsRated = false;
        var card = ScorecardBuilder.Build(facts, null, Method.Current);

        Assert.Contains(ViewOf("").Shown(usesRatings: false), c => c is { Key: "rating", Title: "Against plan" });
        var groups = ViewOf("group=rating").Seen(card).Select(g => g.Key).ToList();
        Assert.Equal("no plan or figure", groups[^1]);
        Assert.DoesNotContain(groups, g => Enum.GetValues<RagRating>().Any(r => r.Word() == g));
    }

    private static ScorecardView ViewOf(string query) => ScorecardView.Of(ScorecardAsked.Of(new Uri("http://house/halton?" + query)));

    private static async Task<Scorecard> HaltonAsync()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        return (await sample.Scorecards.ReadAsync("halton"))!;
    }
}
