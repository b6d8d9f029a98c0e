using Bunit;
using LspDashboard.Core.Flags;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Partnerships;
using LspDashboard.Core.Periods;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Core.Scorecards;
using LspDashboard.Tests.Support;
using LspDashboard.Web.Pages.SetUp;
using LspDashboard.Web.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace LspDashboard.Tests.Web.Pages.SetUp;

public class TargetPartsTests : BunitContext
{
    public TargetPartsTests() => JSInterop.Mode = JSRuntimeMode.Loose;

    [Fact]
    public void Picture_SaysWhatWouldChangeAndKeepsTheLastGoodOneWhileTypingIsWrong()
    {
        var facts = new MadeFacts().Add("Homes", 46, MadeFacts.Q1).Report(MadeFacts.Q2, 44).Facts;
        var typed = new Target { IndicatorId = 1, Kind = TargetKind.Reach, BaselinePeriod = ReportingPeriod.Quarter(2008, 4), Baseline = 40, TargetPeriod = ReportingPeriod.Quarter(2009, 4), Value = 48, EffectiveFrom = new(2009, 7, 1) };
        var preview = TargetPreview.Of(facts, typed, null, Method.Current);

        var panel = Render<TargetPreviewPanel>(p => p.Add(x => x.Preview, preview));

        Assert.Equal("2009/10 Q2 would be Green instead of Amber/Red.", panel.Find("[role=status]").TextContent.Trim());
        Assert.Equal(["2009/10 Q2", "44.0%", "44.0%"], panel.FindAll("tbody tr")[0].Children.Take(3).Select(c => c.TextContent.Trim()));
        Assert.Contains("Amber/Red", panel.FindAll("tbody tr")[0].TextContent, StringComparison.Ordinal);
        var drawn = panel.FindAll("svg path.line").Count;

        panel.Render(p => p.Add(x => x.IsBehind, true).Add(x => x.Missing, "Give the value to be reached."));

        Assert.Equal("The picture shows what was last understood. Give the value to be reached.", panel.Find("[role=status]").TextContent.Trim());
        Assert.Equal(drawn, panel.FindAll("svg path.line").Count);
    }

    [Fact]
    public void Shares_AsTheyAreTyped_SayWhatTheyComeTo()
    {
        var (form, changes) = (new TargetForm { Kind = TargetKind.Profile }, 0);
        var row = Render<ProfileRow>(p => p.Add(x => x.Form, form).Add(x => x.OnChanged, EventCallback.Factory.Create(this, () => { changes++; })));
        Assert.Equal("100% together: the whole year", row.Find(".sum").TextContent);

        row.Find("#share-3").Input("15");

        Assert.Equal("90% together, 10% short of the year", row.Find(".sum").TextContent);
        Assert.Equal(["25% by then", "50% by then", "75% by then", "90% by then"], row.FindAll(".so-far").Select(s => s.TextContent));
        Assert.Equal(1, changes);
    }

    [Fact]
    public void Points_AreAddedAndRemovedByRow()
    {
        var form = new TargetForm { Trajectory = TrajectoryShape.Milestones };
        var rows = Render<MilestoneRows>(p => p.Add(x => x.Form, form).Add(x => x.Problems, new Dictionary<string, string> { ["Milestones[0]"] = "'soon' is not a period." }));

        rows.Find("[aria-label='Point 1: period']").Input("soon");
        rows.FindAll("button").Single(b => b.TextContent.Trim() == "Add a point").Click();

        Assert.Equal(2, form.Milestones.Count);
        Assert.Equal("'soon' is not a period.", rows.Find("#milestone-1-error").TextContent);
        rows.Find("[aria-label='Remove point 1']").Click();
        Assert.True(form.Milestones.Single().IsEmpty);
    }

    [Fact]
    public async Task Versions_TakenBack_StaysInTheListAsSuch()
    {
        await using var sample = await SampleDatabase.CreateAsync();
        var detail = (await sample.Scorecards.ReadIndicatorAsync("halton", "NI 112"))!;
        var book = new TargetBook(sample.Database, TimeProvider.System);
        Services.AddSingleton(book).AddSingleton(new Toasts()).AddVisitor(sample.Database);
        var changed = 0;
        var list = Render<TargetVersions>(p => p.Add(x => x.Partnership, detail.Partnership).Add(x => x.Indicator, detail.Score.Indicator).Add(x => x.Recorded, Read())
            .Add(x => x.AsKnown, detail.AsKnown).Add(x => x.InForce, detail.Score.Target).Add(x => x.By, "Ann").Add(x => x.OnChanged, EventCallback.Factory.Create(this, () => { changed++; })));
        var inForce = list.FindAll("tbody tr").Single(r => r.TextContent.Contains("in force", StringComparison.Ordinal));

        inForce.QuerySelectorAll("button").Single().Click();
        Assert.Contains("23.6 by 2010 counts no more as known from 30 June 2010 on", list.Find("dialog").TextContent, StringComparison.Ordinal);
        await list.FindAll("dialog button").Single(b => b.TextContent.Trim() == "Take it back").ClickAsync(new());
        list.Render(p => p.Add(x => x.Recorded, Read()).Add(x => x.InForce, null));

        Assert.Equal(1, changed);
        Assert.Contains(list.FindAll("tbody tr"), r => r.TextContent.Contains("taken back on 30 June 2010", StringComparison.Ordinal) && r.QuerySelector("button") is null);

        RecordedTargets Read() => book.ReadAsync(detail.Partnership.Id, detail.Score.Indicator.Id).GetAwaiter().GetResult();
    }

    [Fact]
    public void Districts_AsTheyAreTyped_AreSetBesideTheTarget()
    {
        var facts = new MadeFacts().Add("Homes", 46, set: i => i.Unit = new("homes", "", UnitKind.Count)).Facts;
        var target = new Target { Kind = TargetKind.FloorNow, TargetPeriod = ReportingPeriod.Quarter(2009, 4), Value = 300, EffectiveFrom = new(2009, 4, 1) };
        var rows = Render<ContributionRows>(p => p.Add(x => x.Form, new()).Add(x => x.Indicator, facts.Indicators[0]).Add(x => x.Target, target).Add(x => x.Problems, new Dictionary<string, string>())
            .Add(x => x.Districts, [new Area { Id = 9, Code = "E07000118", Name = "Chorley", Kind = AreaKind.LocalAuthority }]));
        Assert.Equal("Nothing is shared out among the districts yet.", rows.Find("[role=status]").TextContent);

        rows.Find("#district-9").Input("300");

        Assert.Equal("One district brings 300.0: all of the target.", rows.Find("[role=status]").TextContent);
    }
}
