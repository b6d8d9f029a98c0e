using Bunit;
using LspDashboard.Core.Indicators;
using LspDashboard.Core.Returns;
using LspDashboard.Core.Scorecards;
using LspDashboard.Core.Storage;
using LspDashboard.Tests.Core.Scorecards;
using LspDashboard.Web.Pages.Indicators;

namespace LspDashboard.Tests.Web.Pages.Indicators;

/// <summary>Every figure that was ever given for a period, opened from it.</summary>
public class RevisionListTests : BunitContext
{
    private static readonly Observation First = Given(1, 41, "first.xlsx", "D7");
    private static readonly Observation Second = Given(2, 42.5, "second.xlsx", "D9");
    private static readonly Dictionary<int, AcceptedReturn> Accepted = new() { [2] = new(2, "B. Lee", new(2009, 10, 20, 9, 30, 0, TimeSpan.Zero)) };

    [Fact]
    public void List_OneFigure_SaysNotRevised() => Assert.Equal("not revised", List(mayOpen: true, First).Find("span").TextContent);

    [Fact]
    public void List_TwoFigures_ShowsBothWithWhoAcceptedAndALinkToTheCell()
    {
        var list = List(mayOpen: true, Second, First);

        Assert.StartsWith("once", list.Find("summary").TextContent, StringComparison.Ordinal);
        var lines = list.FindAll("li").Select(l => ShownScores.Words(l.TextContent)).ToList();
        Assert.Equal("42.5% provisional, holds, known from 20 October 2009second.xlsx Q2 D9, accepted by B. Lee on 20 October 2009, 10:30", lines[0]);
        Assert.StartsWith("41.0% provisional, superseded, known from 19 October 2009", lines[1], StringComparison.Ordinal);
        Assert.Equal("/made/returns/2/sheet?sheet=Q2&cell=D9", list.FindAll("a")[0].GetAttribute("href"));
    }

    [Fact]
    public void List_ForWhoMayNotSeeReturns_HasNoLink() => Assert.Empty(List(mayOpen: false, Second, First).FindAll("a"));

    private IRenderedComponent<RevisionList> List(bool mayOpen, params Observation[] all) => Render<RevisionList>(p => p
        .Add(l => l.Slug, "made").Add(l => l.Indicator, new MadeFacts().Add("Homes", 41).Facts.Indicators[0])
        .Add(l => l.Point, new PointRevisions(MadeFacts.Q2, all[0], all, null)).Add(l => l.Accepted, Accepted).Add(l => l.MayOpen, mayOpen));

    private static Observation Given(int revision, double value, string file, string cell) => new()
    {
        Period = MadeFacts.Q2, Revision = revision, Value = value, Status = ObservationStatus.Provisional, KnownFrom = new(2009, 10, 18 + revision), RecordedAt = default,
        ReturnId = revision, SourceFile = file, SourceSheet = "Q2", SourceCell = cell,
    };
}
