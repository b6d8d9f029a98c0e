using Bunit;
using LspDashboard.Core.BoardPacks;
using LspDashboard.Core.BoardPacks.Content;
using LspDashboard.Core.BoardPacks.Publishing;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Pages.Packs;
using LspDashboard.Web.Pages.Returns;
using LspDashboard.Web.Pages.Shell;
using LspDashboard.Web.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace LspDashboard.Tests.Web.Pages.Packs;

/// <summary>The parts of the pack's builder, on Halton's pack for its Board of 15 July 2010.</summary>
public class PackPartsTests : BunitContext
{
    private static readonly PartnershipAddress Address = new("halton");
    private static readonly PackTemplate Board = PackTemplate.For(PackAudience.Board);

    private PackTemplate? _chosen;

    public PackPartsTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(new Toasts()).AddScoped<TypedName>();
    }

    [Fact]
    public async Task Choices_AnotherAudience_BeginsWithWhatItUsuallyGetsAndKeepsThemesAndDepth()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var choices = await ChoicesAsync(sample, Board with { Depth = PackDepth.Brief, Themes = [6] });

        choices.FindAll("select")[0].Change(nameof(PackAudience.Public));

        Assert.Equal(PackTemplate.For(PackAudience.Public).Sections, _chosen!.Sections);
        Assert.Equal((PackAudience.Public, PackDepth.Brief), (_chosen.Audience, _chosen.Depth));
        Assert.Equal([6], _chosen.Themes);
    }

    [Fact]
    public async Task Choices_APublicPack_SaysWhatIsLeftOut()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        Assert.DoesNotContain("nobody is named", (await ChoicesAsync(sample, Board)).Markup, StringComparison.Ordinal);
        Assert.Contains("Counts of one to four people", (await ChoicesAsync(sample, PackTemplate.For(PackAudience.Public))).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choices_AThemeUnticked_LeavesTheOthers_AndAllAgainIsNoChoice()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var choices = await ChoicesAsync(sample, Board);
        var themes = choices.FindAll("fieldset").First(f => f.QuerySelector("legend")!.TextContent == "Themes").QuerySelectorAll("input");

        await themes[0].ChangeAsync(new() { Value = false });
        var left = _chosen!;
        Assert.Equal(themes.Length - 1, left.Themes.Count);

        choices.Render(p => p.Add(x => x.Template, left));
        await choices.FindAll("fieldset").First(f => f.QuerySelector("legend")!.TextContent == "Themes").QuerySelectorAll("input")[0].ChangeAsync(new() { Value = true });
        Assert.Empty(_chosen!.Themes);
    }

    [Fact]
    public async Task Choices_APartMoved_ComesBeforeTheOther_AndTheEndsDoNotMove()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var choices = await ChoicesAsync(sample, Board with { Sections = [PackSectionKind.Story, PackSectionKind.Risks] });
        var moves = choices.FindAll(".moves button");
        Assert.Equal([true, false, false, true], moves.Select(m => m.HasAttribute("disabled")));

        await moves.Single(m => m.TextContent.Contains("Risks earlier", StringComparison.Ordinal)).ClickAsync(new());

        Assert.Equal([PackSectionKind.Risks, PackSectionKind.Story], _chosen!.Sections);
    }

    [Fact]
    public async Task Choices_TheLastPart_CannotBeUnticked()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var choices = await ChoicesAsync(sample, Board with { Sections = [PackSectionKind.Story] });

        Assert.True(choices.Find(".parts ol input").HasAttribute("disabled"));
        // Another one put in comes after it.
        await choices.FindAll(".parts > label input")[0].ChangeAsync(new() { Value = true });
        Assert.Equal([PackSectionKind.Story, PackSectionKind.Exceptions], _chosen!.Sections);
    }

    [Fact]
    public async Task Templates_SavedOpenedAndForgotten_AreThePartnershipsOwn()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var id = (await sample.Database.FindAsync("halton"))!.Value;
        Services.AddSingleton(new TemplateBook(sample.Database, TimeProvider.System));
        var templates = Render<PackTemplates>(p => p.Add(x => x.PartnershipId, id).Add(x => x.Choices, "audience=public&meeting=26").Add(x => x.Address, Address).Add(x => x.MayKeep, true).Add(x => x.May, () => Task.FromResult(true)));

        await templates.Find("form").SubmitAsync();
        Assert.NotEmpty(templates.Find(".error").TextContent);
        await templates.Find("input").ChangeAsync(new() { Value = "For the <b>web</b>" });
        await templates.Find("form").SubmitAsync();

        // Without the meeting, which is of one pack only; and its name is text.
        var saved = templates.Find(".templates a");
        Assert.Equal(("/halton/pack?audience=public", "For the <b>web</b>"), (saved.GetAttribute("href"), saved.TextContent));
        await templates.Find(".templates button").ClickAsync(new());
        Assert.Empty(templates.FindAll(".templates a"));
    }

    [Fact]
    public async Task Templates_ANameThatIsThere_IsReplacedOnlyWhenAskedTwice()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var id = (await sample.Database.FindAsync("halton"))!.Value;
        var book = new TemplateBook(sample.Database, TimeProvider.System);
        Services.AddSingleton(book);
        await book.SaveAsync(id, "Web", "audience=public", "Coordinator");
        var templates = Render<PackTemplates>(p => p.Add(x => x.PartnershipId, id).Add(x => x.Choices, "themes=8").Add(x => x.Address, Address).Add(x => x.MayKeep, true).Add(x => x.May, () => Task.FromResult(true)));

        await templates.Find("input").ChangeAsync(new() { Value = "Web" });
        await templates.Find("form").SubmitAsync();
        Assert.Contains("“Web” is there already", templates.Find(".error").TextContent, StringComparison.Ordinal);
        Assert.Equal("audience=public", Assert.Single(await book.ListAsync(id)).Choices);

        await templates.Find("form").SubmitAsync();
        Assert.Equal("themes=8", Assert.Single(await book.ListAsync(id)).Choices);
    }

    [Fact]
    public async Task Templates_ForWhoMayNotKeepThem_OnlyOpen()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var id = (await sample.Database.FindAsync("halton"))!.Value;
        var book = new TemplateBook(sample.Database, TimeProvider.System);
        Services.AddSingleton(book);
        await book.SaveAsync(id, "Web", "audience=public", "Coordinator");

        var templates = Render<PackTemplates>(p => p.Add(x => x.PartnershipId, id).Add(x => x.Choices, "").Add(x => x.Address, Address).Add(x => x.May, () => Task.FromResult(false)));

        Assert.Single(templates.FindAll(".templates a"));
        Assert.Empty(templates.FindAll("button, form"));
    }

    [Fact]
    public async Task Forms_AllFive_CarryTheChoices()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var pack = PackBuilder.Of(await MatterAsync(sample), Board);

        var forms = Render<PackForms>(p => p.Add(x => x.Address, Address).Add(x => x.Query, "depth=brief").Add(x => x.Pack, pack));

        Assert.Equal(["docx", "pdf", "pptx", "xlsx", "html", "eml"], forms.FindAll("a").Select(a => a.GetAttribute("href")!.Split('.')[1].Split('?')[0]));
        Assert.All(forms.FindAll("a"), a => Assert.EndsWith("?depth=brief", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Contains("For Board, 15 July 2010.", forms.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_ByWhoMay_KeepsThePackAndOpensIt()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var part = await PublishAsync(sample, may: true);

        await part.FindAll("button").Single(b => b.TextContent.Trim() == "Publish for Board, 15 July 2010").ClickAsync(new());
        Assert.Empty(await Book(sample).ListAsync((await sample.Database.FindAsync("halton"))!.Value));
        Assert.Contains("Board, 15 July 2010", part.Find("dialog").TextContent, StringComparison.Ordinal);
        await part.FindAll("dialog button").Single(b => b.TextContent.Trim() == "Publish it").ClickAsync(new());

        var kept = Assert.Single(await Book(sample).ListAsync((await sample.Database.FindAsync("halton"))!.Value));
        Assert.EndsWith(Address.PublishedPack(kept.Id), Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_ByWhoLostTheRight_KeepsNothing()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var part = await PublishAsync(sample, may: false);

        await PressAsync(part);

        Assert.Empty(await Book(sample).ListAsync((await sample.Database.FindAsync("halton"))!.Value));
        Assert.Empty(part.FindAll("progress, [role=progressbar]"));
    }

    [Fact]
    public async Task Publish_WhereOneStandsForTheSameMeeting_LeadsToItsCorrection()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var (id, pack) = ((await sample.Database.FindAsync("halton"))!.Value, PackBuilder.Of(await MatterAsync(sample), Board));
        var reader = new PublishedReader(Book(sample), sample.Facts);
        Assert.Null(await reader.StandingAsync(id, pack));

        var part = await PublishAsync(sample, may: true);
        await PressAsync(part);
        var standing = (await reader.StandingAsync(id, pack))!;
        part.Render(p => p.Add(x => x.Standing, standing));

        Assert.Equal(Address.PublishedPack(standing.Id), part.Find("a").GetAttribute("href"));
        Assert.Equal("Publish another", part.Find("button").TextContent.Trim());
        // A pack of another audience or period, or a withdrawn one, is another thing.
        Assert.Null(await reader.StandingAsync(id, pack with { Audience = PackAudience.Executive }));
        await Book(sample).WithdrawAsync(id, standing.Id, "Sent to the wrong list.", "Coordinator");
        Assert.Null(await reader.StandingAsync(id, pack));
    }

    private static async Task PressAsync(IRenderedComponent<PackPublish> part)
    {
        await part.Find("button").ClickAsync(new());
        await part.FindAll("dialog button").Single(b => b.TextContent.Trim() == "Publish it").ClickAsync(new());
    }

    private async Task<IRenderedComponent<PackPublish>> PublishAsync(SampleDatabase sample, bool may)
    {
        var question = new PackQuestion(null, null, null, Board);
        Services.AddSingleton(new PackPublisher(new(sample.Facts), Book(sample), sample.Database, TimeProvider.System));
        var pack = PackBuilder.Of(await MatterAsync(sample), Board);
        return Render<PackPublish>(p => p.Add(x => x.Slug, "halton").Add(x => x.Question, question).Add(x => x.Pack, pack).Add(x => x.Address, Address).Add(x => x.May, () => Task.FromResult(may)));
    }

    private async Task<IRenderedComponent<PackChoices>> ChoicesAsync(SampleDatabase sample, PackTemplate template)
    {
        var matter = await MatterAsync(sample);
        return Render<PackChoices>(p => p.Add(x => x.Matter, matter).Add(x => x.Template, template).Add(x => x.TemplateChanged, t => _chosen = t));
    }

    private static async Task<PackMatter> MatterAsync(SampleDatabase sample) => (await new PackReader(sample.Facts).ReadMatterAsync("halton", new(null, null, null, Board)))!;

    private static PackBook Book(SampleDatabase sample) => new(sample.Database, TimeProvider.System);
}
