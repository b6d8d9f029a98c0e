using Bunit;
using LspDashboard.Core.Scorecards;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Pages.Exceptions;
using LspDashboard.Web.Pages.Shell;

namespace LspDashboard.Tests.Web.Pages.Exceptions;

/// <summary>What a person sees of the Board's agenda.</summary>
public class ExceptionsTests : BunitContext
{
    private static readonly PartnershipAddress At = new("halton");

    [Fact]
    public async Task Item_OfARedIndicator_SaysWhatWhyWhoAndWhatIsAsked()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var item = (await sample.Scorecards.ReadAgendaAsync("halton"))!.Items[0];

        var shown = Render<AgendaItem>(p => p.Add(x => x.Item, item).Add(x => x.Number, 1).Add(x => x.Address, At));

        Assert.Equal("/halton/indicators/ni-112", shown.Find("h3 a").GetAttribute("href"));
        var text = shown.Find("article").TextContent;
        foreach (var part in new[] { "Under-18 conceptions", "Red", "2008", "50.3 in 2008 against 27.5 planned", "since", "Children and Young People: led by Life Chances and Employment, figures from Primary Care Trust", "131 conceptions in 2008", "First clinic in Widnes", "Risk:", "For the Board:", "has slipped" })
            Assert.Contains(part, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Item_OfAnOrphanOutcome_LeadsToWhereAnOwnerIsNamed()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var item = (await sample.Scorecards.ReadAgendaAsync("stockport"))!.Items.First(i => i.Outcome is not null);

        var shown = Render<AgendaItem>(p => p.Add(x => x.Item, item).Add(x => x.Number, 1).Add(x => x.Address, new PartnershipAddress("stockport")));

        Assert.StartsWith("/stockport/accountability/outcomes/", shown.Find("h3 a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("nobody answers for it yet", shown.Find(".sources").TextContent, StringComparison.Ordinal);
        Assert.Empty(shown.FindAll(".chip"));
    }

    [Fact]
    public async Task Item_WithoutRatings_HasNoColour()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var item = (await sample.Scorecards.ReadAgendaAsync("halton"))!.Items[0];

        var shown = Render<AgendaItem>(p => p.Add(x => x.Item, item).Add(x => x.Number, 1).Add(x => x.Address, At).Add(x => x.UsesRatings, false));

        Assert.Empty(shown.FindAll("h3 .chip"));
    }

    // A body answers for NI 8, and nobody is named to send it; NI 39 is late too, and has a sender.
    [Fact]
    public async Task Filter_Nobody_FindsAlsoWhatNobodyIsNamedToSend()
    {
        await using var sample = await SampleDatabase.CreateAsync();

        var shown = new AgendaFilter(null, null, AgendaFilter.Nobody).Of((await sample.Scorecards.ReadAgendaAsync("halton"))!);

        Assert.Equal(["NI 8"], shown.Select(i => i.Score!.Indicator.Code));
    }

    [Theory]
    [InlineData(null, null, null, true)]
    [InlineData("red", null, null, true)]
    [InlineData("nonsense", null, null, true)]
    [InlineData(null, "999999", null, false)]
    [InlineData(null, null, "none", false)]
    public async Task Filter_FromTheAddress_NarrowsAndForgivesNonsense(string? kind, string? theme, string? body, bool hasNi112)
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var agenda = (await sample.Scorecards.ReadAgendaAsync("halton"))!;

        var shown = new AgendaFilter(kind, theme, body).Of(agenda);

        Assert.Equal(hasNi112, shown.Any(i => i.Score?.Indicator.Code == "NI 112"));
        if (kind == "red") Assert.All(shown, i => Assert.Equal(BoardItemKind.Red, i.Kind));
        if (body == AgendaFilter.Nobody) Assert.All(shown, i => Assert.True(AgendaFilter.IsNobodys(i)));
    }
}
