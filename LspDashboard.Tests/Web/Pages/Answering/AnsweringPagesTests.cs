using Bunit;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Chasing;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using LspDashboard.Core.Storage.SetUp;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Live;
using LspDashboard.Web.Pages.Answering;
using LspDashboard.Web.Pages.Shell;
using LspDashboard.Web.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using static LspDashboard.Tests.Web.Pages.Accountability.ShownMaps;

namespace LspDashboard.Tests.Web.Pages.Answering;

/// <summary>What a person sees of one theme, body or partner.</summary>
public class AnsweringPagesTests : BunitContext
{
    [Fact]
    public async Task Theme_BeginsWithItsSentence_AndIsRatedAsOnTheOverview()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var theme = (await sample.Scorecards.ReadAsync("halton"))!.Themes[0];

        var page = Page<ThemePage>(sample, "halton", theme.Theme.Id);

        Assert.StartsWith(theme.Theme.Name + " gathers ", Words(page.Find("h1").TextContent), StringComparison.Ordinal);
        Assert.Equal(theme.Standing.Rating.Word(), page.Find(".overall-word").TextContent.Trim());
        Assert.Contains(Sentences.Coverage(theme.RollUp), page.Find(".overall").TextContent, StringComparison.Ordinal);
        Assert.Equal(FormattableString.Invariant($"/halton/themes/{theme.Theme.Id}/rating"), page.Find(".overall a").GetAttribute("href"));
        Assert.Equal(theme.Indicators.Count, page.FindAll("#indicators ~ * tbody a[href*='/indicators/']:not(.quiet-link)").Count);
    }

    [Fact]
    public async Task Theme_ForAViewer_HasNoRateLink()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var theme = (await sample.Scorecards.ReadAsync("halton"))!.Themes[0];

        Assert.Empty(Page<ThemePage>(sample, "halton", theme.Theme.Id, Role.Viewer).FindAll(".overall a"));
    }

    [Fact]
    public async Task Body_SaysWhomItReportsToAndHowOftenItMeets()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var map = (await new AccountabilityReader(sample.Facts).ReadAsync("stockport"))!.Map;
        var body = map.Bodies.First(b => b.ReportsToId is not null);

        var page = Page<BodyPage>(sample, "stockport", body.Id);

        Assert.StartsWith(body.Name + " answers for ", Words(page.Find("h1").TextContent), StringComparison.Ordinal);
        Assert.Equal(FormattableString.Invariant($"/stockport/bodies/{body.ReportsToId}"), page.Find("dl.working a").GetAttribute("href"));
        Assert.Contains("Meets", page.Find("dl.working").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Advisor, true)]
    [InlineData(Role.Viewer, false)]
    public async Task Partner_ShowsTheFiguresItSendsToThoseWhoMaySeeReturns(Role role, bool isShown)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var dues = (await new ChaseReader(sample.Facts).ReadAsync("halton"))!.Dues.First(d => d.Partner is not null);

        var page = Page<PartnerPage>(sample, "halton", dues.Partner!.Id, role);

        Assert.StartsWith(dues.Name + " owns ", Words(page.Find("h1").TextContent), StringComparison.Ordinal);
        Assert.Equal(isShown, page.FindAll("h2").Any(h => h.TextContent.StartsWith("Figures it sends", StringComparison.Ordinal)));
        Assert.Contains(page.FindAll("h2"), h => h.TextContent.StartsWith("What it owes", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rating_WithoutRatings_IsNotShown()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        await using (var db = sample.Database.Shared())
        {
            db.Partnerships.Single(p => p.Slug == "halton").UsesRatings = false;
            await db.SaveChangesAsync();
        }
        var theme = (await sample.Scorecards.ReadAsync("halton"))!.Themes[0];

        Assert.Empty(Page<ThemePage>(sample, "halton", theme.Theme.Id).FindAll(".overall"));
    }

    private IRenderedComponent<T> Page<T>(SampleDatabase sample, string slug, int id, Role role = Role.Advisor) where T : PageView
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(new FindingReader(sample.Database, TimeProvider.System)).AddSingleton(sample.Scorecards).AddSingleton(sample.Database).AddSingleton(TimeProvider.System).AddSingleton(new Toasts()).AddVisitor(sample.Database, role, slug)
            .AddSingleton(new ChangeFeed(sample.Database, NullLogger<ChangeFeed>.Instance)).AddSingleton(sample.Get<Followers>())
            .AddSingleton(sample.Scorecards).AddSingleton(new AnswerableReader(sample.Facts)).AddSingleton(new ChaseReader(sample.Facts));
        SetRendererInfo(new RendererInfo("Server", false));
        return Render<T>(p =>
        {
            p.Add(x => x.Slug, slug);
            p.TryAdd("Id", id);
        });
    }
}
