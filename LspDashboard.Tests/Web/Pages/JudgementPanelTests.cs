using Bunit;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Progress;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Pages.Judgements;
using LspDashboard.Web.Ui;
using Microsoft.Extensions.DependencyInjection;

namespace LspDashboard.Tests.Web.Pages;

public class JudgementPanelTests : BunitContext
{
    private static readonly ReportingPeriod Q4 = ReportingPeriod.Quarter(2009, 4);
    private static readonly DateOnly AsKnown = new(2010, 6, 30);

    [Fact]
    public void Panel_Judged_ShowsTheRatingReasonNameDateAndTheComputedBesideIt()
    {
        var panel = PanelOf(null, Made(1, RagRating.Green));

        var said = panel.FindAll("dl div").ToDictionary(d => d.QuerySelector("dt")!.TextContent, d => Words(d.QuerySelector("dd")!.TextContent), StringComparer.Ordinal);
        Assert.Equal("Green2009/10 Q4", said["What counts"]);
        Assert.Equal("The clinic opened in March", said["Reason"]);
        Assert.Equal("A. Okafor, 30 June 2010", said["Judged by"]);
        Assert.StartsWith("until 2010/11 Q1 has ended", said["Holds"], StringComparison.Ordinal);
        Assert.Equal("Red The target was missed.", said["Computed"]);
        Assert.Contains(panel.FindAll("button"), b => b.TextContent.Trim() == "Withdraw");
        Assert.Empty(panel.FindAll("table"));
    }

    [Fact]
    public void Panel_NobodyJudged_SaysThatTheComputedCountsAndWhereToRate()
    {
        var panel = PanelOf(null);

        Assert.Contains("the computed rating counts", panel.Markup, StringComparison.Ordinal);
        Assert.Equal("Rate by judgement", panel.Find("a.btn").TextContent);
        Assert.DoesNotContain(panel.FindAll("button"), b => b.TextContent.Trim() == "Withdraw");
    }

    [Fact]
    public void Panel_Earlier_AreKeptWithWhatBecameOfThem()
    {
        var panel = PanelOf(null,
            Made(1, RagRating.Red, j => j.Period = Q4.Previous), Made(2, RagRating.AmberRed), Made(3, RagRating.Red), Made(4, RagRating.Green, j => j.WithdrawnOn = AsKnown));

        Assert.Equal(["withdrawn 30 June 2010", "replaced by a later one", "replaced by a later one", "for 2009/10 Q3 only"], panel.FindAll("tbody tr").Select(r => r.LastElementChild!.TextContent.Trim()));
        Assert.Contains("the computed rating counts", panel.Markup, StringComparison.Ordinal); // what the withdrawn one had replaced does not come back
    }

    [Fact]
    public async Task Withdraw_Confirmed_IsKeptAsWithdrawn()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var card = (await sample.Scorecards.ReadAsync("halton"))!;
        var judgement = Made(0, RagRating.Green, j => j.IndicatorId = card.Find("NI 112")!.Indicator.Id);
        Assert.Empty(await new JudgementBook(sample.Database, TimeProvider.System).GiveAsync(card.Partnership.Id, judgement, "test"));
        var panel = PanelOf(sample, judgement);

        await panel.FindAll("button").Single(b => b.TextContent.Trim() == "Withdraw").ClickAsync(new());
        Assert.Contains("counts again: Red", panel.Find("dialog").TextContent, StringComparison.Ordinal);
        await panel.FindAll("dialog button").Single(b => b.TextContent.Trim() == "Withdraw the rating").ClickAsync(new());

        Assert.Equal(AsKnown, (await sample.Scorecards.ReadAsync("halton"))!.Judgements.Single().WithdrawnOn);
    }

    [Theory]
    [InlineData(RagRating.Green, RagRating.Red, "by judgement, computed: Red")]
    [InlineData(RagRating.Red, RagRating.Red, "by judgement, computed the same")]
    [InlineData(RagRating.Red, RagRating.NotRated, "by judgement, not rated by rule")]
    public void Mark_SaysItInWordsWithNameAndReasonInItsTitle(RagRating judged, RagRating computed, string words)
    {
        var mark = Render<ByJudgement>(p => p.Add(m => m.Standing, Standing(computed, Made(1, judged)))).Find("span");

        Assert.Equal(words, mark.TextContent);
        Assert.Equal("Judged by A. Okafor on 30 June 2010: The clinic opened in March", mark.GetAttribute("title"));
    }

    [Fact]
    public void Mark_NobodyJudged_IsNothing() =>
        Assert.Empty(Render<ByJudgement>(p => p.Add(m => m.Standing, new StandingRating(RagRating.Red, RagRating.Red, null))).Markup.Trim());

    private IRenderedComponent<JudgementPanel> PanelOf(SampleDatabase? sample, params Judgement[] judgements)
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(new JudgementBook(sample?.Database!, TimeProvider.System));
        Services.AddSingleton(new Toasts());
        Services.AddVisitor(sample?.Database!);
        return Render<JudgementPanel>(p => p
            .Add(x => x.Partnership, new Partnership { Id = judgements.LastOrDefault()?.PartnershipId ?? 1, Slug = "halton", Name = "Halton", Place = "Halton", AreaId = 1, Tier = PartnershipTier.Unitary, CurrentPeriod = Q4 })
            .Add(x => x.Period, Q4).Add(x => x.AsKnown, AsKnown).Add(x => x.Subject, "NI 112").Add(x => x.RateAt, "/halton/indicators/ni-112/rating")
            .Add(x => x.Standing, Standing(RagRating.Red, judgements)).Add(x => x.Judgements, judgements).AddChildContent("The target was missed."));
    }

    private static StandingRating Standing(RagRating computed, params Judgement[] judgements) => StandingRating.Of(
        computed, StandingJudgement.Of(judgements, Q4, AsKnown) is { } stands ? [StandingJudgement.Person(stands)] : [], Q4, AsKnown);

    private static Judgement Made(int id, RagRating rating, Action<Judgement>? set = null)
    {
        var judgement = new Judgement { Id = id, PartnershipId = 1, IndicatorId = 1, Period = Q4, Rating = rating, Reason = "The clinic opened in March", Name = "A. Okafor", On = AsKnown };
        if (id == 0) judgement.PartnershipId = 0;
        set?.Invoke(judgement);
        return judgement;
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
