using Bunit;
using LspDashboard.Core.Accounts;
using LspDashboard.Core.Meetings;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Pages.Meetings;
using LspDashboard.Web.Pages.Shell;
using LspDashboard.Web.Ui;
using Microsoft.Extensions.DependencyInjection;

namespace LspDashboard.Tests.Web.Pages.Meetings;

/// <summary>The parts of the calendar, on Halton's: its Board met last on the third Thursday of January 2010 and meets on 15 July.</summary>
public class MeetingPartsTests : BunitContext
{
    private static readonly PartnershipAddress Address = new("halton");
    private bool _isSet;

    [Fact]
    public async Task Body_ItsRhythm_SuggestsWhatIsStillWantedOfTheNextFour()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var register = await RegisterAsync(sample);
        IReadOnlyList<MeetingEdit> asked = [];

        var part = Render<BodyMeetings>(p => p.Add(x => x.Register, register).Add(x => x.Body, Board(register)).Add(x => x.Address, Address).Add(x => x.MayKeep, true).Add(x => x.OnSuggested, edits => asked = edits));

        Assert.Equal("15 July 2010", part.Find(".on").LastChild!.TextContent);
        Assert.Contains("21 October 2010, 20 January 2011, 21 April 2011", part.Find(".suggest").TextContent, StringComparison.Ordinal);
        await part.Find("button[aria-label='Add the next three dates of Board']").ClickAsync(new());
        Assert.Equal(new MeetingEdit(Board(register).Id, new(2010, 10, 21), new(2010, 10, 14), "Town Hall"), asked[0]);
        Assert.Equal(3, asked.Count);
        Assert.Contains("Past meetings (4)", part.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_ForWhoMayNotKeepIt_SuggestsNothing()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var register = await RegisterAsync(sample);

        Assert.Empty(Render<BodyMeetings>(p => p.Add(x => x.Register, register).Add(x => x.Body, Board(register)).Add(x => x.Address, Address)).FindAll("button"));
    }

    [Fact]
    public async Task Minutes_AddedAndWithdrawn_AreInTheDatabase()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var panel = await PanelAsync(sample, Role.Executive);

        await panel.Find("#minute-text").InputAsync(new() { Value = "Build first" });
        await panel.Find("form").SubmitAsync();
        var minute = Assert.Single((await RegisterAsync(sample)).Minutes, m => !m.IsIllustrative);
        Assert.Equal(("Build first", MinuteKind.Decision, (int?)null), (minute.Text, minute.Kind, minute.IndicatorId));

        var register = await RegisterAsync(sample);
        panel.Render(p => p.Add(x => x.Register, register));
        await panel.Find("button[aria-label='Withdraw: Build first']").ClickAsync(new());
        await Press(panel, "Withdraw it");
        Assert.Contains("Say in a few words why", panel.Find("dialog .error").TextContent, StringComparison.Ordinal);
        await panel.Find("#withdraw-reason").InputAsync(new() { Value = "Said by mistake" });
        await Press(panel, "Withdraw it");

        register = await RegisterAsync(sample);
        Assert.Equal("Said by mistake", register.Withdrawal(register.Minutes.Single(m => m.Id == minute.Id))!.Value.Reason);
        panel.Render(p => p.Add(x => x.Register, register));
        Assert.Equal("Build first", panel.Find("s").TextContent);
    }

    [Fact]
    public async Task Minutes_HalfTyped_AreThereOnComingBack()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var panel = await PanelAsync(sample, Role.Executive);
        await panel.Find("#minute-text").InputAsync(new() { Value = "Build fi" });

        await DisposeComponentsAsync();
        panel = await PanelAsync(sample, Role.Executive);

        Assert.Equal("Build fi", panel.Find("#minute-text").GetAttribute("value"));
        await panel.Find("form").SubmitAsync();
        await DisposeComponentsAsync();
        Assert.Equal("", (await PanelAsync(sample, Role.Executive)).Find("#minute-text").GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task Minutes_ByWhoLostTheRight_AreNotWritten()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        // The page was opened by somebody who may; who asks now may not.
        var panel = await PanelAsync(sample, Role.Viewer);

        await panel.Find("#minute-text").InputAsync(new() { Value = "Build first" });
        await panel.Find("form").SubmitAsync();

        Assert.DoesNotContain((await RegisterAsync(sample)).Minutes, m => !m.IsIllustrative);
        Assert.Contains("nothing was saved", Services.GetRequiredService<Toasts>().Messages.Single().Text, StringComparison.Ordinal);
    }

    private async Task<IRenderedComponent<MinutePanel>> PanelAsync(SampleDatabase sample, Role role)
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        if (!_isSet)
        {
            Services.AddSingleton(new MinuteBook(sample.Database, TimeProvider.System)).AddSingleton(new Toasts());
            Services.AddVisitor(sample.Database, role);
            _isSet = true;
        }
        var register = await RegisterAsync(sample);
        return Render<MinutePanel>(p => p.Add(x => x.Register, register).Add(x => x.Meeting, register.Next!).Add(x => x.Period, ReportingPeriod.Quarter(2009, 4)).Add(x => x.Address, Address).Add(x => x.MayKeep, true));
    }

    private static Task Press(IRenderedComponent<MinutePanel> panel, string button) => panel.FindAll("dialog button").Single(b => b.TextContent.Trim() == button).ClickAsync(new());

    private static Body Board(MeetingRegister register) => register.Bodies.Single(b => b.Name == "Board");

    private static async Task<MeetingRegister> RegisterAsync(SampleDatabase sample) => (await new MeetingReader(sample.Database, TimeProvider.System).ReadAsync("halton"))!;
}
