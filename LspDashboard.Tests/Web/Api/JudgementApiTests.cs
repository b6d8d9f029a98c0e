using System.Text.Json;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;

namespace LspDashboard.Tests.Web.Api;

/// <summary>A person's rating in the API's answers; giving one waits for sign-in.</summary>
public class JudgementApiTests
{
    [Fact]
    public async Task Scorecard_JudgedIndicatorThemeAndPartnership_HaveBothRatingsAndTheJudgement()
    {
        await using var app = await RunningApp.StartAsync();
        var before = await app.Client.JsonAsync("/api/v1/partnerships/halton/scorecard");
        Assert.Equal(JsonValueKind.Null, before.Indicator("NI 112").GetProperty("judgement").ValueKind);
        Assert.Equal("Red", before.Indicator("NI 112").Text("computedRating"));
        await JudgeAsync(app);

        var card = await app.Client.JsonAsync("/api/v1/partnerships/halton/scorecard");

        var indicator = card.Indicator("NI 112");
        Assert.Equal(("Green", "Red"), (indicator.Text("rating"), indicator.Text("computedRating")));
        Assert.Equal("""{"rating":"Green","reason":"The clinic opened in March","name":"A. Okafor","on":"2010-06-30","period":"2009-10Q4"}""", indicator.GetProperty("judgement").GetRawText());
        var theme = card.GetProperty("themes")[0];
        Assert.Equal(("AmberRed", before.GetProperty("themes")[0].Text("rating")), (theme.Text("rating"), theme.Text("computedRating")));
        Assert.Equal("AmberRed", theme.GetProperty("judgement").Text("rating"));
        Assert.Equal("Red", card.GetProperty("overall").Text("rating"));
        Assert.Equal(1, card.GetProperty("overall").GetProperty("byJudgement").GetInt32());
        Assert.DoesNotContain(indicator.GetProperty("flags").EnumerateArray(), f => f.Text("kind") == "Underperforming");
    }

    [Fact]
    public async Task Indicator_Judged_KeepsTheWorkingOfTheComputedRating()
    {
        await using var app = await RunningApp.StartAsync();
        await JudgeAsync(app);

        var detail = await app.Client.JsonAsync("/api/v1/partnerships/halton/indicators/ni-112");

        Assert.Equal(("Green", "Red"), (detail.GetProperty("now").Text("rating"), detail.GetProperty("now").Text("computedRating")));
        Assert.Equal("Red", detail.GetProperty("working").Text("rating"));
    }

    [Fact]
    public async Task Scorecard_AsKnownTheDayBeforeOrOfTheNextPeriod_IsComputed()
    {
        await using var app = await RunningApp.StartAsync();
        await JudgeAsync(app);

        foreach (var query in new[] { "asOf=2010-06-29", "period=2010-11Q1&asOf=2010-09-30" })
        {
            var card = await app.Client.JsonAsync("/api/v1/partnerships/halton/scorecard?" + query);
            Assert.Equal(JsonValueKind.Null, card.Indicator("NI 112").GetProperty("judgement").ValueKind);
            Assert.Equal(JsonValueKind.Null, card.GetProperty("overall").GetProperty("judgement").ValueKind);
        }
    }

    private static async Task JudgeAsync(RunningApp app)
    {
        var card = (await new ScorecardReader(new(app.Database, TimeProvider.System)).ReadAsync("halton"))!;
        var book = new JudgementBook(app.Database, TimeProvider.System);
        Judgement Of(RagRating rating) => new() { Period = ReportingPeriod.Quarter(2009, 4), Rating = rating, Reason = "The clinic opened in March", Name = "A. Okafor" };
        var (indicator, theme, overall) = (Of(RagRating.Green), Of(RagRating.AmberRed), Of(RagRating.Red));
        indicator.IndicatorId = card.Find("NI 112")!.Indicator.Id;
        theme.ThemeId = card.Themes[0].Theme.Id;
        foreach (var judgement in new[] { indicator, theme, overall }) Assert.Empty(await book.GiveAsync(card.Partnership.Id, judgement, "test"));
    }
}
