using Bunit;
using LspDashboard.Core.Storage;
using LspDashboard.Core.Storage.Samples;
using LspDashboard.Core.Storage.SetUp;
using LspDashboard.Tests.Core.Storage.SetUp;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Live;
using LspDashboard.Web.Pages.SetUp;
using LspDashboard.Web.Security;
using LspDashboard.Web.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace LspDashboard.Tests.Web.Pages.SetUp;

/// <summary>What a person sees and can do on the pages of the set-up.</summary>
public class SetUpPagesTests : BunitContext
{
    private static readonly DateOnly Day = new(2010, 6, 30);

    [Fact]
    public async Task CheckList_NewPartnership_SaysWhatIsThereAndOffersTheNextStep()
    {
        await using var founded = await Founded.CreateAsync(Day);

        var page = Page<SetUpPage>(founded);

        var steps = page.FindAll(".steps li");
        Assert.Equal(
            ["Partnership, done", "Outcomes, still to do", "Themes, done", "Bodies, still to do", "Partners, still to do", "Indicators, still to do", "Targets, still to do", "Owners, still to do", "People, still to do", "First return, still to do"],
            steps.Select(s => s.QuerySelector("h2")!.TextContent));
        Assert.Equal("2 themes", steps[2].QuerySelector(".step-has")!.TextContent);
        Assert.Equal("Add outcomes", page.Find(".steps .btn").TextContent);
        Assert.Equal("/wirksworth/set-up/outcomes", page.Find(".steps .btn").GetAttribute("href"));
    }

    [Fact]
    public async Task Themes_SeveralLines_AreAddedAndTheBoxIsEmptyAgain()
    {
        await using var founded = await Founded.CreateAsync(Day);
        var page = Page<ThemesPage>(founded);

        await page.Find("#add-themes").InputAsync("Jobs\nCrime");
        Assert.Equal("two to add", page.Find(".add-lines [role=status]").TextContent);
        await page.Find(".add-lines").SubmitAsync();

        Assert.Equal(["Health", "Housing", "Jobs", "Crime"], page.FindAll(".entry-name").Select(e => e.TextContent));
        Assert.Equal("", page.Find("#add-themes").GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task Themes_LineThatIsWrong_IsSaidAtTheBoxAndKeptInIt()
    {
        await using var founded = await Founded.CreateAsync(Day);
        var page = Page<ThemesPage>(founded);

        await page.Find("#add-themes").InputAsync("Jobs\nHealth");
        await page.Find(".add-lines").SubmitAsync();

        Assert.Contains("Line 2, Health: There is a theme called Health already.", page.Find("#add-themes-error").TextContent, StringComparison.Ordinal);
        Assert.Equal("Jobs\nHealth", page.Find("#add-themes").GetAttribute("value"));
    }

    [Fact]
    public async Task Themes_RenamedByAnotherMeanwhile_ShowsThatFirstAndSavesOnTheSecondTry()
    {
        await using var founded = await Founded.CreateAsync(Day);
        var page = Page<ThemesPage>(founded);
        await page.Find("[aria-label='Edit Housing']").ClickAsync(new());
        await page.Find("#theme-name").ChangeAsync("Places to live");
        var housing = (await founded.StateAsync()).Themes[1];
        Assert.True((await founded.Get<ThemeBook>().RenameAsync(founded.Id, housing.Id, "Homes", housing.Version, "Ben")).IsDone);

        await page.Find(".entry form").SubmitAsync();
        var notice = page.Find(".notice.warning").TextContent;
        Assert.Contains("Ben was quicker: Theme Housing renamed Homes", notice, StringComparison.Ordinal);
        Assert.Contains("Name: Housing → Homes", notice, StringComparison.Ordinal);
        Assert.Equal("Homes", (await founded.StateAsync()).Themes[1].Name);

        await page.Find(".entry form").SubmitAsync();
        Assert.Equal("Places to live", (await founded.StateAsync()).Themes[1].Name);
    }

    [Fact]
    public async Task Bodies_ClosingOneThatLeads_SaysWhatAndHandsItOver()
    {
        await using var founded = await Founded.CreateAsync(Day);
        Assert.True((await founded.Get<BodyBook>().AddAsync(founded.Id, "Executive\nHousing Group", new() { Name = "", Kind = LspDashboard.Core.Partnerships.BodyKind.Executive }, "Ann")).IsDone);
        var bodies = (await founded.StateAsync()).Bodies;
        await founded.IndicatorAsync("LOC 1", "Housing", i => i.BodyId = bodies[1].Id);
        var page = Page<BodiesPage>(founded);

        await page.Find("[aria-label='Edit Housing Group']").ClickAsync(new());
        await Button(page, "Close this body…").ClickAsync(new());
        await Button(page, "Close it").ClickAsync(new());
        Assert.Contains("Housing Group still leads on LOC 1.", string.Concat(page.FindAll("dialog").Select(d => d.TextContent)), StringComparison.Ordinal);
        await page.Find("#hand-over").ChangeAsync(bodies[0].Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await Button(page, "Hand over and close").ClickAsync(new());

        Assert.Equal(["Executive"], page.FindAll(".entry-name").Select(e => e.TextContent));
        Assert.Contains("Housing Group, followed by Executive", page.Find(".closed").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choose_TickedAcrossSearches_AreAddedTogetherUnderOneTheme()
    {
        await using var founded = await Founded.CreateAsync(Day);
        var page = Page<ChooseIndicatorsPage>(founded);

        await page.Find(".choose-find input").InputAsync("112");
        await page.Find(".pick input").ChangeAsync(true);
        await page.Find(".choose-find input").InputAsync("NI 5");
        await page.Find(".pick input").ChangeAsync(true);
        Assert.Equal("Two ticked: NI 112 and NI 5", page.Find(".choose-count").TextContent);
        await page.Find(".choose").SubmitAsync();
        Assert.Contains("Choose the theme it belongs to.", page.Find("#pick-theme-error").TextContent, StringComparison.Ordinal);
        await page.Find("#pick-theme").ChangeAsync((await founded.StateAsync()).Themes[0].Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await page.Find(".choose").SubmitAsync();

        Assert.Equal(["NI 5", "NI 112"], (await founded.StateAsync()).Indicators.Select(i => i.Code));
        Assert.Equal("Tick what you measure.", page.Find(".choose-count").TextContent);
    }

    [Fact]
    public async Task Edit_IndicatorWithATarget_CannotBeTurnedRound()
    {
        await using var founded = await Founded.CreateAsync(Day);
        var page = Page<EditIndicatorPage>(founded, "halton", "ni-112");

        await page.Find("#polarity").ChangeAsync("HigherIsBetter");
        await page.Find("form.set-up").SubmitAsync();

        Assert.Contains("turning round which way is better would change every past rating", page.Find("#polarity-error").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Found_PlaceTyped_SuggestsNameAddressAndAreaAndLeadsToTheCheckList()
    {
        await using var founded = await Founded.CreateAsync(Day);
        Register(founded);
        var page = Render<FoundPage>();

        await page.Find("#place").InputAsync("Medway");
        Assert.Equal(("Medway Strategic Partnership", "medway", "Medway"), (page.Find("#name").GetAttribute("value"), page.Find("#slug").GetAttribute("value"), page.Find("#area").GetAttribute("value")));
        await page.Find("form").SubmitAsync();
        Assert.Contains("Another partnership has the address /medway.", page.Find("#slug-error").TextContent, StringComparison.Ordinal);
        await page.Find("#slug").ChangeAsync("medway-towns");
        await page.Find("#themes").ChangeAsync("Rivers\nTowns");
        await page.Find("form").SubmitAsync();

        Assert.EndsWith("/medway-towns/set-up", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
        Assert.Equal(["Rivers", "Towns"], (await founded.Get<SetUpReader>().ReadAsync("medway-towns"))!.Themes.Select(t => t.Name));
    }

    private IRenderedComponent<T> Page<T>(Founded founded, string? slug = null, string? code = null) where T : SetUpView
    {
        Register(founded);
        return Render<T>(p =>
        {
            p.Add(x => x.Slug, slug ?? founded.Slug);
            if (code is not null) p.TryAdd("Code", code);
        });
    }

    private void Register(Founded founded)
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(new FindingReader(founded.Sample.Database, TimeProvider.System)).AddSingleton(founded.Sample.Database).AddSingleton(TimeProvider.System).AddSingleton(new Toasts()).AddAdministrator(founded.Sample.Database, "this computer")
            .AddSingleton(new ChangeFeed(founded.Sample.Database, NullLogger<ChangeFeed>.Instance))
            .AddSingleton(new IndicatorBook(founded.Sample.Database, TimeProvider.System)).AddSingleton(founded.Get<KnownDefinitions>())
            .AddSingleton(founded.Get<SetUpReader>()).AddSingleton(founded.Get<PartnershipBook>()).AddSingleton(founded.Get<Followers>())
            .AddSingleton(founded.Get<ThemeBook>()).AddSingleton(founded.Get<ThemeRealignment>()).AddSingleton(founded.Get<BodyBook>()).AddSingleton(founded.Get<BodyRealignment>())
            .AddSingleton(founded.Get<IndicatorEditing>()).AddSingleton(founded.Get<CataloguePicks>()).AddSingleton(founded.Get<CatalogueBook>());
        SetRendererInfo(new RendererInfo("Server", false));
    }

    private static AngleSharp.Dom.IElement Button<T>(IRenderedComponent<T> page, string text) where T : IComponent => page.FindAll("button").Single(b => b.TextContent.Trim() == text);
}
