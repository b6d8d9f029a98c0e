using Bunit;
using LspDashboard.Tests.Core.Scorecards;
using LspDashboard.Web.Pages.Overview;

namespace LspDashboard.Tests.Web.Pages.Overview;

public class FlagMarksTests : BunitContext
{
    [Fact]
    public void Marks_OfARow_AreWordsWithTheirReasonAndLeaveOutWhatTheRatingSays()
    {
        var score = new MadeFacts().Add("Homes", 40, set: i => i.BodyId = null).Scorecard().Indicators[0];

        var marks = Render<FlagMarks>(p => p.Add(m => m.Flags, score.Flags)).FindAll(".mark");

        Assert.Equal(["Orphan"], marks.Select(m => m.TextContent.Trim()));
        var mark = marks[0];
        Assert.StartsWith("No thematic partnership answers for it.", mark.GetAttribute("title"), StringComparison.Ordinal);
        Assert.Equal("true", mark.QuerySelector("svg")!.GetAttribute("aria-hidden"));
    }
}
