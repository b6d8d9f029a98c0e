using Bunit;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Delivery;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Pages.Delivery;
using LspDashboard.Web.Security;
using LspDashboard.Web.Ui;
using Microsoft.Extensions.DependencyInjection;

namespace LspDashboard.Tests.Web.Pages.Delivery;

/// <summary>What somebody sees and may do with the owner's words, by who they are. Halton: NI 154 is handed in, NI 123 is missing.</summary>
public class WordsPanelTests : BunitContext
{
    [Theory]
    [InlineData("NI 154", Role.Viewer, "")]
    [InlineData("NI 154", Role.Executive, "")]
    [InlineData("NI 154", Role.Advisor, "Change the words|Agree these words")]
    [InlineData("NI 112", Role.Advisor, "Change the words")]
    [InlineData("NI 123", Role.Advisor, "Write")]
    [InlineData("NI 123", Role.Viewer, "")]
    public async Task Buttons_AreThoseTheVisitorMayPress(string code, Role role, string expected)
    {
        await using var sample = await SampleDatabase.CreateAsync();

        var panel = await PanelAsync(sample, code, new("Vic", role));

        Assert.Equal(expected, string.Join('|', panel.FindAll("button").Select(b => b.TextContent.Trim())));
    }

    [Fact]
    public async Task Partner_SeesItsOwnButtonsOnly()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var card = (await sample.Scorecards.ReadAsync("halton"))!;
        var owner = card.Find("NI 154")!.Indicator.PartnerId!.Value;

        Assert.Equal(["Change the words"], (await PanelAsync(sample, "NI 154", new("Cal", Role.Partner, owner))).FindAll("button").Select(b => b.TextContent.Trim()));
        Assert.Empty((await PanelAsync(sample, "NI 154", new("Oli", Role.Partner, owner + 1))).FindAll("button"));
    }

    [Fact]
    public async Task Missing_SaysSinceWhenAndWho()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        Assert.Equal("It is behind plan, and words on 2009/10 Q4 were due on 14 May 2010 from Primary Care Trust.", (await PanelAsync(sample, "NI 123", new("Vic", Role.Viewer))).Find("p.late").TextContent);
    }

    [Fact]
    public async Task History_ShowsWhatWentAndWhatCame()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        var versions = (await PanelAsync(sample, "NI 112", new("Vic", Role.Viewer))).FindAll(".versions li");

        Assert.Equal(["agreed", "handed in", "handed in"], versions.Select(v => v.QuerySelector("b")!.TextContent));
        Assert.Contains("The same words.", versions[0].TextContent, StringComparison.Ordinal);
        Assert.Contains(versions[1].QuerySelectorAll("ins"), i => i.TextContent.Contains("8 May,", StringComparison.Ordinal));
        Assert.Contains(versions[1].QuerySelectorAll("del"), d => d.TextContent.Contains("one opens in", StringComparison.Ordinal));
    }

    [Fact]
    public async Task PastDay_OffersNothingToWrite()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        Assert.Empty((await PanelAsync(sample, "NI 154", new("Ann", Role.Advisor), isPast: true)).FindAll("button"));
    }

    [Fact]
    public async Task Write_EmptyThenWords_RefusesAndThenKeeps()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var panel = await PanelAsync(sample, "NI 123", new("Ann", Role.Advisor));

        await panel.Find("button").ClickAsync(new());
        await panel.FindAll("button").First(b => b.TextContent.Trim() == "Hand in").ClickAsync(new());
        Assert.Contains("Write what happened", panel.Find(".error").TextContent, StringComparison.Ordinal);
        panel.Find("textarea").Input("Two employers began late.");
        await panel.FindAll("button").First(b => b.TextContent.Trim() == "Hand in").ClickAsync(new());

        var words = (await sample.Scorecards.ReadAsync("halton"))!.Find("NI 123")!.Delivery.Words;
        Assert.Equal((WordsStanding.Submitted, "Two employers began late."), (words.Standing, words.Words!.Text));
    }

    [Fact]
    public async Task Write_LeftHalfWay_IsThereOnComingBackAndStillWarnsOfWhatCameMeanwhile()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var panel = await PanelAsync(sample, "NI 154", new("Ann", Role.Advisor));
        await panel.Find("button").ClickAsync(new());
        panel.Find("textarea").Input("Half a sent");

        await DisposeComponentsAsync();
        await PanelAsync(sample, "NI 112", new("Ann", Role.Advisor));
        await SaidByAsync(sample, "NI 154", "Bob", "Bob was quicker.");
        panel = await PanelAsync(sample, "NI 154", new("Ann", Role.Advisor));

        Assert.Equal("Half a sent", panel.Find("textarea").GetAttribute("value"));
        Assert.Contains("still here, and not saved", panel.Markup, StringComparison.Ordinal);
        await Press(panel, "Hand in");
        Assert.Contains("Bob saved since you opened this", panel.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_Cancelled_IsForgotten()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var panel = await PanelAsync(sample, "NI 154", new("Ann", Role.Advisor));
        await panel.Find("button").ClickAsync(new());
        panel.Find("textarea").Input("Half a sent");
        await Press(panel, "Cancel");

        await DisposeComponentsAsync();

        Assert.Empty((await PanelAsync(sample, "NI 154", new("Ann", Role.Advisor))).FindAll("textarea"));
    }

    private static Task Press(IRenderedComponent<WordsPanel> panel, string name) => panel.FindAll("button").First(b => b.TextContent.Trim() == name).ClickAsync(new());

    private static async Task SaidByAsync(SampleDatabase sample, string code, string who, string text)
    {
        var card = (await sample.Scorecards.ReadAsync("halton"))!;
        var (book, indicator, visitor) = (new CommentaryBook(sample.Database, TimeProvider.System), card.Find(code)!.Indicator, new Visitor(who, Role.Advisor));
        var thread = (await book.ReadAsync(card.Partnership.Id, card.Period, visitor, card.AsKnown, indicator.Id)).GetValueOrDefault(indicator.Id);
        Assert.True((await book.SaveAsync(card.Partnership.Id, visitor, new(indicator.Id, card.Period, CommentaryState.Submitted, text), thread?.LastId)).IsDone);
    }

    private async Task<IRenderedComponent<WordsPanel>> PanelAsync(SampleDatabase sample, string code, Visitor visitor, bool isPast = false)
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        var book = new CommentaryBook(sample.Database, TimeProvider.System);
        if (!_isSet)
        {
            Services.AddSingleton(book);
            Services.AddVisitor(sample.Database);
            Services.AddSingleton(new Toasts());
            _isSet = true;
        }
        var card = (await sample.Scorecards.ReadAsync("halton"))!;
        var score = card.Find(code)!;
        var thread = (await book.ReadAsync(card.Partnership.Id, card.Period, visitor, card.AsKnown, score.Indicator.Id)).GetValueOrDefault(score.Indicator.Id);
        return Render<WordsPanel>(p => p
            .Add(x => x.Partnership, card.Partnership).Add(x => x.Indicator, score.Indicator).Add(x => x.Period, card.Period)
            .Add(x => x.Words, score.Delivery.Words).Add(x => x.Visitor, visitor).Add(x => x.Thread, thread).Add(x => x.IsPast, isPast));
    }

    private bool _isSet;
}
